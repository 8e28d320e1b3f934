import { it } from 'vitest';
import rule from '../../../rules/shell/unquoted-arguments.ts';
import { testRule } from '../../../src/test-rule.ts';

const bash = (text: string) => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN ${text}\n`;
const run = (bad: string, fixed?: string) => ({
  text: bash(bad),
  ...(fixed === undefined ? {} : { fixed: bash(fixed) }),
});

it('finds arguments that are split', () =>
  testRule(rule, {
    bad: [
      run('set -- a b; c «$@»', 'set -- a b; c "$@"'),
      run('set -- a b; c «${@}» d', 'set -- a b; c "${@}" d'),
      run('p=(a b); c «${p[@]}»', 'p=(a b); c "${p[@]}"'),
      run('p=(a b); c «${p[*]}»'),
      run('f() { for x in «$@»; do a "$x"; done; }; f b', 'f() { for x in "$@"; do a "$x"; done; }; f b'),
      run('f() { for x in «$*»; do a "$x"; done; }; f b'),
      run('f() { exec «$@»; }', 'f() { exec "$@"; }'),
      run('f() { «$@»; }', 'f() { "$@"; }'),
      run('f() { a «${@:2}»; }', 'f() { a "${@:2}"; }'),
      run('f() { a > «$*»; }'),
    ],
    good: [
      run('f() { a "$@" "$*" "${p[@]}"; }').text,
      run('p=(a b); q=("${p[@]}"); c "${#p[@]}" ${#p[@]} $#').text,
      run('f() { a=$@ b=$*; }').text,
      run('f() { case $* in a) b;; esac; }').text,
      run('f() { [[ $* = a ]]; }').text,
      run('f() { a ${@+"$@"}; }').text,
      run("sh -c 'a $@' b").text,
      run('p=($@)').text,
    ],
  }));
