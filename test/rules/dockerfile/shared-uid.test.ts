import { it } from 'vitest';
import rule from '../../../rules/dockerfile/shared-uid.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (...lines: readonly string[]): string => `FROM debian:13\n${lines.map((line) => `RUN ${line}\n`).join('')}`;

it('finds accounts with the same ID', () =>
  testRule(rule, {
    bad: [
      { text: run('«useradd» -o -u 0 toor'), message: 'root under another name' },
      run('«useradd» -ou 0 -g 0 admin'),
      run('adduser -D -u 1001 a', '«adduser» -D -u 1001 b'),
      run('useradd -u 1001 a && «useradd» -o -u 1001 b'),
      run('useradd --uid=1001 a && «useradd» --non-unique --uid 1001 b'),
    ],
    good: [
      run('useradd -u 1001 a', 'useradd -u 1002 b', 'groupadd -g 1001 c'),
      run('adduser -D -u 1001 a || useradd -u 1001 b'),
      run('if [ -f /x ]; then useradd -u 1001 a; else useradd -u 1001 b; fi'),
      run('useradd -u 1001 a && userdel a && useradd -u 1001 b'),
      run('useradd -u $UID a && useradd -u $UID b', 'useradd -u 1001 a || true', 'useradd -u 1001 b'),
      'FROM debian:13 AS a\nRUN useradd -u 1001 a\nFROM debian:13\nCOPY --from=a /a /a\nRUN useradd -u 1001 b\n',
    ],
  }));
