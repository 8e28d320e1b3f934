import { it } from 'vitest';
import rule from '../../../rules/shell/needless-test.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds tests that are used in place of true', () =>
  testRule(rule, {
    bad: [
      { text: sh('while [ «1» ]; do a; done'), fixed: sh('while true; do a; done') },
      { text: sh('if [ «true» ]; then a; fi'), fixed: sh('if true; then a; fi') },
      bash('[[ «true» ]] && a'),
      sh('while [ 1 «=» 1 ]; do a; done'),
      sh('while [ 1 «-eq» 1 ]; do a; done'),
      sh('[ «true» -a -f x ] && a'),
    ],
    good: [
      sh('[ "true" = "$A" ]'),
      sh('while true; do a; done'),
      bash('while [[ 1 -eq 1 ]]; do a; done'),
      sh('[ a -nt a ]'),
      sh('[ 0 ] && a'),
      sh('[ -n 1 ] && a'),
    ],
  }));
