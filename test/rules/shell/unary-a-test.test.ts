import { it } from 'vitest';
import rule from '../../../rules/shell/unary-a-test.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds -a before a file', () =>
  testRule(rule, {
    bad: [
      { text: sh('[ «-a» /a ] && b'), fixed: sh('[ -e /a ] && b') },
      { text: bash('[[ «-a» /a ]] && b'), fixed: bash('[[ -e /a ]] && b') },
      { text: sh('[ ! «-a» /a ] && b'), fixed: sh('[ ! -e /a ] && b') },
      { text: sh('test «-a» /a && b'), fixed: sh('test -e /a && b') },
    ],
    good: [sh('[ -e /a ] && b'), sh('[ a -a b ] && c'), sh('[ "$A" -a "$B" ]'), sh('ls -a /a'), sh('[ -a = x ]')],
  }));
