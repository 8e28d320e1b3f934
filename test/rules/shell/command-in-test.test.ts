import { it } from 'vitest';
import rule from '../../../rules/shell/command-in-test.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;

it('finds commands inside brackets', () =>
  testRule(rule, {
    bad: [
      { text: sh('[ «command -v curl» ] || apk add curl'), fixed: sh('command -v curl || apk add curl') },
      { text: sh('if [ «grep -q x f» ]; then a; fi'), fixed: sh('if grep -q x f; then a; fi') },
      sh('if [ ! «which curl» ]; then a; fi'),
      { text: sh('[ «id -u app» ] && a'), fixed: sh('id -u app && a') },
      { text: sh('[ «rpm -q curl» ] && a'), fixed: sh('rpm -q curl && a') },
    ],
    good: [
      sh('if grep -q x f; then a; fi'),
      sh('[ "$(grep x f)" ] && a'),
      sh('[ test = "$A" ] && b'),
      sh('[ date -nt b ] && c'),
      sh('[ "$A" = grep ] && b'),
      sh('[ ls ] && a'),
      sh('[ -n curl -a -f b ] && a'),
    ],
  }));
