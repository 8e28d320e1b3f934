import { test } from 'vitest';
import rule from '../../../rules/shell/status-of-test.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('status-of-test', () =>
  testRule(rule, {
    bad: [
      script(
        '[ -f x ] && echo «$?»',
        '[ "$a" = b ] || exit «$?»',
        'if [ a ]; then echo «$?»; else exit «$?»; fi',
        'test -f y || { b «$?»; c; }',
        'echo x > /y || exit «$?»',
      ),
      bash('[[ -f x ]] && echo «$?»', '(( x )) || exit «$?»', 'if a; then b; elif [[ c ]]; then d «$?»; fi'),
    ],
    good: [
      script(
        'a || exit $?',
        '[ a ]; echo $?',
        'if a; then echo $?; fi',
        '[ a ] && b; echo $?',
        '[ a ] || b && c $?',
        'if [ a ]; then b; c $?; fi',
        'while [ a ]; do b $?; done',
        'echo a; exit $?',
      ),
    ],
  }));
