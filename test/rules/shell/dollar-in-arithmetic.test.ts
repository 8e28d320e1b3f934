import { test } from 'vitest';
import rule from '../../../rules/shell/dollar-in-arithmetic.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('dollar-in-arithmetic', () =>
  testRule(rule, {
    bad: [
      {
        text: bash('if (( «$COUNT» > 1 )); then echo many; fi; for ((i=«$A»; i < «${N}»; i++)); do b; done'),
        fixed: bash('if (( COUNT > 1 )); then echo many; fi; for ((i=A; i < N; i++)); do b; done'),
      },
      {
        text: script('n=$(( «${COUNT}» * 2 )); echo "$(( («$A» + B) / -«$C» ))" $((«$X»))'),
        fixed: script('n=$(( COUNT * 2 )); echo "$(( (A + B) / -C ))" $((X))'),
      },
      { text: script('cat <<EOF\n$((«$X» + 1))\nEOF'), fixed: script('cat <<EOF\n$((X + 1))\nEOF') },
    ],
    good: [
      script('n=$(( COUNT + 1 )); n=$(( $1 + $# )); n=$(( ${x:-1} + ${#x} + $(nproc) + $? ))'),
      bash('n=$((10#$x)); n=$((${a[1]} + 1$b)); echo $x; [[ $x -eq 1 ]]; [ $x -gt 1 ]'),
    ],
  }));
