import { it } from 'vitest';
import rule from '../../../rules/shell/contradictory-tests.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds comparisons that are always or never true together', () =>
  testRule(rule, {
    bad: [
      bash('[[ $A != x «||» $A != y ]] && a'),
      sh('[ "$V" -ne 1 ] «||» [ "$V" -ne 2 ] || exit 1'),
      sh('[ "$A" != x «-o» "$A" != y ] && a'),
      sh('if [ "$A" = x ] «&&» [ "$A" = y ]; then a; fi'),
      bash('[[ $A == x «&&» $A == y ]] && a'),
      bash('[[ $A = x ]] «&&» [[ $A = y ]] && a'),
      bash('(( x != 1 «||» x != 2 )) && a'),
      sh('[ "$A" != x ] «||» [ "$A" != y ] «||» [ "$A" != z ]'),
      sh('[ $A != x ] «||» [ "$A" != y ] && a'),
    ],
    good: [
      sh('[ "$A" != x ] && [ "$A" != y ] && a'),
      sh('[ "$A" != x ] || [ "$B" != y ]'),
      sh('[ "$A" != "$X" ] || [ "$A" != "$Y" ]'),
      sh('[ "$A" = x ] || [ "$A" = y ]'),
      sh('[ "$A" != x ] || [ "$A" != x ]'),
      sh('[ "$A" = x ] && [ "$A" != y ]'),
      bash('[[ $A == *x* && $A == *y* ]] && a'),
      sh('[ "$A" -eq 1 ] && [ "$A" -eq 01 ]'),
      bash('(( x != 1 && x != 2 )) && a'),
      sh('[ "$A" -ne 1 ] && [ "$A" -ne 2 ]'),
    ],
  }));
