import { test } from 'vitest';
import rule from '../../../rules/shell/and-or-as-if.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('and-or-as-if', () =>
  testRule(rule, {
    bad: [
      script(
        'a «&&» b || c',
        '[ -f x ] «&&» b || d',
        'a && b «&&» c || rm d',
        '(a «&&» b || c)',
        'x || y «&&» z || w',
        'a «&&» b || (exit 1)',
        'a «&&» b=c || d',
        'a «&&» (( x )) || d',
      ),
      script(
        'f() { a «&&» b || sudo echo x; }; f',
        'a «&&» b || { echo no; exit 1; }',
        'for x in 1 2; do a «&&» break || sleep 1; done',
      ),
    ],
    good: [
      script(
        'a && b || echo x',
        'a && b || exit 1',
        'a && b || true',
        'a && b || :',
        'a && b || c=d',
        'a && b || ! printf x',
        'a && b || /bin/true',
        'a && b || command exit',
      ),
      script(
        'a && [ x ] || b',
        'a && ! test x || b',
        'if a && b || c; then d; fi',
        'a && b || c && d',
        'a && b || c || d',
        'a || b',
        'a && b',
        'a || b && c',
        'while a && b || c; do d; done',
      ),
      bash('a && [[ x ]] || b', 'if (a && b || c); then d; fi'),
    ],
  }));
