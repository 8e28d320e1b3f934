import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foreignOption, foreignOptions } from '../../src/cli/foreign-options.ts';
import { foreignCommand, foreignFormat } from '../../src/cli/foreign-words.ts';
import { cli } from '../support/cli.ts';
import { tree } from '../support/files.ts';

const cwd = () => tree({ Dockerfile: 'FROM debian\nUSER 1000\n' });

describe('options of other tools are answered with ours', () => {
  it.each([
    ['-t error', '`-t` is an option of hadolint', 'use `--fail-on error`'],
    ['--failure-threshold=style', '`--failure-threshold` is an option of hadolint', 'use `--fail-on info`'],
    ['-tnone', '`-t` is an option of hadolint', 'use `--fail-on info`'],
    ['--failure-threshold', '`--failure-threshold` is an option of hadolint', 'use `--fail-on LEVEL`'],
    ['--no-fail', '`--no-fail` is an option of hadolint', 'use `--fail-on never`'],
    ['--style DL3008', '`--style` is an option of hadolint', 'use `--rule DL3008=info`'],
    ['--disable-rule x', '`--disable-rule` is an option of dclint', 'use `--ignore x`'],
    ['-e SC2086', 'unknown option `-e`', 'use `--ignore SC2086`'],
    ['-e **/old', 'unknown option `-e`', 'use `--exclude **/old`'],
    ['-S error', '`-S` is an option of ShellCheck and Trivy', 'use `--quiet`, which reports only errors'],
    ['--select DL3,DL4', '`--select` is an option of ruff', 'use `--only DL3,DL4`'],
    ['--json', 'unknown option `--json`', 'use `--format json`'],
    [
      '--file-path-in-report a`b',
      '`--file-path-in-report` is an option of hadolint',
      "use `--stdin-filename 'a`b'` with `-`",
    ],
  ])('%s', async (line, message, help) => {
    const { code, out, err } = await cli(line.split(' '), { cwd: cwd() });
    expect([code, out, err]).toEqual([2, '', `error: ${message}\n  help: ${help}\n`]);
  });

  it('all of them at once', async () => {
    const { err } = await cli(['--no-fail', '-f', 'json', '-t', 'error', '--fxi', 'Dockerfile', '--', '-e'], {
      cwd: cwd(),
    });
    expect(err.match(/(?<=error: )`.*?`|(?<=option )`.*?`/g)).toEqual(['`--no-fail`', '`-t`', '`--fxi`']);
  });

  it('with wrong values of ours', async () => {
    const { err } = await cli(['-f', 'tty', '--no-fail', '--fail-on', 'critical', 'Dockerfile'], { cwd: cwd() });
    expect(err.match(/(?<=error: ).*/g)).toEqual([
      'unknown format `tty`',
      '`--no-fail` is an option of hadolint',
      '`--fail-on` does not accept `critical`',
    ]);
  });

  it('each value of one that is repeated', async () => {
    const { err } = await cli(['--error', 'DL3001', '--error', 'DL3002', '--no-fail', '--no-fail'], { cwd: cwd() });
    expect(err.match(/(?<=help: ).*/g)).toEqual([
      'use `--rule DL3001=error`',
      'use `--rule DL3002=error`',
      'use `--fail-on never`',
    ]);
  });

  it('in words that the command line accepts', async () => {
    const help = (await cli(['--help'])).out;
    const own = new Set(help.match(/(?<![\w-])--?[a-z][a-z-]*/g));
    for (const flag of foreignOptions) {
      expect(own, `${flag} is ours`).not.toContain(flag);
      for (const value of [undefined, 'error', 'DL3008', '0']) {
        const said = foreignOption(flag)?.help(value) ?? '';
        expect(said).toMatch(/^(?:use|set|pass|remove it:) /);
        for (const [option] of said.matchAll(/(?<=[` ])--[a-z-]+/g))
          if (!said.includes(`docker build ${option}`)) expect([...own, '--from'], said).toContain(option);
      }
    }
  });
});

it('a configuration of compose-lint is not one of ours', async () => {
  const { code, err } = await cli(['-c', '.compose-lint.yml'], { cwd: tree({ '.compose-lint.yml': 'rules: {}\n' }) });
  expect([code, err]).toEqual([
    2,
    'error: .compose-lint.yml is a compose-lint configuration\n  help: run `infralint init`, and set its codes (`CL-0001`) under `rules` in the new file\n',
  ]);
});

it.each(['.hadolint.yaml', '.dclintrc'])('%s is not a configuration of ours', async (name) => {
  const tool = name.includes('hadolint') ? 'hadolint' : 'dclint';
  const message = `error: ${name} is a ${tool} configuration\n  help: run \`infralint init --from ${name}\` to migrate it\n`;
  const files = { [name]: '{}', Dockerfile: '', 'infralint.yaml': `extends: ${name}\n` };
  for (const argv of [['-c', name], []])
    expect(await cli(argv, { cwd: tree(files) })).toEqual({ code: 2, out: '', err: message });
});

describe('commands of other tools', () => {
  it('are answered before anything is linted', async () => {
    expect(await cli(['check', 'Dockerfile'], { cwd: cwd() })).toEqual({
      code: 2,
      out: '',
      err: 'error: `check` is neither a command nor a file\n  help: use `infralint Dockerfile`\n',
    });
    expect(foreignCommand('fix', ['.'])).toBe('use `infralint --fix .`');
    expect(foreignCommand('rule', ['DL3007'])).toBe('use `infralint explain DL3007`');
    expect(foreignCommand('constructor', [])).toBeUndefined();
  });

  it('are paths where there is such a file or directory', async () => {
    const { code, out } = await cli(['-f', 'compact', 'check'], { cwd: tree({ 'check/Dockerfile': 'FROM debian\n' }) });
    expect([code, out.slice(0, 17)]).toEqual([1, 'check/Dockerfile:']);
  });
});

describe('formats of other tools', () => {
  it.each([
    ['tty', 'use `--format compact` for one line per finding, or `--format pretty`, the default'],
    ['GNU', 'use `--format compact`'],
    ['gitlab_codeclimate', 'use `--format gitlab`'],
    ['json:a.json', 'put the path after `=`: `--format json=a.json`'],
    ['json,sarif', 'repeat the option: `-f json -f sarif`'],
    ['./Dockerfile', 'pass the file as an argument: `infralint ./Dockerfile`'],
  ])('%s', async (name, help) => {
    const { code, out, err } = await cli(['-f', name], { cwd: cwd() });
    expect([code, out, err]).toEqual([2, '', `error: unknown format \`${name}\`\n  help: ${help}\n`]);
  });

  it('fall back to a suggestion', () => {
    expect(foreignFormat('constructor')).toBeUndefined();
  });
});

describe('-q, -o and --no-color', () => {
  it('-o writes to a file what would go to standard output', async () => {
    const directory = cwd();
    const { out } = await cli(['-f', 'json', '-o', 'a.json', '-f', 'compact=b.txt', 'Dockerfile'], { cwd: directory });
    expect(out).toBe('');
    expect(JSON.parse(readFileSync(`${directory}/a.json`, 'utf8')).version).toBe(1);
    expect(readFileSync(`${directory}/b.txt`, 'utf8')).toContain('Dockerfile:1:6: ');
    expect((await cli(['-f', 'json', '-o', '-'], { cwd: directory })).out).toContain('"version":');
  });

  it('-q is --quiet, --no-color is --color never', async () => {
    const directory = cwd();
    expect((await cli(['-q', '-f', 'compact'], { cwd: directory })).out).toBe('');
    const inTerminal = { cwd: directory, isTTY: true, env: { TERM: 'xterm' } };
    expect((await cli([], inTerminal)).out).toContain('\u001b[');
    expect((await cli(['--no-color'], inTerminal)).out).not.toContain('\u001b[');
  });
});

it('names are listed with commas, too', async () => {
  const { out } = await cli(['--only', 'DL3006,DL3007', '--rule', 'DL3006=error,DL3007=off', '-f', 'compact'], {
    cwd: cwd(),
  });
  expect(out).toMatch(/^Dockerfile:1:6: error dockerfile\/untagged-image \[DL3006\]: .*\n$/);
});

it('what follows -- or lint is a path, whatever it is called', async () => {
  for (const word of ['--', 'lint']) {
    const { code, err } = await cli([word, 'rules'], { cwd: tree() });
    expect([code, err]).toEqual([2, 'error: ./rules does not exist\n']);
  }
  const { out } = await cli(['lint', '-f', 'compact', 'lint'], { cwd: tree({ 'lint/Dockerfile': 'FROM debian\n' }) });
  expect(out).toMatch(/^lint\/Dockerfile:1:6: /);
});
