import { test } from 'vitest';
import rule from '../../../rules/shell/grep-into-wc.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('grep-into-wc', () =>
  testRule(rule, {
    bad: [
      {
        text: script('n=$(«grep error build.log» | wc -l); echo "$n"'),
        fixed: script('n=$(grep -c error build.log); echo "$n"'),
      },
      {
        text: script(
          "«grep -v '^#' list» | wc -l",
          'cat x | «grep a» | wc --lines; «grep -i a "$f" 2>/dev/null» | wc -l; «grep a b c» | wc -l',
        ),
        fixed: script('grep -c -v \'^#\' list\ncat x | grep -c a; grep -c -i a "$f" 2>/dev/null; grep a b c | wc -l'),
      },
    ],
    good: [
      script('grep error build.log | wc -c; grep -rl main src | wc -l; grep -A2 error f | wc -l; grep -o a f | wc -l'),
      script(
        'egrep a f | wc -l; sudo grep a f | wc -l; grep a f | sort | wc -l; grep --recursive a . | wc -l; grep a f | wc; grep -c a f',
      ),
    ],
  }));
