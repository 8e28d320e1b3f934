import { test } from 'vitest';
import rule from '../../../rules/shell/invalid-exit-status.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('invalid-exit-status', () =>
  testRule(rule, {
    bad: [
      script('a || exit «-1»', 'b || exit «failed»', '(exit «"no"»)', 'f() { exit «300»; }'),
      { text: script('exit «256»'), message: 'it becomes 0' },
      script('a || exit «1» 2', 'command exit «1000»'),
    ],
    good: [
      script(
        'exit',
        'exit 0',
        'exit 255',
        'exit "$x"',
        'exit $((x + 1))',
        'return -1',
        'exit $?',
        'echo exit 300',
        'exit "1"',
      ),
    ],
  }));
