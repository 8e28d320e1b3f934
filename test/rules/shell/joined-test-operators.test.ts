import { it } from 'vitest';
import rule from '../../../rules/shell/joined-test-operators.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds conditions that are joined inside a test', () =>
  testRule(rule, {
    bad: [
      { text: sh('[ ! -d /a «-a» ! -d /b ] || c'), fixed: sh('[ ! -d /a ] && [ ! -d /b ] || c') },
      { text: sh('[ "$A" «-a» "$B" ] && c'), fixed: sh('[ "$A" ] && [ "$B" ] && c') },
      sh('c && [ -f a «-o» -f b ]'),
      { text: sh('[ -f "$(a)" «-o» $B = c ] && d'), fixed: sh('[ -f "$(a)" ] || [ $B = c ] && d') },
      sh('! [ -f a «-a» -f b ] && c'),
      sh('[ -f a «-o» -f b «-a» -f c ] && d'),
      { text: sh('[ -f a «-a» -f b «-a» -f c ] && d'), fixed: sh('[ -f a ] && [ -f b ] && [ -f c ] && d') },
      sh('[ \\( -f a «-o» -f b \\) «-a» -f c ] && d'),
    ],
    good: [
      sh('find . -name a -o -name b'),
      sh('test -f a -a -f b'),
      sh('set -o nounset'),
      sh('[ -f a ] && [ -f b ]'),
      sh('[ -a /a ] && b'),
      sh('[ -o noglob ]'),
      bash('[[ -f a && -f b ]]'),
    ],
  }));
