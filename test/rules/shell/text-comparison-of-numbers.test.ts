import { it } from 'vitest';
import rule from '../../../rules/shell/text-comparison-of-numbers.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds numbers that are compared as strings', () =>
  testRule(rule, {
    bad: [
      { text: bash('if [[ $V «>» 3 ]]; then a; fi'), fixed: bash('if [[ $V -gt 3 ]]; then a; fi') },
      { text: bash('[[ 10 «<» $V ]] && a'), fixed: bash('[[ 10 -lt $V ]] && a') },
      { text: sh('[ "$V" «\\>» 3 ] && a'), fixed: sh('[ "$V" -gt 3 ] && a') },
      bash('[[ $V «<» 1.10 ]] && a'),
      { text: bash('[[ -f a && $V «<» 8 ]] && a'), fixed: bash('[[ -f a && $V -lt 8 ]] && a') },
    ],
    good: [
      bash('[[ $A > $B ]] && a'),
      bash('[[ $A > b ]] && a'),
      bash('(( V > 3 )) && a'),
      sh('[ "$V" -gt 3 ] && a'),
      bash('[[ $V > 2.0.0 ]] && a'),
      sh('[ "$V" > 3 ] && a'),
      bash('[[ b < 3 ]] && a'),
    ],
  }));
