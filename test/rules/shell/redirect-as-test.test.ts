import { test } from 'vitest';
import rule from '../../../rules/shell/redirect-as-test.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('redirect-as-test', () =>
  testRule(rule, {
    bad: [
      bash('while ! «</dev/tcp/db/1»; do a; done', '«< "/dev/tcp/db/2"» && b', '(«</dev/udp/a/1») 2> b'),
      script('if «< /x»; then c; fi'),
    ],
    good: [script('> a', '< b | c', 'true < /dev/tcp/a/1', 'a | > b')],
  }));
