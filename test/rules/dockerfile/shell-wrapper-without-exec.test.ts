import { it } from 'vitest';
import rule from '../../../rules/dockerfile/shell-wrapper-without-exec.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM debian:13\n${lines.map((line) => `${line}\n`).join('')}`;

it('finds programs under a shell', () =>
  testRule(rule, {
    bad: [
      {
        text: file('ENTRYPOINT ["/bin/sh", "-c", "«java $OPTS -jar /a.jar»"]'),
        fixed: file('ENTRYPOINT ["/bin/sh", "-c", "exec java $OPTS -jar /a.jar"]'),
        message: 'the shell may stay the main process and not pass signals on to `java`',
      },
      {
        text: file('CMD ["bash", "-lc", "a; «nginx -g \'daemon off;\'»"]'),
        fixed: file('CMD ["bash", "-lc", "a; exec nginx -g \'daemon off;\'"]'),
        message: 'the shell stays the main process and does not pass signals on to `nginx`',
      },
      {
        text: file('CMD ["sh", "-c", "cd /a && «./server»"]'),
        fixed: file('CMD ["sh", "-c", "cd /a && exec ./server"]'),
      },
      file('CMD ["sh", "-c", "a & «A=b server»"]'),
      {
        text: file('ENTRYPOINT ["/usr/bin/env", "bash", "-c", "a && «server»"]'),
        fixed: file('ENTRYPOINT ["/usr/bin/env", "bash", "-c", "a && exec server"]'),
      },
      {
        text: file('CMD ["bash", "-o", "pipefail", "-c", "a | b; «server»"]'),
        fixed: file('CMD ["bash", "-o", "pipefail", "-c", "a | b; exec server"]'),
      },
    ],
    good: [
      file('CMD ["sh", "-c", "a && exec server"]'),
      file('CMD ["bash", "-c", "supervisord"]'),
      file('CMD ["env", "A=b", "server"]'),
      file('CMD ["env", "bash", "-c", "a && exec server"]'),
      file('CMD ["sh", "-c", "a | server"]'),
      file('CMD ["sh", "-c", "server &"]'),
      file('CMD ["sh", "-c", "server & wait"]'),
      file('CMD ["sh", "-c", "server || exit 1"]'),
      file('CMD ["sh", "-c", "while true; do job; sleep 60; done"]'),
      file('CMD ["sh", "-c", "echo $HOME"]'),
      file('CMD ["server", "-c", "a && b"]'),
      file('CMD a && server'),
      'FROM debian:13 AS test\nCMD ["sh", "-c", "a && b"]\nFROM debian:13\n',
    ],
  }));
