import { it } from 'vitest';
import rule from '../../../rules/shell/subshell-around-test.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds subshells that contain only tests', () =>
  testRule(rule, {
    bad: [
      { text: sh('if «( [ -f a ] && [ -f b ] )»; then c; fi'), fixed: sh('if [ -f a ] && [ -f b ]; then c; fi') },
      { text: sh('if «(test -f a)»; then c; fi'), fixed: sh('if test -f a; then c; fi') },
      { text: sh('«([ -f a ])» && b'), fixed: sh('[ -f a ] && b') },
      {
        text: sh('if «([ -f a ] || [ -f b ])» && [ -f c ]; then d; fi'),
        fixed: sh('if { [ -f a ] || [ -f b ]; } && [ -f c ]; then d; fi'),
      },
      { text: bash('while «([[ -f a ]])»; do b; done'), fixed: bash('while [[ -f a ]]; do b; done') },
      { text: sh('if«([ -f a ])»; then b; fi'), fixed: sh('if [ -f a ]; then b; fi') },
      { text: sh('«( ! [ -f a ]; [ -f b ] )» || c'), fixed: sh('{ ! [ -f a ]; [ -f b ]; } || c') },
    ],
    good: [
      sh('if { [ -f a ] || [ -f b ]; } && [ -f c ]; then d; fi'),
      sh('if (grep -q x a); then b; fi'),
      sh('if (cd /x && [ -f a ]); then b; fi'),
      sh('( [ -f a ] && b )'),
      sh('f() ( [ -f a ] )'),
      sh('echo $(test -f a)'),
      sh('( [ -f a ] ) > b'),
    ],
  }));
