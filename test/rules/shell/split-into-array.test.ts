import { it } from 'vitest';
import rule from '../../../rules/shell/split-into-array.ts';
import { testRule } from '../../../src/test-rule.ts';

const bash = (text: string) => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN ${text}\n`;
const run = (bad: string, fixed?: string) => ({
  text: bash(bad),
  ...(fixed === undefined ? {} : { fixed: bash(fixed) }),
});

it('finds values that are split into elements', () =>
  testRule(rule, {
    bad: [
      run('p=(«$a»)'),
      run('p+=(a «${b}» "c")'),
      run('p=(«${a//,/ }»)'),
      run('p=(x«$a»)'),
      run('p=(«$(a)»)'),
      run('p=(«`a`» b)'),
      run('local_p=(«$1» $#)'),
      run('p=(«${q[@]}»)', 'p=("${q[@]}")'),
    ],
    good: [
      run('p=("$a" "${b[@]}" "$(c)")').text,
      run('p=(a b *.c)').text,
      run('p=([a]=$b [c]=$d)').text,
      run('read -ra p <<< "$a"').text,
      run('mapfile -t p < <(a)').text,
      run('p=($? $# $$ ${#a})').text,
      run('p=(${a:+"$a"})').text,
      run('p=$a').text,
    ],
  }));
