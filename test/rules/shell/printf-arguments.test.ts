import { test } from 'vitest';
import rule from '../../../rules/shell/printf-arguments.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('printf-arguments', () =>
  testRule(rule, {
    bad: [
      script('printf «"hello"» "$NAME"; printf «"100%%\\n"» a; printf «\'a\'» b c; printf «x» "$(y)"; printf -- «-» a'),
      script(
        "printf «'%s\\n'»; printf «'%s=%s\\n'» a 1 b; printf «'%5.2f %-10s'» 1; printf «\"%d:%x\"» \"$a\"; printf «'%s %s'» $(a)",
      ),
      bash("printf -v x «'%s%s'» a; builtin printf «'%q %q'» 'a'; printf «'%s %s'» \"$a\""),
    ],
    good: [
      script(
        "printf '%s=%s\\n' a 1 b 2; printf \"hello\\n\"; printf '%s\\n' a b c; printf '100%%'; printf '%s' \"$x\"",
      ),
      script(
        "printf '%s %s' $x; printf '%s %s' \"$@\"; printf '%s %s' *.x; printf '%*d' 5 1; printf \"$x\" a b; printf",
      ),
      bash("printf '%(%F)T'; printf '%s %s' {a,b}; printf '%s %s' \"${a[@]}\"; /usr/bin/printf '%s %s' a"),
    ],
  }));
