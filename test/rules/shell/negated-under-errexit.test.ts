import { test } from 'vitest';
import rule from '../../../rules/shell/negated-under-errexit.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('negated-under-errexit', () =>
  testRule(rule, {
    bad: [
      script('set -e; «!» a; b', '«!» c | d', 'if e; then «!» f; g; fi; («!» h; i)'),
      'FROM a\nSHELL ["/bin/sh", "-ec"]\nRUN «!» a; b\n',
    ],
    good: [
      script('! a; b'),
      script('set -e; ! a'),
      script('set -e; ! a && b; ! c || d; if ! e; then f; fi; while ! g; do h; done; i'),
      script('set -ex; b; ( ! a ); i', 'if x; then y; ! z; fi; w', '! a & b'),
    ],
  }));
