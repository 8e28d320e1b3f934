import { it } from 'vitest';
import rule from '../../../rules/shell/quotes-in-variable.ts';
import { testRule } from '../../../src/test-rule.ts';

const bash = (text: string) => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN ${text}\n`;
const run = (bad: string, fixed?: string) => ({
  text: bash(bad),
  ...(fixed === undefined ? {} : { fixed: bash(fixed) }),
});

it('finds quotes that have no effect', () =>
  testRule(rule, {
    bad: [
      run('o=«"--a=\'b c\'"»; d «$o»'),
      run('o=«\'a "b c"\'»; d «$o»'),
      run("o=«'a\\ b'»; d «$o»"),
      run('o=«"\'a b\'"»; p="$o"; d «$p»'),
      run('if a; then o=«\'"b c"\'»; else o=d; fi; e «$o»'),
      run('o=«\'-D"x"\'»; a b«$o»'),
    ],
    good: [
      run('o="--a=b"; d $o').text,
      run('o="don\'t"; d $o').text,
      run('o="--a=\'b c\'"; d "$o"').text,
      run('o=\'a "b"\'; eval "d $o"; eval d $o').text,
      run('o=\'a "b"\'; sh -c $o').text,
      run('o=\'a "b"\'; for x in $o; do d "$x"; done').text,
      run('o=\'a "b"\'; case $o in a) d;; esac').text,
      run('o=\'a "b"\'; o=c; d $o').text,
      run("o='^\\(a\\|b\\)'; grep $o c").text,
    ],
  }));
