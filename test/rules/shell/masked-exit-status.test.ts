import { test } from 'vitest';
import rule from '../../../rules/shell/masked-exit-status.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('masked-exit-status', () =>
  testRule(rule, {
    bad: [
      { text: script('export «A»="-j$(a)"', 'make'), fixed: script('A="-j$(a)"; export A', 'make') },
      { text: script('readonly «A»=`a b`; c'), fixed: script('A=`a b`; readonly A; c') },
      {
        text: bash('f() { local «x»=$(a) && b; }', 'declare «y»="$(c)" z', 'typeset «w»=$(d) || exit'),
        fixed: bash('f() { local x && x=$(a) && b; }', 'declare y="$(c)" z', 'typeset w=$(d) || exit'),
      },
      script('export «A»=$(a) «B»=x$(b) C=c', 'export «D»=$(d) | e', 'set -e; a || export «E»="$(b)"'),
    ],
    good: [
      script('export A=$(mktemp -d) B="-j$(nproc)"', 'export C=`date`'),
      script('A=$(a) && export A', 'A=$(a) make', 'export A="${B:-$(a)}"', 'export A=$((1 + $(a)))', 'export A'),
      script('export "A=$(a)"', 'alias x=$(a)', "export A='$(a)'", 'env A=$(a) b', 'export A=\\$a'),
      bash('local -r x=$(a)', 'declare -a y=($(b))', 'export A=<(a)'),
    ],
  }));
