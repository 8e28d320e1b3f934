import { it } from 'vitest';
import rule from '../../../rules/shell/glob-as-regex.ts';
import { testRule } from '../../../src/test-rule.ts';

const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds globs where bash expects a regular expression', () =>
  testRule(rule, {
    bad: [
      { text: bash('[[ $F =~ «*.gz» ]] && a'), fixed: bash('[[ $F == *.gz ]] && a') },
      { text: bash('[[ $F =~ «v*» ]] && a'), fixed: bash('[[ $F == v* ]] && a') },
      { text: bash('if ! [[ $F =~ «*foo*» ]]; then a; fi'), fixed: bash('if ! [[ $F == *foo* ]]; then a; fi') },
    ],
    good: [
      bash('[[ $F =~ .* ]] && a'),
      bash('[[ $F =~ \\.gz$ ]] && a'),
      bash('[[ $F =~ ^v*$ ]] && a'),
      bash('[[ $F =~ foo* ]] && a'),
      bash('[[ $F == *.gz ]] && a'),
      bash('[[ $F =~ -* ]] && a'),
    ],
  }));
