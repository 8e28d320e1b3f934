import { describe, expect, it } from 'vitest';
import type { Expansion } from '../../../src/model/shell/syntax-types.ts';
import { textOf } from '../../../src/text/source.ts';
import { read } from '../dockerfile/read.ts';

/** The variables that a RUN reads without quotes. */
function readIn(text: string, shell: 'posix' | 'bash' = 'posix', head = ''): readonly Expansion[] {
  const run = read(
    `FROM debian:12\n${shell === 'bash' ? 'SHELL ["/bin/bash", "-c"]\n' : ''}${head}RUN ${text}\n`,
  ).instructions.at(-1);
  const syntax = run?.kind === 'run' ? run.script?.syntax : undefined;
  if (!syntax) throw new Error(`no syntax tree of ${text}`);
  return syntax.expansions.filter(({ kind, splits }) => kind === 'parameter' && splits);
}

const kinds = (...args: Parameters<typeof readIn>) =>
  readIn(...args)
    .map((each) => `${textOf(each)} ${each.value?.kind ?? 'unreached'}`)
    .join(', ');

describe('what a variable holds', () => {
  it.each<[text: string, kinds: string, shell?: 'posix' | 'bash']>([
    ['v=abc-1.2:3/x@y; a $v', '$v word'],
    ['v="a b"; a $v', '$v words'],
    ["v='/x/*'; a $v", '$v words'],
    ['v=; a $v', '$v empty'],
    ['v=$1; a $v', '$v unknown'],
    ['v=$(a); b $v', '$v unknown'],
    ['v=$(uname -m); b $v', '$v tame'],
    ['v=$(a | sort -u); b $v', '$v words'],
    ['v=a; w=$v/x; a $w', '$w word'],
    ['v=a; w=${v%x}; a $w ${v%x}', '$w tame, ${v%x} word'],
    ['v=$((1 + 2)); a $v', '$v word'],
    ['v=$#; a $v $? $UID', '$v word, $? word, $UID word'],
    ['v=a; v+=" b"; a $v', '$v words', 'bash'],
    ['v=a; unset v; a $v', '$v unknown'],
    ['v=a; read v; a $v', '$v unknown'],
    ['v=a; export v; b $v', '$v tame'],
    ['export v=1; a $v', '$v word'],
    ['declare -i v; v=$(a); b $v', '$v word', 'bash'],
    ['printf -v v x; a $v', '$v unknown', 'bash'],
    ['((v = 1)); let w=2; a $v $w', '$v word, $w word', 'bash'],
    ['a $((v += 1)) && b $v', '$v word'],
    ['a ${v:=x}; b $v', '${v:=x} unknown, $v unknown'],
    ['v=a; a ${#v}', '${#v} word'],
    ['a $x $HOME', '$x unknown, $HOME tame'],
  ])('%s', (text, expected, shell) => {
    expect(kinds(text, shell)).toBe(expected);
  });

  it.each<[text: string, kinds: string]>([
    ['if a; then v=x; fi; b $v', '$v unknown'],
    ['if a; then v=x; else v=y; fi; b $v', '$v word'],
    ['if a; then v=x; elif b; then v=y; else exit 1; fi; b $v', '$v word'],
    ['v=; if a; then v=x; fi; b $v', '$v optional'],
    ['v=; if a; then v="x y"; fi; b $v', '$v words'],
    ['case $a in x) v=1;; y) v=2;; esac; b $v', '$v unknown'],
    ['case $a in x) v=1;; *) exit 1;; esac; b $v', '$v word'],
    ['for v in a b; do c $v; done; d $v', '$v word, $v unknown'],
    ['for v in *.c; do c $v; done', '$v unknown'],
    ['for v in $(a); do c $v; done', '$v tame'],
    ['for v in "$1"; do c $v; done', '$v unknown'],
    ['v=a; while b; do v="$v c"; done; d $v', '$v words'],
    ['v=a; while b; do c $v; v=$(d); done', '$v unknown'],
    ['while a; do v=x; break; done; b $v', '$v unknown'],
    ['until v=x; do :; done; b $v', '$v word'],
    ['v=a; (v=$(b)); c $v', '$v word'],
    ['v=a; b | read v; c $v', '$v word'],
    ['v=a; { v=$(b); }; c $v', '$v unknown'],
    ['v=$(a) || exit 1; v=b && c $v', '$v word'],
    ['a && v=x; b $v', '$v unknown'],
    ['a || { v=x; exit; }; b $v', '$v unknown'],
    ['exit 1; a $v', '$v unreached'],
    ['f() { v=a; }; f; b $v', '$v word'],
    ['f() { a $v; }; v=x; f', '$v word'],
    ['f() { a $v; }; v=x; f; v=$(b); f', '$v unknown'],
    ['f() { local v=$(a); }; v=x; f; b $v', '$v word'],
    ['f() { if a; then v=x; return; fi; v=y; }; f; b $v', '$v word'],
    ['f() { f; a $v; }; v=x; f', '$v word'],
    ['f() { a $v; }; v=x; trap f EXIT', '$v word'],
  ])('follows all paths of %s', (text, expected) => {
    expect(kinds(text)).toBe(expected);
  });

  it('takes the names of ARG and ENV for plain words, where they are set', () => {
    expect(kinds('a $V $W $X', 'posix', 'ARG V\nENV W="a b"\n')).toBe('$V word, $W word, $X unknown');
  });

  it('knows the quotes that are only text', () => {
    const [use] = readIn('v="--x=\'a b\'"; w=$v; a $w');
    expect(use?.value?.quotes.size).toBe(1);
    expect(readIn('v="don\'t"; a $v')[0]?.value?.quotes.size).toBe(0);
  });

  it('knows what ShellCheck takes for plain, where `&&` may not have been reached', () => {
    expect(readIn('a && v=x && b $v').map(({ isPlain, value }) => [isPlain, value?.kind])).toEqual([[false, 'word']]);
    expect(readIn('v=x && b $v').map(({ isPlain }) => isPlain)).toEqual([true]);
  });

  it('gives up on what takes too long', () => {
    const calls = Array.from({ length: 11 }, (_, n) => `f${n}() { f${n + 1}; f${n + 1}; f${n + 1}; }`).join('; ');
    expect(kinds(`${calls}; f0; a $v`)).toBe('$v unreached');
  });
});
