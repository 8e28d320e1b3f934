import { it } from 'vitest';
import rule from '../../../rules/shell/non-integer-comparison.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds operands that are not integers', () =>
  testRule(rule, {
    bad: [
      sh('[ "$N" -eq «one» ] && a'),
      sh('[ «N» -gt 1 ] && a'),
      sh('[ "$V" -ge «1.5» ] && a'),
      bash('[[ $V -lt «1.5» ]] && a'),
      sh('[ "$A" -ne «"x"» ] || a'),
      sh('test "$N" -eq «true» && a'),
      sh('if [ -f a ] && [ $N -le «5m» ]; then a; fi'),
    ],
    good: [
      sh('[ "$N" -eq 1 ] && a'),
      bash('[[ N -gt 1 ]] && a'),
      sh('[ "$N" -eq -1 ] && a'),
      sh('[ "$N" = one ] && a'),
      sh('[ "$N" -eq "$M" ] && a'),
      sh('[ "$N" -eq 08 ] && a'),
      sh('[ "$(a)" -gt "10" ] && b'),
      sh('[ -n one ] && a'),
    ],
  }));
