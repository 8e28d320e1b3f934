import { test } from 'vitest';
import rule from '../../../rules/shell/status-of-echo.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('status-of-echo', () =>
  testRule(rule, {
    bad: [
      script('a || { echo no; exit «$?»; }', 'b', 'echo done', 'exit «$?»'),
      script(
        'a; echo x; c=«$?»; d "$c"',
        'echo y && return «$?»',
        'if a; then echo; echo "«$?»"; fi',
        'if echo a; then echo «${?}»; fi',
      ),
    ],
    good: [
      script(
        'a; exit $?',
        'a || exit $?',
        'a; rc=$?; echo x; exit $rc',
        'printf x; exit $?',
        'echo a > /b || exit $?',
        'echo $?',
        'echo x; true; exit $?',
        'f() { exit $?; }; echo x; f',
        'echo x & exit $?',
        "echo x; trap 'exit $?' EXIT",
      ),
    ],
  }));
