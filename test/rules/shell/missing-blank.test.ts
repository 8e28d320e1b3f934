import { it } from 'vitest';
import rule from '../../../rules/shell/missing-blank.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds brackets and operators without spaces', () =>
  testRule(rule, {
    bad: [
      { text: sh('[ "$A"«=» b ] && c'), fixed: sh('[ "$A" = b ] && c') },
      { text: sh('if [ "$A"«=»"b" ]; then c; fi'), fixed: sh('if [ "$A" = "b" ]; then c; fi') },
      { text: sh('if [ $A«=»b ]; then c; fi'), fixed: sh('if [ $A = b ]; then c; fi') },
      { text: bash('[[ $A«==»b ]] && c'), fixed: bash('[[ $A == b ]] && c') },
      { text: sh('test "$A"«!=»b && c'), fixed: sh('test "$A" != b && c') },
      { text: sh('if [ "$A" «=»b ]; then c; fi'), fixed: sh('if [ "$A" = b ]; then c; fi') },
      { text: bash('[ ! "$A" «==»b ] && c'), fixed: bash('[ ! "$A" == b ] && c') },
      { text: bash('«[[»-f /a ]] && b'), fixed: bash('[[ -f /a ]] && b') },
      { text: sh('if «[»-f /a ]; then b; fi'), fixed: sh('if [ -f /a ]; then b; fi') },
      { text: sh('if «!»grep -q x f; then a; fi'), fixed: sh('if ! grep -q x f; then a; fi') },
      { text: sh('if «!»[ -f a ]; then b; fi'), fixed: sh('if ! [ -f a ]; then b; fi') },
      { text: sh('a && «[»"$A" = b ] && c'), fixed: sh('a && [ "$A" = b ] && c') },
      { text: sh('[ «!»-f a ] && b'), fixed: sh('[ ! -f a ] && b') },
      sh('«{»echo a}'),
    ],
    good: [
      sh('{a,b} c} && {x} && { b; }'),
      sh('if [ "$A" = "b" ]; then c; fi'),
      sh('[ "$A" = b=c ] && d'),
      sh('[ a=b ] && c'),
      sh('if ! grep -q x f; then a; fi'),
      sh('[ "$A" = "$B"=c ] && d'),
      sh('[abc] x'),
      sh('[ "x=$A" ] && b'),
      sh('[ -n "$A"=b ] && c'),
    ],
  }));
