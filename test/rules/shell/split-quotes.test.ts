import { test } from 'vitest';
import rule from '../../../rules/shell/split-quotes.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('split-quotes', () =>
  testRule(rule, {
    bad: [
      script(
        'echo "deb "«https://example.org/apt»" stable main" > /x',
        'echo "{"«key»": 1}"; a="x"«y»"z"; b "$x"«-»"a$y"',
      ),
      script("echo '{\"a\":\"'«b»'\"}'; echo 'a'«b»; echo 'a'«b»$C; sed 's/x/y/'«g» f; A='x'«1»"),
      bash('a=("x"«y»"z"); [[ $A = "x"«y»"z" ]]'),
    ],
    good: [
      script(
        'echo "a" "b"c "d"; ./configure --prefix="/opt"/"app"; a="x"="y"; b "x":"y"; echo "$a"-"$b"; echo "$(x)"."${y}"',
      ),
      script(
        "echo 'a''b'; sed 's/'\"$FOO\"'/bar/' f; echo 'a'b-c 'a'b_c 'a'b/ 'it'\\''s'; echo 'alias x=\"foo\"'; echo a'b'",
      ),
      bash('[[ $a =~ "x"y"z" ]]; echo "${a#"x"y"z"}"'),
    ],
  }));
