import { test } from 'vitest';
import rule from '../../../rules/shell/variable-printf-format.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('variable-printf-format', () =>
  testRule(rule, {
    bad: [
      { text: script('printf «"$MESSAGE"»'), fixed: script('printf \'%s\' "$MESSAGE"') },
      script('printf «"hello $NAME\\n"» > /etc/motd; printf «$x»; printf «"a$(b)"»; printf -- «"${x}\\n"» a'),
      {
        text: bash('builtin printf «"$V"»; printf -v a «"$b"»; printf «"x"$y\'z\'»'),
        fixed: bash('builtin printf \'%s\' "$V"; printf -v a \'%s\' "$b"; printf "x"$y\'z\''),
      },
    ],
    good: [
      script('printf "hello %s\\n" "$NAME"; printf "%s $x"; printf "%-${WIDTH}s|" "$NAME"; printf \'%s\' "$x"'),
      script('/usr/bin/printf "$x"; command printf "$x"; sudo printf "$x"; printf \'$x\'; printf "\\$x"; printf hello'),
    ],
  }));
