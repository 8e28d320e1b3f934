import { test } from 'vitest';
import rule from '../../../rules/shell/file-pattern-for-grep.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('file-pattern-for-grep', () =>
  testRule(rule, {
    bad: [
      script("grep «'*.conf'» l; grep -E «'*conf'» l; grep -q «\"*\"» l; egrep «'a*'» f; grep «'/*'» f"),
      script("grep «'foo*'» l; grep «'lib*dev'» l; grep -e «foo*» l; grep «'foo*.c'» f; egrep -v «'a*b'» f"),
    ],
    good: [
      script("grep -F '*.conf' l; fgrep '*' l; grep '.*' f; grep -- '-*' f; grep --fixed-strings 'ab*' f"),
      script("grep -o 'foo*' l; grep '^foo*' l; grep 'foo*$' l; grep 'foo.*' f; grep 'foo[a]*' l; grep 'foo_*' f"),
      script('grep "$x*" l; grep foo l; zgrep "*" f; grep "a\\*" f; sudo grep "*x" f'),
    ],
  }));
