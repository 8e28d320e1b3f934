import { test } from 'vitest';
import rule from '../../../rules/dockerfile/consecutive-runs.ts';
import { testRule } from '../../../src/test-rule.ts';

test('consecutive-runs', () =>
  testRule(rule, {
    bad: [
      {
        text: 'FROM alpine:3.20\nRUN mkdir /a\n«RUN» mkdir /b\n\n# both\n«RUN» chown app /a /b\n',
        fixed: 'FROM alpine:3.20\nRUN mkdir /a \\\n    && mkdir /b \\\n    # both\n    && chown app /a /b\n',
      },
      {
        text: 'FROM alpine:3.20\nRUN mkdir /a &&\\\n  chmod 700 /a\n«RUN» ln -s /a /b\n',
        fixed: 'FROM alpine:3.20\nRUN mkdir /a &&\\\n  chmod 700 /a && \\\n  ln -s /a /b\n',
      },
      {
        text: 'FROM alpine:3.20\nRUN mkdir /a \\\n && chmod 700 /a\n«RUN» ln -s /a /b\n',
        fixed: 'FROM alpine:3.20\nRUN mkdir /a \\\n && chmod 700 /a \\\n && ln -s /a /b\n',
      },
      {
        text: 'FROM alpine:3.20\nRUN --mount=type=tmpfs,target=/tmp mkdir /a\n«RUN» --mount=type=tmpfs,target=/tmp rmdir /a\n',
        fixed: 'FROM alpine:3.20\nRUN --mount=type=tmpfs,target=/tmp mkdir /a \\\n    && rmdir /a\n',
      },
      {
        text: 'FROM alpine:3.20\r\nRUN mkdir /a\r\n«RUN» rmdir /a\r\n',
        fixed: 'FROM alpine:3.20\r\nRUN mkdir /a \\\r\n    && rmdir /a\r\n',
      },
      {
        text: '# escape=`\nFROM alpine:3.20\nRUN mkdir /a\n«RUN» rmdir /a\n',
        fixed: '# escape=`\nFROM alpine:3.20\nRUN mkdir /a `\n    && rmdir /a\n',
      },
      {
        text: 'FROM alpine:3.20\nRUN curl -fLo /bin/a https://a.example/a\n«RUN» chmod +x /bin/a\n',
        fixed: 'FROM alpine:3.20\nRUN curl -fLo /bin/a https://a.example/a \\\n    && chmod +x /bin/a\n',
      },
      {
        text: 'FROM alpine:3.20\nRUN curl -fLo /bin/a https://a.example/a\n«RUN» curl -fLo /bin/b https://a.example/b\n',
        fixed:
          'FROM alpine:3.20\nRUN curl -fLo /bin/a https://a.example/a \\\n    && curl -fLo /bin/b https://a.example/b\n',
      },
      // These could behave differently when joined.
      'FROM alpine:3.20\nRUN cd /a\n«RUN» rm b\n',
      'FROM alpine:3.20\nRUN rm a || true\n«RUN» rm b\n',
      'FROM alpine:3.20\nRUN rm a\n«RUN» rm b; rm c\n',
      'FROM alpine:3.20\nRUN rm a # old\n«RUN» rm b\n',
      'FROM alpine:3.20\nRUN ["rm", "a"]\n«RUN» rm b\n',
      'FROM alpine:3.20\nRUN <<EOF\nrm a\nEOF\n«RUN» rm b\n',
      'FROM alpine:3.20\nRUN rm a\n# hadolint ignore=DL3004\n«RUN» rm b\n',
    ],
    good: [
      'FROM alpine:3.20\nRUN mkdir /a\nCOPY a /a\nRUN chmod 700 /a\n',
      'FROM alpine:3.20\nRUN mkdir /a\nFROM alpine:3.20\nRUN chmod 700 /a\n',
      'FROM alpine:3.20\nRUN --network=none mkdir /a\nRUN chmod 700 /a\n',
      // Slow steps, which run again for different reasons.
      'FROM node:24\nRUN npm ci\nRUN npm run build\n',
      'FROM python:3.13\nRUN apt-get update && apt-get install -y gcc\nRUN pip install -r requirements.txt\n',
      // None of its layers is shipped.
      'FROM alpine:3.20 AS build\nRUN mkdir /a\nRUN make -C /a\nFROM scratch\nCOPY --from=build /a /a\n',
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\nRUN mkdir a\nRUN mkdir b\n',
    ],
  }));
