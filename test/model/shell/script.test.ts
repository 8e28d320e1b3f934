import { describe, expect, it } from 'vitest';
import { exec, heredoc, lines, shell, texts } from './read.ts';

describe('the flat list of commands', () => {
  it.each<[string, string[]]>([
    ['a && b || c; d | e & f', ['start a', '&& b', '|| c', '; d', '| e', '& f']],
    ['a\nb', ['start a', '; b']],
    [
      'if a; then b; elif c; then d; else e; fi',
      ['start [if] a', 'start [if] b', 'start [if] c', 'start [if] d', 'start [if] e'],
    ],
    [
      'while a; do b; done; until c; do d; done',
      ['start [while] a', 'start [while] b', 'start [until] c', 'start [until] d'],
    ],
    ['for x in $(a) b; do c; d; done', ['start [substitution] a', 'start [for] c', '; [for] d']],
    ['case $(a) in x) b;; *) c;; esac', ['start [substitution] a', 'start [case] b', 'start [case] c']],
    ['f() { a; }; g() ( b )', ['start [function] a', 'start [function>subshell] b']],
    ['(a; b) && { c; }', ['start [subshell] a', '; [subshell] b', 'start [group] c']],
    [
      'a "$(b `c`)" <(d) > $(e)',
      [
        'start a ?"$(b `c`)" ?<(d)',
        'start [substitution] b ?`c`',
        'start [substitution>substitution] c',
        'start [substitution] d',
        'start [substitution] e',
      ],
    ],
    [
      'a `b \\`c d\\``',
      ['start a ?`b \\`c d\\``', 'start [substitution] b ?`c d`', 'start [substitution>substitution] c d'],
    ],
    ['[[ -n $(a) ]] && (( $(b) + 1 ))', ['start [substitution] a', 'start [substitution] b']],
    ['x=$(a) y=1', ['start ', 'start [substitution] a']],
    ['export A=b C=$(d)', ['start export A=b ?C=$(d)', 'start [substitution] d']],
    ['a # b && c', ['start a']],
    ['', []],
    ['# only a comment', []],
  ])('%s', (text, expected) => {
    expect(lines(shell(text))).toEqual(expected);
  });

  it('knows a negated command', () => {
    expect(shell('! a && b').commands.map((command) => command.negated)).toEqual([true, false]);
  });

  it('knows whose failure is dealt with', () => {
    const guarded = (text: string) =>
      shell(text)
        .commands.filter((command) => command.guarded)
        .map((command) => command.name);
    expect(guarded('a && b || c && d')).toEqual(['a', 'b']);
    expect(guarded('(a; b) || { c; }')).toEqual(['a', 'b']);
    expect(guarded('if a; then b; elif c; then d; else e; fi; while f; do g; done')).toEqual(['a', 'c', 'f']);
    expect(guarded('sh -c "a" || b; sh -c "c || d"')).toEqual(['sh', 'a', 'c']);
  });

  it.each<[string, string]>([
    ['sudo -E -u root A=b apt-get install x', 'start sudo: apt-get install x'],
    ['env -i A=b C=d timeout -k 5 10 nice -n 5 a b', 'start env: timeout: nice: a b'],
    ['find . | xargs -0 -n 1 -I{} rm {}', '| xargs: rm {}'],
    ['exec gosu postgres "$@"', 'start exec: gosu: ?"$@"'],
    ['time -p a', 'start a'],
    ['command -v a', 'start command -v a'],
    ['sudo -v', 'start sudo -v'],
    ['env', 'start env'],
    ['chroot /mnt apt-get update', 'start chroot: apt-get update'],
    ['tini -s -- a -b', 'start tini: a -b'],
    ['\\rm "-"rf /x', 'start rm -rf /x'],
    ['busybox wget x', 'start busybox: wget x'],
  ])('takes wrappers off: %s', (text, expected) => {
    expect(lines(shell(text)).at(-1)).toBe(expected);
  });

  it('keeps assignments of env and sudo', () => {
    const [command] = shell('A=1 sudo B=2 env C="3 4" D=$x a').commands;
    expect(command?.assignments.map(({ name, value }) => [name, value?.text])).toEqual([
      ['A', '1'],
      ['B', '2'],
      ['C', '3 4'],
      ['D', undefined],
    ]);
    expect(command?.name).toBe('a');
  });

  it('carries brace expansions of literal text out', () => {
    expect(lines(shell('rm -rf /var/{lib/apt,cache}/*'))).toEqual(['start rm -rf /var/lib/apt/* /var/cache/*']);
    expect(lines(shell('a x{1..3} "{b,c}" {d,$e}'))).toEqual(['start a ?x{1..3} {b,c} ?{d,$e}']);
  });

  it('says what of a word is known', () => {
    const [command] = shell('a b$c "d e"$f \'$g\' *.h').commands;
    expect(command?.words.map(({ text, prefix, quoted }) => [text, prefix, quoted])).toEqual([
      ['a', 'a', false],
      [undefined, 'b', false],
      [undefined, 'd e', true],
      ['$g', '$g', true],
      ['*.h', '*.h', false],
    ]);
  });

  it('reads redirects', () => {
    const [command] = shell('a >b 2>&1 <"c d" >>$e').commands;
    expect(command?.redirects.map(({ operator, descriptor, target }) => [operator, descriptor, target?.text])).toEqual([
      ['>', undefined, 'b'],
      ['>&', 2, '1'],
      ['<', undefined, 'c d'],
      ['>>', undefined, undefined],
    ]);
  });

  it('finds options in clusters, before -- only', () => {
    const [command] = shell('a -yq --name=value --other $x -- -z').commands;
    expect(['-y', '-q', '-yq', '--name', '--other'].every((name) => command?.hasOption(name))).toBe(true);
    expect(command?.hasOption('-z', '--value')).toBe(false);
  });
});

describe('scripts within scripts', () => {
  it.each<[string, string[]]>([
    [`sh -c 'a && b'`, ['start sh -c a && b', 'start [sh -c] a', '&& [sh -c] b']],
    [
      `sudo -u x bash -euo pipefail -c "a \\"b c\\" \\$d"`,
      ['start sudo: bash -euo pipefail -c a "b c" $d', 'start [sh -c] a b c ?$d'],
    ],
    [`su - x -c 'a'`, ['start su - x -c a', 'start [sh -c] a']],
    [`eval 'a; b'`, ['start eval a; b', 'start [eval] a', '; [eval] b']],
    [`sh -c "a $(b)"`, ['start sh -c ?"a $(b)"', 'start [sh -c] a ?$(b)', 'start [sh -c>substitution] b']],
    [`sh -c 'sh -c "a b"'`, ['start sh -c sh -c "a b"', 'start [sh -c] sh -c a b', 'start [sh -c>sh -c] a b']],
    ['sh script.sh -c x', ['start sh script.sh -c x']],
    ['sh -c "$x"', ['start sh -c ?"$x"', 'start [sh -c] ?$x']],
    [`pwsh -c 'a'`, ['start pwsh -c a']],
    ['bash -e <<EOF\na b\nEOF\nc', ['start bash -e', 'start [heredoc] a b', '; c']],
    ['cat <<EOF >f && d\na b $(c)\nEOF', ['start cat', 'start [substitution] c', '&& d']],
    ["cat <<'EOF' >f\na $(c)\nEOF", ['start cat']],
  ])('%s', (text, expected) => {
    expect(lines(shell(text))).toEqual(expected);
  });

  it('locates what is in them', () => {
    const script = shell(`x && sh -c "a \\"b c\\" | sh -c 'd \\$e'" && y`);
    expect(texts(script)).toEqual([
      'x',
      `sh -c "a \\"b c\\" | sh -c 'd \\$e'"`,
      'a \\"b c\\"',
      `sh -c 'd \\$e'`,
      'd \\$e',
      'y',
    ]);
  });
});

describe('shell form', () => {
  it('joins lines as BuildKit does', () => {
    const script = shell("a 'b\\\n  c' \\  \n\n  # comment && x\n  && d\\\n\te\\\n\\\nf");
    expect(lines(script)).toEqual(
      ['start a b  c', '&& d\tef'.replace('\t', ' ').replace(' ef', ' ef')].map((text) => text),
    );
  });

  it('joins words across lines and keeps their place', () => {
    const script = shell('apt-get inst\\\nall \\\r\n  # why\r\n  curl \\\r\n');
    expect(lines(script)).toEqual(['start apt-get install curl']);
    expect(script.commands[0]?.words.map((word) => script.file.slice(word))).toEqual([
      'apt-get',
      'inst\\\nall',
      'curl',
    ]);
  });

  it('knows the other escape character', () => {
    const script = shell('a `\n  && b C:\\x \\\n c', { escape: '`' });
    expect(lines(script)).toEqual(['start a', '&& b C:x c']);
  });

  it('leaves an escaped backslash at the end of a line alone', () => {
    expect(lines(shell('a b\\\\\nc'))).toEqual(['start a b\\', '; c']);
  });

  it('reads the bodies of heredocs after it', () => {
    const text = 'bash <<-X && b\r\n\ta\r\n\tX\r\nignored';
    const [body, terminator] = [
      { start: 16, end: 20 },
      { start: 20, end: 22 },
    ];
    const script = shell(text, { end: 14, heredocs: [{ body, terminator }] });
    expect(texts(script)).toEqual(['bash <<-X', 'a', 'b']);
    expect(script.problems).toEqual([]);
  });
});

describe('heredoc', () => {
  it('takes the language and options from a shebang', () => {
    expect(heredoc('#!/bin/bash -e\na\n')).toMatchObject({
      language: 'bash',
      errexit: true,
      pipefail: false,
      form: 'heredoc',
    });
    expect(heredoc('#!/usr/bin/env bash\na\n')).toMatchObject({ language: 'bash', errexit: false });
    expect(heredoc('#!/usr/bin/env python3\nimport a\n')).toMatchObject({
      language: 'unknown',
      commands: [],
      problems: [],
    });
    expect(heredoc('a\n')).toMatchObject({ language: 'posix' });
  });

  it('strips tabs and carriage returns', () => {
    const script = heredoc('\ta <<X\r\n\tb\r\n\tX\r\n\tc\r\n', true);
    expect(lines(script)).toEqual(['start a', '; c']);
    expect(texts(script)).toEqual(['a <<X', 'c']);
  });
});

describe('exec form', () => {
  it('is the script of the string that it hands to a shell', () => {
    const script = exec('["/bin/bash", "-euxo", "pipefail", "-c", "a \\"b\\\\tc\\" \\u0026& \\\n  d"]');
    expect(script).toMatchObject({ language: 'bash', errexit: true, pipefail: true, form: 'string' });
    expect(lines(script)).toEqual(['start a b\\tc', '&& d']);
    expect(texts(script)).toEqual(['a \\"b\\\\tc\\"', 'd']);
  });

  it('is one command otherwise, its words taken as they are', () => {
    const script = exec('["apt-get", "install", "$x && y", "*"]');
    expect(script).toMatchObject({ language: 'exec', form: 'exec' });
    expect(lines(script)).toEqual(['start apt-get install $x && y *']);
    expect(script.commands[0]?.words.map((word) => script.file.slice(word))).toEqual([
      'apt-get',
      'install',
      '$x && y',
      '*',
    ]);
  });

  it('looks through wrappers', () => {
    expect(lines(exec('["tini", "--", "sh", "-c", "a | b"]'))).toEqual([
      'start tini: sh -c a | b',
      'start [sh -c] a',
      '| [sh -c] b',
    ]);
  });

  it('leaves Windows alone', () => {
    expect(exec('["powershell", "-Command", "a; b"]')).toMatchObject({
      language: 'powershell',
      commands: [],
      problems: [],
    });
    expect(exec('["cmd", "/S", "/C", "a"]')).toMatchObject({ language: 'cmd', commands: [] });
  });
});

describe('errexit and pipefail', () => {
  it.each<[string, boolean, boolean]>([
    ['a; set -e', false, false],
    ['set -e; a', true, false],
    ['set -eux && a', true, false],
    ['set -euo pipefail\na', true, true],
    ['set -o errexit -o pipefail; a', true, true],
    ['set -e; set +e; a', false, false],
    ['if a; then set -e; fi', false, false],
  ])('%s', (text, errexit, pipefail) => {
    expect(shell(text)).toMatchObject({ errexit, pipefail });
  });

  it('starts with what the shell says', () => {
    expect(shell('a', { errexit: true, pipefail: true })).toMatchObject({ errexit: true, pipefail: true });
  });
});

describe('statements', () => {
  it('hold their commands, those inside of others too', () => {
    const script = shell('a && b | c; if d; then e $(f); fi; sh -c "g; h" &');
    const names = script.statements.map(({ commands }) => commands.map(({ name }) => name));
    expect(names).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['sh', 'g', 'h'],
    ]);
    expect(exec('["sh", "-c", "a; b"]').statements.map(({ commands }) => commands.length)).toEqual([1, 1]);
  });

  it('lists those at the top level', () => {
    const script = shell('a && \\\n b; (c; d) & e | f;');
    expect(script.statements.map((statement) => [script.file.slice(statement), statement.background])).toEqual([
      ['a && \\\n b', false],
      ['(c; d)', true],
      ['e | f', false],
    ]);
  });
});

describe('syntax errors', () => {
  it.each<[string, string, string]>([
    ['a &&', '`&&` needs a command after it, but the script ends', '&&'],
    ['if a; then b', '`if` is not closed by `fi`', 'b'],
    ['a; done', '`done` without a loop before it', 'done'],
    ['sh -c "a && "', '`&&` needs a command after it, but the script ends', '&&'],
  ])('%s', (text, message, flagged) => {
    const script = shell(text);
    expect(script.problems.map((problem) => [problem.message, script.file.slice(problem)])).toEqual([
      [message, flagged],
    ]);
  });

  it('are not guessed at in a text that is computed at run time', () => {
    expect(shell('sh -c "a && $b; $c)"').problems).toEqual([]);
  });

  it('do not hide the rest', () => {
    expect(lines(shell('a && ) b'))).toContain('start a');
  });
});

describe('options in force at a command', () => {
  const options = (text: string, settings: { errexit?: boolean; pipefail?: boolean } = {}): string =>
    shell(text, settings)
      .commands.filter(({ name }) => name?.length === 1)
      .map(({ name, errexit, pipefail }) => `${name}${errexit ? 'e' : ''}${pipefail ? 'p' : ''}`)
      .join(' ');
  it.each([
    ['a; set -e; b; set +e; c', 'a be c'],
    ['a && set -euxo pipefail && b | c', 'a bep cep'],
    ['(set -o pipefail; a); b', 'ap b'],
    ['{ set -o pipefail; a; }; b', 'ap bp'],
    ['bash -eo pipefail -c "a | b"; c', 'aep bep c'],
    ['x=$(set -e; a) y; b', 'y ae b'],
    ['set -e; sh -c "a"; eval "b"', 'a be'],
    ['set -e | a; b', 'a b'],
    ['bash -e <<EOF\na\nEOF\nb', 'ae b'],
  ])('%s', (text, expected) => {
    expect(options(text)).toBe(expected);
  });

  it('come from the shell that runs the script', () => {
    expect(options('a | b; bash -c c', { pipefail: true })).toBe('ap bp c');
  });
});
