import { it } from 'vitest';
import rule from '../../../rules/shell/list-as-text.ts';
import { testRule } from '../../../src/test-rule.ts';

const bash = (text: string) => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN ${text}\n`;
const run = (bad: string, fixed?: string) => ({
  text: bash(bad),
  ...(fixed === undefined ? {} : { fixed: bash(fixed) }),
});

it('finds lists in strings', () =>
  testRule(rule, {
    bad: [
      run('f() { sh -c "run «$@»"; }'),
      run('p=(a b); c "x «${p[@]}» y"'),
      run('f() { a x"«$@»"; }'),
      run('p=(a b); q=«"${p[@]}"»; c "$q"'),
      run('f() { a=«$@»; b "$a"; }'),
      run('cmd=(make all); eval "«${cmd[@]}»"'),
      run('f() { eval «$@»; }'),
      run('f() { a=«${@:2}»; b "$a"; }'),
    ],
    good: [
      run('f() { a "$@" "${p[@]}" "x $*"; }').text,
      run('f() { a=("$@"); b="$*"; c=${#p[@]}; }').text,
      run('f() { last=${@: -1}; first=${@:1:1}; }').text,
      run('f() { eval "$*"; eval "$a"; }').text,
      run('cat <<< "$*"').text,
      run('a "${@+x}"').text,
    ],
  }));
