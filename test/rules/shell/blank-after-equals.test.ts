import { it } from 'vitest';
import rule from '../../../rules/shell/blank-after-equals.ts';
import { testRule } from '../../../src/test-rule.ts';

const image = (script: string): string => `FROM debian:12\nRUN ${script}\n`;

it('finds values that a space separates from their variable', () =>
  testRule(rule, {
    bad: [
      image('VERSION=« »1.0 make'),
      image('export REV=« »abc'),
      image('a=«  »"b"'),
      image('x && y=« »$(z)'),
      image('if a=« »b; then c; fi'),
    ],
    good: [
      image('a= && b'),
      image('a=; b'),
      image('IFS= read -r x'),
      image("a='' b"),
      image('make a= b'),
      image('a= # b'),
      image('(a= )'),
    ],
  }));
