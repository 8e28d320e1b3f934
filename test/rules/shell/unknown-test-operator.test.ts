import { it } from 'vitest';
import rule from '../../../rules/shell/unknown-test-operator.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds unexpected words in a test', () =>
  testRule(rule, {
    bad: [
      sh('[ "$A" «-gte» 4 ] && b'),
      sh('[ "$A" «-is» b ] && c'),
      bash('[ "$A" «=~» ^b ] && c'),
      sh('[ «-q» x ] && b'),
      sh('[ "$A" = b «c» ] && d'),
      sh('test "$A" «b» && c'),
      sh('[ "$A" «===» b ] && c'),
      sh('[ "$A" «"<="» 3 ] && b'),
    ],
    good: [
      sh('[ "$A" -ge 4 ] && b'),
      sh('[ -f a -a -d b ] && c'),
      bash('[[ $A =~ ^b ]] && c'),
      sh('[ $A $B c ] && d'),
      sh('[ "$@" ] && a'),
      sh('[ a -nt b ] && c'),
      bash('[[ -v a ]] && b'),
      sh('[ -f $a b ] && c'),
      sh('[ grep -q x f ] && b'),
      sh('[ "$A" =b ] && c'),
    ],
  }));
