import { it } from 'vitest';
import rule from '../../../rules/shell/prefixed-comparison.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds the x before both sides', () =>
  testRule(rule, {
    bad: [
      { text: sh('[ «x"$A"» = x ] && b'), fixed: sh('[ "$A" = "" ] && b') },
      { text: sh('[ «"x$A"» != "xyes" ] && b'), fixed: sh('[ "$A" != "yes" ] && b') },
      { text: sh('[ «x$A» = xyes ] && b'), fixed: sh('[ "$A" = yes ] && b') },
      { text: sh('[ «X${A}» = "Xa b" ] && c'), fixed: sh('[ "${A}" = "a b" ] && c') },
      { text: bash('[[ «x$A» == x ]] && b'), fixed: bash('[[ "$A" == "" ]] && b') },
      { text: sh(`[ «x"$A"» = 'xa' ] && b`), fixed: sh(`[ "$A" = 'a' ] && b`) },
      { text: sh('test «x$A» = x && b'), fixed: sh('test "$A" = "" && b') },
    ],
    good: [
      sh('[ "$A" = "" ] && b'),
      sh('[ "$A" = x ] && b'),
      sh('[ x$A = yes ] && b'),
      sh('[ "$x" = x ] && b'),
      sh('[ xa = xb ] && c'),
      sh('[ x$A -nt x ] && b'),
    ],
  }));
