import { test } from 'vitest';
import rule from '../../../rules/shell/echo-escape.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('echo-escape', () =>
  testRule(rule, {
    bad: [
      { text: script('echo «"a\\nb"» > /x'), fixed: script('printf \'%b\\n\' "a\\nb" > /x') },
      script('echo line1 «"line2\\r\\n"» | tee /x'),
      script('echo -n «"a\\tb"»'),
      script("echo «'\\\\n'» \"\\xZZ\" «'\\x41'» «'\\033[0m'»"),
      { text: script('/bin/echo «"C:\\data\\new"»'), fixed: script('printf \'%b\\n\' "C:\\data\\new"') },
      { text: bash('echo «"$x\\n"»'), fixed: bash('printf \'%b\\n\' "$x\\n"') },
    ],
    good: [
      script('printf "a\\nb\\n"; echo -e "a\\nb"; echo "a" -e "b\\n"'),
      script('echo "a\\c\\d\\s\\.\\u" a\\nb "\\$x \\"y\\""'),
      script('command echo "a\\nb"; echo -ne "a\\n"; echo "-e" "a\\n"'),
      bash("echo $'a\\nb'"),
      script('cat <<EOF\na\\nb\nEOF'),
    ],
  }));
