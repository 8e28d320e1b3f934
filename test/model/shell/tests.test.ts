import { describe, expect, it } from 'vitest';
import type { Condition, ShellSyntax } from '../../../src/model/shell/syntax-types.ts';
import { textOf } from '../../../src/text/source.ts';
import { read } from '../dockerfile/read.ts';

function syntaxOf(text: string, shell: 'posix' | 'bash' = 'posix'): ShellSyntax {
  const head = shell === 'bash' ? 'FROM debian:12\nSHELL ["/bin/bash", "-c"]\n' : 'FROM debian:12\n';
  const run = read(`${head}RUN : && ${text}\n`).instructions.at(-1);
  const syntax = run?.kind === 'run' ? run.script?.written : undefined;
  if (!syntax) throw new Error(`no syntax tree of ${text}`);
  return syntax;
}

/** A condition with all its parentheses. */
function shape(condition: Condition | undefined): string {
  if (!condition) return '?';
  switch (condition.kind) {
    case 'word':
      return textOf(condition.word);
    case 'unary':
      return `${textOf(condition.operator)} ${textOf(condition.operand)}`;
    case 'binary':
      return [condition.left, condition.operator, condition.right].map(textOf).join(' ');
    case 'not':
    case 'group':
      return `${condition.kind}(${shape(condition.inner)})`;
    default:
      return `(${condition.operands.map(shape).join(` ${condition.operators.map(textOf).join(',')} `)})`;
  }
}

describe('tests', () => {
  it.each<[text: string, shape: string, shell?: 'bash']>([
    ['[ "$a" ]', '"$a"'],
    ['[ -f /a ] 2> /dev/null', '-f /a'],
    ['[ "$a" = b ]', '"$a" = b'],
    ['test "$a" != b', '"$a" != b'],
    ['[ ! -f a ]', 'not(-f a)'],
    ['[ ! = x ]', '! = x'],
    ['[ -n = x ]', '-n = x'],
    ['[ -n = ]', '-n ='],
    ['[ a -a b -o ! c -a -f d ]', '((a -a b) -o (not(c) -a -f d))'],
    ['[ -a /a -a -o noglob ]', '(-a /a -a -o noglob)'],
    ['[ \\( a -o b \\) -a "(" = c ]', '(group((a -o b)) -a "(" = c)'],
    ['[ "$a" \\> b ]', '"$a" \\> b'],
    ['[ "$a" > b ]', '"$a" > b'],
    ['[ $a -eq 1 2> /dev/null ]', '$a -eq 1'],
    ['[ command -v curl ]', 'command -v curl'],
    ['[ grep -q a b ]', '?'],
    ['[ a b ]', '?'],
    ['[ ]', '?'],
    ['[[ $a ]]', '$a', 'bash'],
    ['[[ -f /a && ! ( $a == -f || $b < c ) ]]', '(-f /a && not(group(($a == -f || $b < c))))', 'bash'],
    ['[[ $a =~ ^"b"$ ]]', '$a =~ ^"b"$', 'bash'],
    ['x=`[ "\\$a" = "b" ]`', '"\\$a" = "b"'],
  ])('reads %s', (text, expected, shell) => {
    const [test] = syntaxOf(text, shell).tests;
    expect(shape(test?.expression)).toBe(expected);
  });

  it.each<[text: string, closing: string | undefined, excess: string | undefined]>([
    ['[ -f a ]', ']', undefined],
    ['[ -f a ]]', ']]', undefined],
    ['[ -f a]', undefined, undefined],
    ['[ grep -q a b ]', ']', 'b'],
    ['test -f a b ]', undefined, 'b'],
  ])('knows the brackets of %s', (text, closing, excess) => {
    const [test] = syntaxOf(text).tests;
    expect([test?.closing?.raw, test?.excess?.raw]).toEqual([closing, excess]);
  });

  it('lists all conditions of all tests, in order', () => {
    const { tests } = syntaxOf('if [ a ] && [[ b -nt c ]]; then x "$(test ! d)"; fi', 'bash');
    expect(tests.map(({ kind, opening }) => [kind, textOf(opening)])).toEqual([
      ['[', '['],
      ['[[', '[['],
      ['test', 'test'],
    ]);
    expect(tests.flatMap(({ conditions }) => conditions.map(textOf))).toEqual(['a', 'b -nt c', '! d', 'd']);
  });
});
