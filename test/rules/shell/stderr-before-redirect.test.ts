import { test } from 'vitest';
import rule from '../../../rules/shell/stderr-before-redirect.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('stderr-before-redirect', () =>
  testRule(rule, {
    bad: [
      {
        text: script('a «2>&1» > b', 'c «2>&1» >> /d && e', 'f «2>&1» > /dev/null', '{ g; } «2>&1» 1> h'),
        fixed: script('a > b 2>&1', 'c >> /d 2>&1 && e', 'f > /dev/null 2>&1', '{ g; } 1> h 2>&1'),
      },
      { text: script('«2>&1» > x a b', 'c | d «2>&1» > e'), fixed: script('> x 2>&1 a b', 'c | d > e 2>&1') },
    ],
    good: [
      script(
        'a > b 2>&1',
        'a 2>&1 > b | c',
        'a 2>&1 | b > c',
        'a 2>&1 < b',
        'x=$(a 2>&1 > b)',
        'a 2>&1 > b < c',
        'a 2>&1',
        'a 1>&2 > b',
        'a 2>&1 2> b',
      ),
    ],
  }));
