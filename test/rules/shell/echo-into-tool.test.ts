import { test } from 'vitest';
import rule from '../../../rules/shell/echo-into-tool.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('echo-into-tool', () =>
  testRule(rule, {
    bad: [
      script('n=$(«echo "$x"» | wc -c); «echo ${y}» | wc -m; «echo "a$x"» | wc -c'),
      bash('«echo "$x"» | sed \'s/a/b/\'; «echo $x» | sed -e \'s|a|b|g\'; «echo "$x"» | sed "s/$a/b/"'),
    ],
    good: [
      script(
        'echo "$x" | sed \'s/a/b/\'; echo abc | wc -c; echo "$x" | wc -l; echo "$x" | wc; printf "$x" | wc -c; echo a $x | wc -c',
      ),
      bash(
        "echo \"$x\" | sed -n 's/a/b/p'; echo \"$x\" | sed -E 's/a/b/'; echo \"$x\" | sed 's/a/b/;s/c/d/'; echo \"$x\" | sed '/a/d'; cat f | sed 's/a/b/'",
      ),
    ],
  }));
