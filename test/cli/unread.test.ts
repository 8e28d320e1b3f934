import { describe, expect, it } from 'vitest';
import { cli, type RunOptions } from '../support/cli.ts';
import { tree } from '../support/files.ts';

const clean = { Dockerfile: 'FROM debian:13\nUSER 1000\n' };

/** What a run over a flawless Dockerfile says on standard error. */
async function said(files: Readonly<Record<string, string>>, argv: readonly string[] = [], options: RunOptions = {}) {
  return (await cli([...argv, '-f', 'compact'], { cwd: tree({ ...clean, ...files }), ...options })).err;
}

const config = 'presets: [recommended]\n';

describe('what one may expect to be read is told once', () => {
  it.each([
    [{ '.infralintrc': '' }, '.infralintrc is not read\n  help: rename it to infralint.yaml'],
    [{ '.infralintrc.json': '' }, '.infralintrc.json is not read\n  help: rename it to infralint.json'],
    [
      { 'infralint.config.mjs': '' },
      'infralint.config.mjs is not read\n  help: rewrite it as infralint.yaml or infralint.json',
    ],
    [
      { '.infralintignore': '', 'infralint.yaml': config },
      '.infralintignore is not read\n  help: list its globs under `ignore` in infralint.yaml',
    ],
    [
      { '.infralint.yml': config, 'infralint.yaml': config },
      '.infralint.yml is not read: infralint.yaml takes precedence\n  help: keep one of them: only one configuration per directory is read',
    ],
    [
      { 'package.json': '{"infralint": {}}', '.infralint.yml': config },
      '`infralint` in package.json is not read: .infralint.yml takes precedence\n  help: keep one of them: only one configuration per directory is read',
    ],
    [
      { 'package.json': '{"dclint": {}}' },
      '`dclint` in package.json is not read\n  help: run `infralint init --from package.json` to migrate it',
    ],
    [
      { '.compose-lint.yml': '' },
      '.compose-lint.yml is not read\n  help: run `infralint init`, and set its codes (`CL-0001`) under `rules` in the new file',
    ],
  ])('%j', async (files, note) => {
    expect(await said(files)).toBe(`note: ${note}\n`);
    for (const option of ['--quiet', '--no-config']) expect(await said(files, [option])).toBe('');
  });

  it('a file on standard input', async () => {
    const note = 'note: standard input is not read\n  help: use `infralint -` to lint it\n';
    expect(await said({}, [], { stdinIsFile: true })).toBe(note);
    for (const path of ['.', '-']) expect(await said({}, [path], { stdinIsFile: true, stdin: 'FROM a:1\n' })).toBe('');
  });

  it('variables of hadolint, where nothing of ours is set', async () => {
    const env = { HADOLINT_IGNORE: 'DL3008', HADOLINT_NOFAIL: '1' };
    expect(await said({}, [], { env })).toBe(
      'note: HADOLINT_IGNORE and HADOLINT_NOFAIL are not read\n  help: run `infralint init` and set `rules` and `failOn` in infralint.yaml, or use `--ignore`, `--rule` and `--fail-on`\n',
    );
    expect(await said({}, ['--ignore', 'DL3008'], { env })).toBe('');
    expect(await said({ 'infralint.yaml': config }, [], { env })).toBe('');
  });

  it('but nothing where a configuration is there, even if nothing is linted', async () => {
    const files = { '.hadolint.yaml': '', '.dclintrc': '', 'package.json': '{"dclint": 1}', 'infralint.yaml': config };
    expect(await said(files)).toBe('');
    expect(await said(files, ['--force-exclude', '--allow-empty', 'package.json'])).toBe('');
  });
});

describe('presets: []', () => {
  const note =
    'note: no rule is on: `presets` is empty, and `rules` does not turn any on\n  help: remove `presets`, or choose one: `presets: [recommended]`\n';

  it('is told where nothing else turns a rule on', async () => {
    expect(await said({ 'infralint.yaml': 'presets: []\n' })).toBe(note);
    expect(await said({ 'infralint.yaml': 'presets: []\nrules: { DL3006: off }\n' })).toBe(note);
    expect(await said({ 'infralint.yaml': 'presets: []\nrules: { DL3006: warning }\n' })).toBe('');
    expect(await said({ 'infralint.yaml': 'presets: []\n' }, ['--only', 'DL3006'])).toBe('');
    const overrides = 'presets: []\noverrides: [{ files: "*file", presets: [strict] }]\n';
    expect(await said({ 'infralint.yaml': overrides })).toBe('');
  });
});

it('a package.json without a section is not a configuration', async () => {
  expect(await said({ 'package.json': '{}' }, ['-c', 'package.json'])).toBe(
    'error: package.json has no `infralint` section\n  help: add one, or name another file\n',
  );
});
