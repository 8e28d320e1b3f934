import { test } from 'vitest';
import rule from '../../../rules/compose/invisible-character.ts';
import { testRule } from '../../../src/test-rule.ts';

const service = (text: string): string => `services:\n  a:\n    image: x/y:1\n    ${text}\n`;

test('invisible-character', () =>
  testRule(rule, {
    bad: [
      { text: service('environment: { A: "b«\u200b»c" }'), fixed: service('environment: { A: "bc" }') },
      { text: service('comm«\u00ad»and: a'), fixed: service('command: a') },
      { text: service('command: a # «\u202e»b'), fixed: service('command: a # b') },
      { text: service('x-a: [a, "«\u2067»b"]'), fixed: service('x-a: [a, "b"]') },
      { text: service('command: >\n      a «\u200d»b'), fixed: service('command: >\n      a b') },
    ],
    good: [
      service('command: a # b\u200bc'),
      service('labels: { a: "👩\u200d💻 é" }'),
      `\ufeff${service('command: a')}`,
      service('command: "a\\u202eb"'),
      service('labels: { a: "می\u200cخواهم" }'),
    ],
  }));
