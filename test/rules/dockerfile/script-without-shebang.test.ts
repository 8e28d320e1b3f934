import { it } from 'vitest';
import rule from '../../../rules/dockerfile/script-without-shebang.ts';
import { testRule } from '../../../src/test-rule.ts';

const started = (dockerfile: string, script: string, name = 'run.sh') => ({
  text: { Dockerfile: `FROM alpine:3.22\n${dockerfile}\n`, [name]: script },
});

it('reports the flaw on the marked text, and nothing else', () =>
  testRule(rule, {
    bad: [
      {
        ...started('COPY . /\nENTRYPOINT ["«/run.sh»"]', 'nginx\n'),
        message: '`run.sh` does not begin with `#!`: started',
      },
      {
        ...started('COPY . /\nCMD ["«/run.sh»"]', '# starts it\n\n#!/bin/sh\nnginx\n'),
        message: 'is not at the start',
      },
      started('COPY . /\nCMD ["«/run.sh»"]', '\n#!/bin/sh\nnginx\n'),
      started('COPY . /\nCMD ["«/run.sh»"]', ' #!/bin/sh\nnginx\n'),
      { ...started('COPY . /\nCMD ["«/run.sh»"]', '\uFEFF#!/bin/sh\nnginx\n'), message: 'byte order mark' },
      started('COPY . /\nRUN ["«/run.sh»"]', 'ls\n'),
      started('COPY . /\nHEALTHCHECK CMD ["«/run.sh»"]', 'ls\n'),
      started('COPY . /\nRUN chmod +x /run.sh\nCMD ["«/run.sh»"]', 'ls\n'),
      started('COPY app.py /\nCMD ["«/app.py»"]', 'print(1)\n', 'app.py'),
    ],
    good: [
      started('COPY . /\nCMD ["/run.sh"]', '#!/bin/sh\nls\n'),
      started('COPY . /\nCMD /run.sh', 'ls\n'),
      started('COPY . /\nRUN /run.sh', 'ls\n'),
      started('COPY . /\nCMD ["sh", "/run.sh"]', 'ls\n'),
      started('COPY . /\nCMD ["sh", "-c", "/run.sh"]', 'ls\n'),
      started('COPY . /\nENTRYPOINT ["tini", "--", "/run.sh"]', 'ls\n'),
      started('COPY . /\nENTRYPOINT ["sh"]\nCMD ["/run.sh"]', 'ls\n'),
      started('COPY . /\nRUN sed -i "1i#!/bin/sh" /run.sh\nCMD ["/run.sh"]', 'ls\n'),
      { text: { Dockerfile: 'FROM node:24\nCOPY run.sh /\nCMD ["/run.sh"]\n', 'run.sh': 'ls\n' } },
    ],
  }));
