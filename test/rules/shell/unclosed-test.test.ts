import { it } from 'vitest';
import rule from '../../../rules/shell/unclosed-test.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds tests that are not closed', () =>
  testRule(rule, {
    bad: [
      sh('[ -f a ] «b»'),
      { text: sh('if [ -f «/a]»; then b; fi'), fixed: sh('if [ -f /a ]; then b; fi') },
      { text: sh('[ "$A" = «b]» && c'), fixed: sh('[ "$A" = b ] && c') },
      { text: sh('[ -f a «]]» && ls'), fixed: sh('[ -f a ] && ls') },
      { text: sh('if [ -f a «]]»; then b; fi'), fixed: sh('if [ -f a ]; then b; fi') },
      { text: sh('if [ -f a «&&» -f b ]; then c; fi'), fixed: sh('if [ -f a ] && [ -f b ]; then c; fi') },
      { text: sh('if [ -f a «||» -f b ]; then c; fi'), fixed: sh('if [ -f a ] || [ -f b ]; then c; fi') },
      sh('if «[» -f a; then b; fi'),
      { text: sh('[ -n «"$A"]» || exit 1'), fixed: sh('[ -n "$A" ] || exit 1') },
      sh('[ "$x" = «a[1]]» && b'),
    ],
    good: [
      sh('if [ -f /a ]; then b; fi'),
      sh('[ -f a[1] ] && b'),
      bash('[[ -f a ]] && b'),
      sh('test -f a'),
      sh('[ "$A" = "]" ] && b'),
      sh('[ -f a ] 2> /dev/null && b'),
      sh('ls [a-z]'),
    ],
  }));
