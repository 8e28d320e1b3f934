import { it } from 'vitest';
import rule from '../../../rules/shell/array-without-index.ts';
import { testRule } from '../../../src/test-rule.ts';

const bash = (text: string) => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN ${text}\n`;
const run = (bad: string, fixed?: string) => ({
  text: bash(bad),
  ...(fixed === undefined ? {} : { fixed: bash(fixed) }),
});

it('finds arrays that are used as strings', () =>
  testRule(rule, {
    bad: [
      run('p=(a b); c «$p»'),
      run('p=(a b); c "x «${p}»"'),
      run('p=(a b); [[ «$p» = a ]]'),
      run('p=(a b); for x in «$p»; do c; done'),
      run('mapfile -t p < f; c "«$p»"'),
      run('read -ra p <<< "$a"; c "«$p»"'),
      run('declare -a p; c "«$p»"'),
      run('declare -A p; p[a]=b; c "«${p%x}»"'),
      run('c "«$BASH_SOURCE»"'),
      run('p=(a b); «p=c»'),
      run('p=(a b); «p+=c»'),
    ],
    good: [
      run('p=(a b); c "${p[0]}" "${p[@]}" "${#p[@]}" "${#p}"').text,
      run('p=(a b); ((p + 1)); c $((p))').text,
      run('p=(a b); p+=(c); p=(d)').text,
      run('p=(a b); unset p; c "$p"').text,
      run('p=a; c "$p"').text,
      run('p=(a b); p[1]=c').text,
      run('c "$p"; p=(a)').text,
      run('p=(a b); c ${p+x}').text,
      run('(p=(a b)); c "$p"').text,
    ],
  }));
