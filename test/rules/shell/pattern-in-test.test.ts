import { it } from 'vitest';
import rule from '../../../rules/shell/pattern-in-test.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds patterns in single brackets', () =>
  testRule(rule, {
    bad: [
      sh('[ "$F" = «*.gz» ] && a'),
      sh('[ "$F" != «v?» ] && a'),
      sh('[ "$F" == «[yY]*» ] && a'),
      bash('[ "$F" = «*.gz» ] && a'),
      sh('test "$F" = «*.gz» && a'),
      sh('[ -n "$F" -a "$F" = «"$D"/*» ] && a'),
    ],
    good: [
      sh('[ "$F" = "*.gz" ] && a'),
      sh('[ "$F" = \\*.gz ] && a'),
      bash('[[ $F = *.gz ]] && a'),
      sh('case $F in *.gz) a;; esac'),
      sh('[ "$F" -nt *.gz ] && a'),
      sh('[ -f *.gz ] && a'),
      sh('[ "$F" = a.gz ] && a'),
    ],
  }));
