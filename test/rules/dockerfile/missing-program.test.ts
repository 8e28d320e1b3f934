import { it } from 'vitest';
import rule from '../../../rules/dockerfile/missing-program.ts';
import { dedent } from '../../../src/rule/index.ts';
import { testRule } from '../../../src/test-rule.ts';

const started = (dockerfile: string, script: string) => ({ text: { Dockerfile: dockerfile, 'run.sh': script } });

it('reports the flaw on the marked text, and nothing else', () =>
  testRule(rule, {
    bad: [
      'FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends git\nRUN «wget» https://example.org/x\n',
      'FROM ubuntu:24.04\nRUN «curl» -fsS https://example.org/x | tar xz -C /opt\n',
      'FROM alpine:3.22\nRUN «bash» -c "echo {1..3}"\n',
      'FROM alpine:3.22\nSHELL [«"/bin/bash"», "-c"]\nRUN true\n',
      'FROM node:24-alpine\nWORKDIR /app\nCOPY . .\nRUN npm ci\nENTRYPOINT ["«bash»", "start.sh"]\n',
      'FROM alpine:3.22\nCMD ["«bash»"]\n',
      'FROM debian:13-slim AS a\nFROM a\nRUN «curl» -O https://example.org/x && curl -O https://example.org/y\n',
      {
        ...started('FROM alpine:3.22\nWORKDIR /app\nCOPY . .\nRUN «./run.sh»\n', '#!/usr/bin/env bash\n'),
        message: /^`\/app\/run.sh` needs `bash`, which is not in `alpine:3.22`/,
      },
      started(
        'FROM alpine:3.22\nCOPY run.sh /usr/local/bin/\nRUN chmod +x /usr/local/bin/run.sh\nCMD ["«run.sh»"]\n',
        '#!/bin/bash -e\n',
      ),
    ],
    good: [
      'FROM debian:13\nRUN apt-get update && apt-get install -y curl && curl -O https://example.org/x\n',
      'FROM debian:13\nRUN apt-get update && apt-get install -y php\nRUN curl -O https://example.org/x\n',
      'FROM debian:13\nARG PACKAGES\nRUN apt-get update && apt-get install -y $PACKAGES\nRUN curl -O https://example.org/x\n',
      'FROM debian:13\nRUN curl -O https://example.org/x || true\n',
      'FROM debian:13\nRUN if command -v curl; then curl -O https://example.org/x; fi\n',
      'FROM debian:13\nRUN if [ -n "$X" ]; then curl -O https://example.org/x; fi\n',
      'FROM alpine:3.22\nRUN wget https://example.org/x\n',
      'FROM alpine:3.22\nRUN apk add --no-cache bash\nSHELL ["/bin/bash", "-c"]\nRUN true\n',
      'FROM buildpack-deps:13\nRUN curl -O https://example.org/x\n',
      'FROM someone/debian\nRUN curl -O https://example.org/x\n',
      'FROM debian:13\nCOPY --from=curl /usr/bin/curl /usr/bin/curl\nRUN curl -O https://example.org/x\n',
      'FROM debian:13\nCOPY rootfs /\nRUN curl -O https://example.org/x\n',
      'FROM debian:13\nRUN ./install-tools\nRUN curl -O https://example.org/x\n',
      'FROM debian:13\nRUN --mount=type=bind,from=tools,target=/usr/local curl -O https://example.org/x\n',
      'FROM debian:13\nHEALTHCHECK CMD curl -f http://localhost/\n',
      'FROM alpine:3.22\nENTRYPOINT ["/app"]\nCMD ["bash"]\n',
      started('FROM alpine:3.22\nCOPY run.sh /\nCMD ["sh", "/run.sh"]\n', '#!/bin/bash\n'),
      started('FROM alpine:3.22\nCOPY run.sh /\nCMD ["/run.sh"]\n', '#!/bin/sh\n'),
      started('FROM debian:13\nCOPY run.sh /\nCMD ["/run.sh"]\n', '#!/bin/bash\n'),
      started('FROM alpine:3.22\nENTRYPOINT ["/app"]\nCOPY run.sh /\nCMD ["/run.sh"]\n', '#!/bin/bash\n'),
      started('FROM alpine:3.22\nRUN apk add --no-cache bash\nCOPY run.sh /\nCMD ["/run.sh"]\n', '#!/bin/bash\n'),
      dedent`
        FROM alpine:3.22
        COPY setup.sh /
        RUN sh /setup.sh
        RUN bash -c true
      `,
    ],
  }));
