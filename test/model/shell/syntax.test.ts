import { describe, expect, it } from 'vitest';
import type { ShellSyntax } from '../../../src/model/shell/syntax-types.ts';
import { textOf } from '../../../src/text/source.ts';
import { read } from '../dockerfile/read.ts';

/** The tree of a RUN of a Dockerfile. */
function syntaxOf(text: string, shell: 'posix' | 'bash' = 'posix'): ShellSyntax {
  const head = shell === 'bash' ? 'FROM debian:12\nSHELL ["/bin/bash", "-c"]\n' : 'FROM debian:12\n';
  const run = read(`${head}RUN ${text}\n`).instructions.at(-1);
  const syntax = run?.kind === 'run' ? run.script?.syntax : undefined;
  if (!syntax) throw new Error(`no syntax tree of ${text}`);
  return syntax;
}

const heredoc = (script: string): string => `<<"END"\n${script}\nEND`;

describe('expansions', () => {
  it.each<[text: string, splits: string[], shell?: 'posix' | 'bash']>([
    ['echo $a "$b" x$c', ['$a', '$c']],
    ['a=$b c=$(d) e $f', ['$f']],
    ['$cmd x', ['$cmd']],
    ['export A=$B', ['$B']],
    ['export A=$B', [], 'bash'],
    ['export $B', ['$B'], 'bash'],
    ['[ $a = b ]', ['$a']],
    ['[[ $a = $b ]]', [], 'bash'],
    ['case $a in $b) c $d;; esac', ['$d']],
    ['for x in $a; do b $x; done', ['$x']],
    ['a > $f 2>> "$g"', ['$f']],
    ['{ a; } > $f', ['$f']],
    ['a <<< $x', ['$x'], 'bash'],
    ['a=($x) b', [], 'bash'],
    ['a $((x + $y)) $(b "$c" $d)', ['$((x + $y))', '$(b "$c" $d)', '$d']],
    ['echo "$(a $b)"', ['$b']],
    ['echo ${x:-$y} ${z%$w}', ['${x:-$y}', '$y', '${z%$w}']],
    ['let x=$y', [], 'bash'],
    ['echo `a $b` "`c $d`"', ['`a $b`', '$b', '$d']],
    [heredoc('cat <<EOF\n$a $(b $c)\nEOF'), ['$c']],
  ])('knows what the shell splits in %s', (text, splits, shell) => {
    const { expansions } = syntaxOf(text, shell);
    expect(expansions.filter((each) => each.splits).map(textOf)).toEqual(splits);
  });

  it('knows the places inside backticks with escapes and after continuations', () => {
    const { expansions } = syntaxOf('a \\\n  # comment\n  `b \\`c $d\\` $e` \\\n  && f $g');
    expect(expansions.map(textOf)).toEqual(['`b \\`c $d\\` $e`', '`c $d\\`', '$d', '$e', '$g']);
  });

  it('knows names, commands and words', () => {
    const { expansions } = syntaxOf('sudo rm -r "/x/$a" ${b:-c} $((d))');
    expect(expansions.map(({ name, kind, command, word }) => [name, kind, command?.name, word?.source])).toEqual([
      ['a', 'parameter', 'sudo', '"/x/$a"'],
      ['b', 'parameter', 'sudo', '${b:-c}'],
      [undefined, 'arithmetic', 'sudo', '$((d))'],
    ]);
  });
});

describe('commands as written', () => {
  it('keeps wrappers and reads names, flags and operands', () => {
    const [command] = syntaxOf('A=1 \\/usr/bin/sudo -xy --long=v op "q"* -z -- -n > f').commands;
    expect(command?.name).toBe('/usr/bin/sudo');
    expect(command?.baseName).toBe('sudo');
    expect(command?.flags.map(({ name }) => name)).toEqual(['x', 'y', 'long', 'z']);
    expect(command?.operands.map(({ raw }) => raw)).toEqual(['op', '"q"*', '-n']);
    expect(command?.hasFlag('recursive', 'y')).toBe(true);
    expect(command && textOf(command)).toBe('A=1 \\/usr/bin/sudo -xy --long=v op "q"* -z -- -n > f');
  });

  it.each([
    ['command cd x', 'cd'],
    ['command -p read x', 'read'],
    ['sudo cd x', 'sudo'],
    ['$x y', undefined],
    ['"echo" y', 'echo'],
  ])('sees through command and builtin: %s', (text, builtin) => {
    expect(syntaxOf(text).commands[0]?.builtin).toBe(builtin);
  });

  it.each<[text: string, conditions: string[]]>([
    ['a && b', ['a']],
    ['a || b || c; d', ['a', 'b']],
    ['if a; b; then c; else d; fi', ['b']],
    ['while ! a; do b; done', ['a']],
    ['(a; b) || c', ['a', 'b']],
    ['if (a; b); then c; fi', ['a', 'b']],
    ['{ a | b; } && c', ['a', 'b']],
    ['x=$(a) || b', ['x=$(a)', 'a']],
    ['if x; then a; fi || b', ['x']],
    ['f() { a; }; f && b', ['f']],
  ])('knows which decide a branch: %s', (text, conditions) => {
    const { commands } = syntaxOf(text);
    expect(commands.filter(({ isCondition }) => isCondition).map(textOf)).toEqual(conditions);
  });
});

describe('the tree', () => {
  it('has every node of a type with its parent and its source', () => {
    const syntax = syntaxOf('a | b $(c | \\\n d)');
    const pipelines = syntax.nodes('Pipeline');
    expect(pipelines.map(({ source }) => source)).toEqual(['a | b $(c |  d)', 'c |  d']);
    expect(pipelines.map(textOf)).toEqual(['a | b $(c | \\\n d)', 'c | \\\n d']);
    expect(pipelines[1]?.parent?.parent?.parent?.node.type).toBe('CommandExpansion');
  });

  it('is not there for what the shell cannot read and for what no shell reads', () => {
    const scriptOf = (text: string) => {
      const run = read(`FROM alpine\nRUN ${text}\n`).instructions[1];
      return run?.kind === 'run' ? run.script : undefined;
    };
    expect(scriptOf('if a; then')?.syntax).toBeUndefined();
    expect(scriptOf('["a", "$b"]')?.syntax).toBeUndefined();
    expect(scriptOf('["sh", "-c", "a $b"]')?.syntax?.text).toBe('a $b');
  });

  it('says where shell text may be changed', () => {
    const plain = syntaxOf('a $b');
    expect(plain.isEditable(plain.expansions[0]!.node)).toBe(true);
    const inJson = syntaxOf('["sh", "-c", "a $b"]');
    expect(inJson.isEditable(inJson.root)).toBe(false);
    const folded = syntaxOf('a $(b \\\n c)');
    expect(folded.isEditable(folded.nodes('CommandExpansion')[0]!)).toBe(false);
    expect(folded.isEditable(folded.nodes('Word')[0]!)).toBe(true);
  });

  it.each([
    ['set -e; a', true],
    ['a; if b; then set -eu; fi', true],
    ['set -o errexit; a', true],
    ['set -uo pipefail -e', true],
    ['set -- -e', false],
    ['set +e', false],
    ['sh -e x', false],
  ])('knows whether a script ends at its first failure: %s', (text, errexit) => {
    expect(syntaxOf(text).errexit).toBe(errexit);
  });
});

describe('a text that the shell cannot read', () => {
  const scriptOf = (text: string) => {
    const run = read(`FROM debian:12\nRUN <<"END"\n${text}\nEND\n`).instructions.at(-1);
    return run?.kind === 'run' ? run.script : undefined;
  };
  const names = (syntax: ShellSyntax | undefined) => syntax?.commands.map((command) => textOf(command)).join(' | ');

  it('ends before a token that is not allowed there', () => {
    expect(names(scriptOf('a $x; b c (d)\ne')?.syntax)).toBe('a $x | b c');
    expect(names(scriptOf('a\nb; fi\nc')?.syntax)).toBe('a | b');
  });

  it('is read as it was meant where that is plain', () => {
    expect(names(scriptOf('if a; then; b $x; fi; while[ c ]; do d; done')?.syntax)).toBe('a | b $x | while[ c ] | d');
    expect(names(scriptOf('f(x) { a; }; {b; }; c &; d')?.syntax)).toBe('a | b | c | d');
  });

  it('has no tree but that of how it is written if it breaks', () => {
    const script = scriptOf('if a {x}; then b fi');
    expect(script?.syntax).toBeUndefined();
    expect(names(script?.written)).toBe('a {x} | b fi');
  });
});
