import { test } from 'vitest';
import rule from '../../../rules/shell/loop-over-output.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('loop-over-output', () =>
  testRule(rule, {
    bad: [
      script('for f in «$(find . -type f)»; do a "$f"; done', 'for f in «`find /x`»; do a; done'),
      script('for f in «$(ls)»; do a "$f"; done', 'for f in «$(ls -d /x/*)»', 'do a; done'),
      script(
        'for p in «$(cat list)»; do a; done',
        'for p in «$(cut -d= -f1 x | sort)»; do a; done',
        'for x in «$(LC_ALL=C sort y 2> /dev/null)»; do a; done',
      ),
      script('f() { for l in «$(grep -v x y | sed s/a/b/ | awk z)»; do a; done; }'),
    ],
    good: [
      script(
        'for f in *.sh; do a; done',
        'for f in $(ls /a) /b; do a; done',
        'for f in $(ls | head); do a; done',
        'for x in $(curl y); do a; done',
      ),
      script(
        'for x in "$(cat y)"; do a; done',
        'for x in a$(cat y); do b; done',
        'for x in $(seq 3); do a; done',
        'for x in $(cat y; cat z); do a; done',
        'for x; do a; done',
      ),
      script('for x in $(cat y | head -3); do a; done', 'echo $(find .)', 'for x in $(find . | sort); do a; done'),
    ],
  }));
