import { it } from 'vitest';
import rule from '../../../rules/shell/unquoted-test-operand.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds -n with an operand that may disappear', () =>
  testRule(rule, {
    bad: [
      { text: sh('[ -n «$A» ] && a'), fixed: sh('[ -n "$A" ] && a') },
      { text: sh('[ -n «${A}» ] && a'), fixed: sh('[ -n "${A}" ] && a') },
      { text: sh('[ -n «$(which curl)» ] && curl'), fixed: sh('[ -n "$(which curl)" ] && curl') },
      sh('[ -n «`which curl`» ] && curl'),
      { text: sh('test -n «$A» && a'), fixed: sh('test -n "$A" && a') },
      { text: sh('if [ ! -n «$A» -o -f b ]; then a; fi'), fixed: sh('if [ ! -n "$A" -o -f b ]; then a; fi') },
      { text: sh('[ -n «$A$B» ] && a'), fixed: sh('[ -n "$A$B" ] && a') },
    ],
    good: [
      sh('[ -n "$A" ] && a'),
      sh('[ -z $A ] && a'),
      sh('[ $A ] && a'),
      bash('[[ -n $A ]] && a'),
      sh('[ -n $# ] && a'),
      sh('[ -n $? ]'),
      sh('[ -n a$A ] && b'),
      sh('[ -n "$(a $B)" ] && b'),
    ],
  }));
