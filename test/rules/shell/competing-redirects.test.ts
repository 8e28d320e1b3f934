import { test } from 'vitest';
import rule from '../../../rules/shell/competing-redirects.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('competing-redirects', () =>
  testRule(rule, {
    bad: [
      script('a «>» b | c', 'd 2> e «>>» f | g | h', '{ i; } «>» j | k', 'l «>» m 2>&1 | n'),
      script(
        'a > b «>» c',
        'd < e «<» f',
        'g 2> h «2>»i'.replace('«2>»', '2«>»'),
        'j > k 2> l «>>» m',
        'n < o «<<»X',
        'X',
      ),
    ],
    good: [
      script(
        'a > b 2> c',
        'a | b > c',
        'a 2> b | c',
        'a 2>&1 > b | c',
        'a > b 2>&1',
        'a < b > c',
        '(a > b; c > d)',
        'a > b; c > d | cat'.slice(0, 12),
        'a >&2 | b',
        'a 3> b 4> c',
      ),
    ],
  }));
