import { it } from 'vitest';
import rule from '../../../rules/dockerfile/scanned-credential.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM debian:13\n${lines.map((line) => `${line}\n`).join('')}`;

it('finds what trivy treats as credentials', () =>
  testRule(rule, {
    bad: [
      file('COPY a.json /app/', 'ENV «GOOGLE_APPLICATION_CREDENTIALS»=/app/a.json'),
      file('ARG «AWS_CONFIG_FILE»=/app/config', 'ADD . /app'),
      file('WORKDIR /app', 'COPY . .', 'ENV «HF_TOKEN_PATH»=/app/token'),
      file('ENV «HF_TOKEN_PATH»=/run/token', 'COPY token «$HF_TOKEN_PATH»'),
      file('ARG AWS_CONFIG_FILE', 'COPY config «${AWS_CONFIG_FILE}»'),
      file('RUN «az login» -u a -p b && az x && rm -rf ~/.azure'),
    ],
    good: [
      file('COPY . /app', 'ENV GOOGLE_APPLICATION_CREDENTIALS=/run/a.json'),
      file('COPY . /app', 'ENV APP_CONFIG=/app/a.json'),
      file('ARG P', 'RUN az login -u a -p $P && az x'),
      file('RUN --mount=type=secret,id=a az login -p $(cat /run/secrets/a) && rm -rf ~/.azure'),
      'FROM debian:13\nCOPY . /app\nENV GOOGLE_APPLICATION_CREDENTIALS=/app/a.json\nFROM debian:13\nRUN true\n',
    ],
  }));
