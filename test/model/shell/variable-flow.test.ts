import { describe, expect, it } from 'vitest';
import type { ShellSyntax } from '../../../src/model/shell/syntax-types.ts';
import { subshellAround } from '../../../src/rule/index.ts';
import { textOf } from '../../../src/text/source.ts';
import { read } from '../dockerfile/read.ts';

/** The tree of a heredoc of a RUN that bash reads. */
function syntaxOf(script: string): ShellSyntax {
  const text = `FROM debian:12\nSHELL ["/bin/bash", "-c"]\nRUN <<"END"\n${script}\nEND\n`;
  const run = read(text).instructions.at(-1);
  const heredoc = run?.kind === 'run' ? run.script : undefined;
  const syntax = heredoc?.syntax;
  if (!syntax) throw new Error(`no syntax tree of ${script}`);
  return syntax;
}

describe('settings of variables', () => {
  it.each<[script: string, names: string[]]>([
    ['a=1 b+=2; c[1]=x; d=(x y)', ['a', 'b', 'c', 'd']],
    ['a=1 make; IFS=: read -r b c', ['b', 'c']],
    ['read -p prompt -a list; read -rn 1 key; read -u3 line', ['list', 'key', 'line']],
    ['mapfile -t lines < f; readarray -d x other < f', ['lines', 'other']],
    ['getopts ab: opt; printf -v text %s x; printf %s y', ['opt', 'text']],
    ['export a b=1; local c; declare -A d; readonly -p e; export -f f; readonly "g=$x"', ['a', 'b', 'c', 'd', 'g']],
    ['for a in x; do :; done; for b; do :; done; select c in x; do :; done', ['a', 'b', 'c']],
    [': ${a:=1} ${b-2}; exec {c}> f; coproc d { x; }', ['a', 'c', 'd']],
    ['(( a = b + 1, c++ )); x $((d += 2)); let e=1 f++ "g = 2" h==1', ['a', 'c', 'd', 'e', 'f', 'g']],
    ['command read a; x=$(y=1); unset z', ['a', 'x', 'y']],
    ["alias a='b'; c=1", ['c']],
  ])('finds those of %s', (script, names) => {
    const { variables } = syntaxOf(script);
    expect([...variables.set].sort()).toEqual([...names].sort());
  });

  it('gives the place of the name, the keyword or the redirect', () => {
    const { variables } = syntaxOf('abc=1; for f in x; do read -r g; done; exec {fd}> /x');
    expect(variables.settings.map(textOf)).toEqual(['abc', 'for', 'g', '{fd}> /x']);
  });
});

describe('uses of variables', () => {
  it.each<[script: string, names: string[]]>([
    ['a=$b "$c" ${d:-$e} ${#f} ${!g} ${!h*}', ['b', 'c', 'd', 'e', 'f', 'g']],
    ["trap 'rm $a' EXIT; alias x='y ${b}' ; echo '$c'", ['a', 'b']],
    ['trap "rm \\$a $b" EXIT', ['a', 'b']],
    ['x=$((a + b[i])); (( c++ )); let y=d+1', ['a', 'b', 'i', 'c', 'd']],
    ['cat <<EOF\n$a\nEOF\ncat <<"EOF"\n$b\nEOF', ['a']],
    ['export a; declare -x b=1; declare c; declare -p d', ['a', 'b', 'd']],
    ['[ -v a ] && [[ -v b && c -eq 1 ]]', ['a', 'b', 'c']],
    ['a+=x; b[c]=1; ${d[e]} ${f:g:h}', ['a', 'c', 'd', 'e', 'f', 'g', 'h']],
    ['echo `a $b`', ['b']],
  ])('finds those of %s', (script, names) => {
    const { variables } = syntaxOf(script);
    expect([...variables.used].sort()).toEqual([...names].sort());
  });

  it('knows which have a default', () => {
    const { variables } = syntaxOf('a ${b:-c} ${d?} ${e} ${f%x}');
    expect(variables.uses.filter(({ isDefaulted }) => isDefaulted).map(({ name }) => name)).toEqual(['b', 'd']);
  });

  it('orders them as a straight script meets them', () => {
    const { events } = syntaxOf('a=$a; read b < $b; for c in $c; do d; done').variables;
    expect(events.map((event) => ('from' in event ? 'set' : 'use') + event.name)).toEqual([
      'usea',
      'seta',
      'useb',
      'setb',
      'usec',
      'setc',
    ]);
  });
});

describe('subshells', () => {
  it.each<[script: string, around: string | undefined]>([
    ['a=1', undefined],
    ['{ a=1; }', undefined],
    ['(a=1)', '(a=1)'],
    ['b=$(a=1)', '$(a=1)'],
    ['x | while y; do a=1; done', 'while y; do a=1; done'],
    ['a=1 &', 'a=1 &'],
    ['! a=1', undefined],
  ])('knows the subshell of %s', (script, around) => {
    const setting = syntaxOf(script).variables.settings.find(({ name }) => name === 'a');
    const subshell = setting && subshellAround(setting.node);
    expect(subshell && textOf(subshell)).toBe(around);
  });
});
