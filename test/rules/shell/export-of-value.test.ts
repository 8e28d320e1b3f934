import { it } from 'vitest';
import rule from '../../../rules/shell/export-of-value.ts';
import { testRule } from '../../../src/test-rule.ts';

const bash = (text: string) => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN ${text}\n`;
const run = (bad: string, fixed?: string) => ({
  text: bash(bad),
  ...(fixed === undefined ? {} : { fixed: bash(fixed) }),
});

it('finds exports of values', () =>
  testRule(rule, {
    bad: [run('a=b; export «$a»'), run('a=b; export "«$a»"'), run('a=b; export «${a}» c'), run('a=b; export -n «$a»')],
    good: [
      run('a=b; export a').text,
      run('export a=$b "$a=1" ${a?} ${!a}').text,
      run('export $1').text,
      run('export $(cat f)').text,
      run('readonly a; unset $a').text,
      run('export a$b').text,
    ],
  }));
