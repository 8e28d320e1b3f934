import { describe, expect, it } from 'vitest';
import { type ColorChoice, terminalOf } from '../../src/cli/terminal.ts';
import { cli } from '../support/cli.ts';
import { tree } from '../support/files.ts';

const output = (isTTY: boolean, columns?: number) => ({ write: () => true, isTTY, columns });

describe('colours', () => {
  it.each<[Record<string, string>, ColorChoice, boolean, number]>([
    [{}, 'auto', false, 0],
    [{ TERM: 'xterm' }, 'auto', true, 1],
    [{ TERM: 'xterm-256color' }, 'auto', true, 2],
    [{ COLORTERM: 'truecolor' }, 'auto', true, 3],
    [{ TERM: 'dumb' }, 'auto', true, 0],
    [{}, 'always', false, 1],
    [{ TERM: 'dumb' }, 'always', false, 1],
    [{ TERM: 'xterm-256color' }, 'never', true, 0],
    [{ FORCE_COLOR: '' }, 'auto', false, 1],
    [{ FORCE_COLOR: '3' }, 'never', false, 3],
    [{ FORCE_COLOR: '0', TERM: 'xterm' }, 'always', true, 0],
    [{ NO_COLOR: '1', FORCE_COLOR: '3' }, 'always', true, 0],
    [{ NO_COLOR: '', TERM: 'xterm' }, 'auto', true, 1],
    [{ CI: 'true', GITHUB_ACTIONS: 'true' }, 'auto', false, 0],
  ])('%j, --color=%s, terminal %s: level %i', (env, choice, isTTY, level) => {
    expect(terminalOf(output(isTTY), env, choice).color).toBe(level);
  });
});

describe('links', () => {
  it.each<[Record<string, string>, boolean, boolean]>([
    [{ TERM: 'xterm', TERM_PROGRAM: 'iTerm.app' }, true, true],
    [{ TERM: 'xterm', VTE_VERSION: '7600' }, true, true],
    [{ TERM: 'xterm', VTE_VERSION: '4000' }, true, false],
    [{ TERM: 'xterm-kitty' }, true, true],
    [{ TERM: 'xterm-kitty' }, false, false],
    [{ TERM: 'xterm-kitty', CI: '1' }, true, false],
    [{ TERM: 'xterm' }, true, false],
    [{ TERM: 'xterm', FORCE_HYPERLINK: '1' }, true, true],
    [{ TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, true, false],
    [{ TERM: 'xterm-kitty', NO_COLOR: '1' }, true, false],
  ])('%j, terminal %s: %s', (env, isTTY, expected) => {
    expect(terminalOf(output(isTTY), env).hyperlinks).toBe(expected);
  });

  it.each([[[]], [['-f', 'summary']], [['rules', '--category', 'operability']], [['explain', 'DL4000']]])(
    'lead from the id of a rule to its page: %j',
    async (argv) => {
      const cwd = tree({ Dockerfile: 'FROM alpine:3.22\nMAINTAINER Ada\n' });
      const address = 'https://github.com/infralint/infralint/blob/main/docs/rules/dockerfile/maintainer.md';
      const shown = `\u001b]8;;${address}\u001b\\dockerfile/maintainer\u001b]8;;\u001b\\`;
      expect((await cli(argv, { cwd, isTTY: true, env: { TERM: 'xterm-kitty' } })).out).toContain(shown);
      expect((await cli(argv, { cwd, isTTY: true, env: { TERM: 'xterm' } })).out).not.toContain('\u001b]8;;');
    },
  );
});

it('takes the width from the terminal, the environment, or a default', () => {
  expect(terminalOf(output(true, 120), {}).width).toBe(120);
  expect(terminalOf(output(false), { COLUMNS: '90' }).width).toBe(90);
  expect(terminalOf(output(true, 10), {}).width).toBe(80);
  expect(terminalOf(output(false), {}).width).toBe(100);
});
