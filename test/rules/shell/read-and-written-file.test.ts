import { test } from 'vitest';
import rule from '../../../rules/shell/read-and-written-file.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('read-and-written-file', () =>
  testRule(rule, {
    bad: [
      script(
        'sort f >> «f»',
        'tool f > «f»',
        'cat a b | c a > «a»'.replace('cat a b', 'tool a b'),
        'x "$F" | y > «"$F"»',
      ),
    ],
    good: [
      script(
        'tool f > g',
        'echo f > f',
        'printf f >> f',
        'sort -o l l',
        'tool a | tee a',
        'tool > a; tool a',
        'tool a && b > a',
        '[ -f a ] > a',
        'tool /dev/null > /dev/null',
      ),
    ],
  }));
