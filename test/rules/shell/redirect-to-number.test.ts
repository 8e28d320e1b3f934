import { test } from 'vitest';
import rule from '../../../rules/shell/redirect-to-number.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('redirect-to-number', () =>
  testRule(rule, {
    bad: [
      { text: script('a «2>1»', 'b > c «2>1» && d', 'e «1>2»'), fixed: script('a 2>&1', 'b > c 2>&1 && d', 'e 1>&2') },
      script('a «> 1»', 'b «>> 3»', 'curl«>7»', 'c «< 0»'),
    ],
    good: [
      script(
        'a 2>&1',
        'a >&2',
        "apk add 'curl>7'",
        'a > 1.log',
        'a > "1"',
        'a > $1',
        '[ $x > 3 ]',
        'a 2> b',
        'echo "x > 1"',
        'a <<1',
        '1',
      ),
    ],
  }));
