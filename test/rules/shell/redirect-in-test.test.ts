import { it } from 'vitest';
import rule from '../../../rules/shell/redirect-in-test.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds redirects that are meant as comparisons', () =>
  testRule(rule, {
    bad: [
      { text: sh('if [ "$V" «>» 3 ]; then a; fi'), fixed: sh('if [ "$V" -gt 3 ]; then a; fi') },
      { text: bash('if [ "$V" «<» 3 ]; then a; fi'), fixed: bash('if [ "$V" -lt 3 ]; then a; fi') },
      bash('[ "$A" «>» "$B" ] && a'),
      sh('[ "$A" «<» "$B" ] && a'),
      sh('[ "$V" «>» 1.5 ] && a'),
      sh('test "$V" «>» 3 && a'),
    ],
    good: [
      sh('[ "$A" \\> "$B" ] && a'),
      sh('[ "$V" -gt 3 ] && a'),
      bash('[[ $V > 3 ]] && a'),
      bash('(( V > 3 )) && a'),
      sh('[ "$V" -gt 3 ] > /tmp/x'),
      sh('[ "$V" -gt 3 2> /dev/null ] && a'),
      sh('test "$V" -gt 3 > /dev/null && a'),
      sh('[ -f a ] < b'),
    ],
  }));
