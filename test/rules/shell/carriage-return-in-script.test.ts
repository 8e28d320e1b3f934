import { it } from 'vitest';
import rule from '../../../rules/shell/carriage-return-in-script.ts';
import { testRule } from '../../../src/test-rule.ts';

const started = (dockerfile: string, script: string, name = 'run.sh') => ({
  text: { Dockerfile: `FROM alpine:3.22\n${dockerfile}\n`, [name]: script },
});
const repaired = (dockerfile: string, script: string) => ({
  ...started(dockerfile, script),
  fixed: { 'run.sh': script.replace(/\r|[«»]/g, '') },
});

it('reports the flaw on the marked text, and nothing else', () =>
  testRule(rule, {
    bad: [
      { ...repaired('COPY . /\nCMD ["/run.sh"]', '«#!/bin/sh»\r\nls\r\n'), message: 'part of the program name' },
      { ...repaired('COPY . /\nRUN sh /run.sh', '«set -e»\r\nls\r\n'), message: 'the last word of each line' },
      repaired('COPY . /\nCMD ["/run.sh"]', '#!/bin/sh\n«set -e»\r\nls\r\n'),
      repaired('COPY . /\nRUN chmod +x /run.sh\nHEALTHCHECK CMD /run.sh', '«#!/bin/bash»\r\nls\r\n'),
      started('COPY app.py /\nCMD ["«/app.py»"]', '#!/usr/bin/env python3\r\nprint(1)\r\n', 'app.py'),
    ],
    good: [
      started('COPY . /\nCMD ["/run.sh"]', '#!/bin/sh\nls\n'),
      started('COPY . /\nRUN dos2unix /run.sh\nCMD ["/run.sh"]', '#!/bin/sh\r\nls\r\n'),
      started('COPY . /\nRUN sed -i "s/\\r$//" /run.sh && chmod +x /run.sh\nCMD ["/run.sh"]', '#!/bin/sh\r\nls\r\n'),
      started('COPY . /\nRUN tr -d "\\015" < /run.sh > /x && mv /x /run.sh\nCMD ["/run.sh"]', '#!/bin/sh\r\nls\r\n'),
      started('COPY . /\nCMD ["/app"]', '#!/bin/sh\r\nls\r\n'),
      started('COPY app.py /\nCMD ["python3", "/app.py"]', '#!/usr/bin/env python3\r\nprint(1)\r\n', 'app.py'),
    ],
  }));
