import { test } from 'vitest';
import rule from '../../../rules/shell/link-without-name.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('link-without-name', () =>
  testRule(rule, {
    bad: [script('«ln -s /a/b»', 'cd /x && «ln /a»', '«ln -sf "$a"» || b', '«/bin/ln -s ../c»')],
    good: [
      script(
        'ln -s a b',
        'ln -s a .',
        'ln -s a/* ',
        'ln -s $a',
        'ln -t /b a',
        'ln --target-directory=/b a',
        'ln --version',
        'ln',
        'ln -s "$@"x y',
        'xargs ln -s',
      ),
    ],
  }));
