import { test } from 'vitest';
import rule from '../../../rules/shell/early-trap-expansion.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('early-trap-expansion', () =>
  testRule(rule, {
    bad: [
      {
        text: script('trap "rm -f «$tmp»" EXIT; trap "kill «$(cat /x)»" TERM; trap "a «$b» «${c}»" 0'),
        fixed: script("trap 'rm -f $tmp' EXIT; trap 'kill $(cat /x)' TERM; trap 'a $b ${c}' 0"),
      },
      script('trap "rm -f «$a» \'«${b}»\'" EXIT INT; trap "a \\"«$1»\\"" 0; trap x"«$y»" 1'),
    ],
    good: [
      script('trap \'rm -f $tmp\' EXIT; trap "rm -f /tmp/x" EXIT; trap "rm -f \\"\\$tmp\\"" EXIT; trap - EXIT'),
      script(
        'trap -- "rm $x" EXIT; trap cleanup EXIT; builtin trap "$x" 0; echo "trap $x"; trap x "$sig"; trap $x EXIT',
      ),
    ],
  }));
