import { it } from 'vitest';
import rule from '../../../rules/shell/test-in-pipe.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds tests in pipes and in the background', () =>
  testRule(rule, {
    bad: [
      { text: sh('[ -f a ] «&» [ -f b ] && c'), fixed: sh('[ -f a ] && [ -f b ] && c') },
      { text: sh('if [ -f a ] «|» grep x b; then c; fi'), fixed: sh('if [ -f a ] || grep x b; then c; fi') },
      { text: sh('echo a «|» test -f b'), fixed: sh('echo a || test -f b') },
      { text: bash('[[ -f a ]] 2> /dev/null «|» b'), fixed: bash('[[ -f a ]] 2> /dev/null || b') },
      { text: sh('test -f a «&» b'), fixed: sh('test -f a && b') },
      sh('a | [ -f b ] «|» c'),
    ],
    good: [
      sh('[ -f a ] && b'),
      sh('[ -f a ] || b'),
      sh('sleep 1 & wait'),
      sh('a | { read x; [ -n "$x" ]; }'),
      sh('a | while [ -f b ]; do c; done'),
      sh('([ -f a ] && b) &'),
      sh('! [ -f a ]'),
    ],
  }));
