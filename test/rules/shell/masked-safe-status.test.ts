import { test } from 'vitest';
import rule from '../../../rules/shell/masked-safe-status.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('masked-safe-status', () =>
  testRule(rule, {
    bad: [
      { text: script('export «A»="-j$(nproc)"', 'make'), fixed: script('A="-j$(nproc)"; export A', 'make') },
      script('export «A»=$(mktemp -d) «B»=`date`$(uname -m)'),
    ],
    good: [script('export A=$(a)', 'A=$(nproc)', 'export B=$(nproc; a)', 'export C=$(date)$(a)')],
  }));
