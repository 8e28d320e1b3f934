import { test } from 'vitest';
import rule from '../../../rules/shell/unreachable-after-exec.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('unreachable-after-exec', () =>
  testRule(rule, {
    bad: [
      script('«exec a»; b', 'if x; then «exec c»; d; fi', '{ «exec e»; f; }', 'g() { «exec h»; i; }'),
      script('«exec "$@"»', 'echo x', 'rm y'),
      { text: { 'compose.yaml': 'services:\n  web:\n    image: a\n    command: ["sh", "-c", "«exec a -b»; c"]\n' } },
    ],
    good: [
      script('if x; then exec a; fi; b'),
      script('exec a'),
      script('exec a; echo x; exit 1'),
      script('exec > l; a; exec 3< b; c'),
      script('(exec a; b); x=$(exec c; d)'),
      script('exec a || exit 1; b'),
      script('exec a; x=1; printf y'),
      script('sudo exec a; b'),
      script('exec a & b'),
    ],
  }));
