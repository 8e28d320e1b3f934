import { test } from 'vitest';
import rule from '../../../rules/shell/unspaced-ampersand.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('unspaced-ampersand', () =>
  testRule(rule, {
    bad: [script('sleep 1«&»wait', 'a «&»b', '(c d«&»e)', 'if x; then y «&»z; fi', 'a=$(b«&»c)')],
    good: [
      'FROM debian:13\nRUN ls &gt; /a; b\n',
      script(
        'a & b',
        'a && b',
        'a&&b',
        'a &',
        'a & ',
        'curl https://x/?a=b&c=d',
        'a 2>&1',
        'echo "a&b"',
        'a &> b',
        'a&1'.replace('1', ' c'),
      ),
    ],
  }));
