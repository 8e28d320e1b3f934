import { test } from 'vitest';
import rule from '../../../rules/shell/old-arithmetic.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('old-arithmetic', () =>
  testRule(rule, {
    bad: [
      { text: script('n=«$[1+2]»; echo "$n"'), fixed: script('n=$((1+2)); echo "$n"') },
      {
        text: bash('echo «$[ 4 / 2 ]» "x«$[A+1]»"', 'cat <<EOF\n«$[1]»\nEOF', 'x=(«$[1]»); [[ «$[1]» = 1 ]]'),
        fixed: bash('echo $(( 4 / 2 )) "x$((A+1))"\ncat <<EOF\n$((1))\nEOF\nx=($((1))); [[ $((1)) = 1 ]]'),
      },
    ],
    good: [bash('n=$((1+2)); echo "${a[1+2]}" \'$[1]\' \\$[1] $a[1]'), script("echo '$[1+1]'")],
  }));
