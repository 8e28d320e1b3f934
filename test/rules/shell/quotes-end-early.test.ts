import { it } from 'vitest';
import rule from '../../../rules/shell/quotes-end-early.ts';
import { testRule } from '../../../src/test-rule.ts';

const bash = (text: string) => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN ${text}\n`;
const run = (bad: string, fixed?: string) => ({
  text: bash(bad),
  ...(fixed === undefined ? {} : { fixed: bash(fixed) }),
});

it('finds quotes that end too early', () =>
  testRule(rule, {
    bad: [
      run('a "b "«$c»" d"', 'a "b $c d"'),
      run('a "b"«${c}»"d" e', 'a "b${c}d" e'),
      run('a "b"«$c»"d" e', 'a "b${c}d" e'),
      run('a "b="«$(c)»";"', 'a "b=$(c);"'),
      run('a=x"b "«$c»" d"', 'a=x"b $c d"'),
      run('a "b=\'"«$(c d)»"\'"', 'a "b=\'$(c d)\'"'),
    ],
    good: [
      run('a "b $c d"').text,
      run("a 'b '\"$c\"' d'").text,
      run('a "b"$c d').text,
      run('a $b"c"').text,
      run('a "b"/$c/"d"').text,
      run('a "b"\'$c\'"d"').text,
    ],
  }));
