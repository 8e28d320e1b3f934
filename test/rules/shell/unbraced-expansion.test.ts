import { it } from 'vitest';
import rule from '../../../rules/shell/unbraced-expansion.ts';
import { testRule } from '../../../src/test-rule.ts';

const bash = (script: string): string => `FROM debian:12\nSHELL ["/bin/bash", "-c"]\nRUN ${script}\n`;

it('finds names that end early', () =>
  testRule(rule, {
    bad: [
      { text: bash('echo «$15» end'), fixed: bash('echo ${15} end') },
      { text: bash('echo "a «$10»"'), fixed: bash('echo "a ${10}"') },
      { text: bash('v=x; echo "«$v[0]»"'), fixed: bash('v=x; echo "${v[0]}"') },
      { text: bash('echo «$a[1]» «$b[i]»'), fixed: bash('echo ${a[1]} ${b[i]}') },
      { text: bash('x="«$a[@]»"; echo "$x"'), fixed: bash('x="${a[@]}"; echo "$x"') },
    ],
    good: [
      bash('echo ${15} "${10}"'),
      bash('echo "${v[0]}" $v'),
      bash('echo "$v [0]"'),
      bash("echo '$10'"),
      bash('echo $1 $1a $v-1 \\$10'),
    ],
  }));
