import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DiscoverOptions, discover } from '../../src/discover/discover.ts';
import { realDisk } from '../../src/text/real-disk.ts';
import { tree } from '../support/files.ts';

async function find(cwd: string, paths: readonly string[] = ['.'], options: Partial<DiscoverOptions> = {}) {
  const { inputs, notices, excluded } = await discover(paths, { cwd, disk: realDisk(), ...options });
  return {
    files: inputs.map((input) => input.path),
    inputs,
    notices: notices.map(({ kind, message }) => `${kind}: ${message}`),
    excluded,
  };
}

const dockerfile = 'FROM alpine:3.22\n';
const compose = 'services:\n  web:\n    image: nginx:1.29\n';

describe('walking', () => {
  it('finds both kinds of files at any depth, sorted, with their kinds', async () => {
    const root = tree({
      'b/compose.yaml': compose,
      Dockerfile: dockerfile,
      'a/x/api.Dockerfile': dockerfile,
      'README.md': '',
    });
    const { inputs, notices } = await find(root);
    expect(inputs.map(({ path, kind, named }) => [path, kind, named])).toEqual([
      ['Dockerfile', 'dockerfile', false],
      ['a/x/api.Dockerfile', 'dockerfile', false],
      ['b/compose.yaml', 'compose', false],
    ]);
    expect(notices).toEqual([]);
  });

  it('does not enter node_modules, .git and vendor', async () => {
    const root = tree({
      'node_modules/x/Dockerfile': dockerfile,
      'a/vendor/Dockerfile': dockerfile,
      '.git/Dockerfile': dockerfile,
    });
    expect((await find(root)).files).toEqual([]);
  });

  it('enters a directory named Dockerfile', async () => {
    const root = tree({ 'Dockerfile/Dockerfile.dev': dockerfile });
    expect((await find(root)).files).toEqual(['Dockerfile/Dockerfile.dev']);
    expect((await find(root, ['Dockerfile'])).files).toEqual(['Dockerfile/Dockerfile.dev']);
  });

  it('does not run in circles, and takes a file that is linked to once', async () => {
    const root = tree({ 'a/Dockerfile': dockerfile });
    symlinkSync('..', join(root, 'a/up'));
    symlinkSync('Dockerfile', join(root, 'a/Dockerfile.link'));
    symlinkSync('self', join(root, 'self'));
    expect((await find(root)).files).toEqual(['a/Dockerfile']);
  });

  it('follows a link to a file that lies elsewhere', async () => {
    const root = tree({ 'outside/x': dockerfile, 'in/': '' });
    symlinkSync('../outside/x', join(root, 'in/Dockerfile'));
    expect((await find(root, ['in'])).files).toEqual(['in/Dockerfile']);
  });

  it('tells of links that lead nowhere, of binary files and of giants, without failing', async () => {
    const root = tree({ 'b/Dockerfile': new Uint8Array([70, 0, 1]), 'c/Dockerfile': '' });
    symlinkSync('gone', join(root, 'Dockerfile'));
    truncateSync(join(root, 'c/Dockerfile'), 60 * 1024 * 1024);
    const { files, notices } = await find(root);
    expect(files).toEqual([]);
    expect(notices).toEqual([
      'note: Dockerfile is a broken symbolic link; it is not linted',
      'note: b/Dockerfile is a binary file (it contains NUL bytes); it is not linted',
      'note: c/Dockerfile is too large: 60 MB (the maximum is 50 MB); it is not linted',
    ]);
  });

  it('takes empty files', async () => {
    expect((await find(tree({ Dockerfile: '', 'compose.yaml': '' }))).files).toEqual(['Dockerfile', 'compose.yaml']);
  });

  it('skips templates with a note, but not when they are named', async () => {
    const root = tree({ Dockerfile: 'FROM {{ base }}\n' });
    const found = await find(root);
    expect(found.files).toEqual([]);
    expect(found.notices).toEqual(['note: Dockerfile is a template; it is not linted']);
    expect((await find(root, ['Dockerfile'])).files).toEqual(['Dockerfile']);
  });

  it('looks into files with ambiguous names', async () => {
    const root = tree({ 'Dockerfile.go': dockerfile, 'dockerfile.ts': 'export {};\n', 'composer.yml': 'a: 1\n' });
    expect((await find(root)).files).toEqual(['Dockerfile.go']);
  });

  it('passes over a directory that cannot be read', async () => {
    const root = tree({ Dockerfile: dockerfile, 'secret/Dockerfile': dockerfile });
    chmodSync(join(root, 'secret'), 0);
    const { files, notices } = await find(root);
    chmodSync(join(root, 'secret'), 0o755);
    // Permissions do not hold back the superuser.
    const readable = process.getuid?.() === 0;
    expect(files).toEqual(readable ? ['Dockerfile', 'secret/Dockerfile'] : ['Dockerfile']);
    expect(notices).toHaveLength(readable ? 0 : 1);
  });
});

describe('naming', () => {
  it('takes a file whatever it is called if its content is of either kind', async () => {
    const root = tree({ stack: compose, build: dockerfile, 'x.yml': 'a: 1\n' });
    const { inputs, notices } = await find(root, ['stack', 'build', 'x.yml']);
    expect(inputs.map(({ path, kind, named }) => [path, kind, named])).toEqual([
      ['build', 'dockerfile', true],
      ['stack', 'compose', true],
    ]);
    expect(notices).toEqual(['note: x.yml is neither a Dockerfile nor a Compose file and is not linted']);
  });

  it.each([
    [2, 'f0 and f1 are'],
    [5, 'f0, f1, f2, f3 and f4 are'],
    [200, 'f0, f1, f2, f3 and 196 more are'],
  ])('tells of %i other files in one note', async (count, names) => {
    const files = Array.from({ length: count }, (_, index) => `f${index}`);
    const root = tree(Object.fromEntries(files.map((name) => [name, 'text\n'])));
    const { notices } = await find(root, files);
    expect(notices).toEqual([`note: ${names} neither Dockerfiles nor Compose files and are not linted`]);
  });

  it('never takes a configuration of infralint', async () => {
    const root = tree({ Dockerfile: dockerfile, 'lint/compose.yaml': 'presets: [strict]\n' });
    const options = { isConfiguration: (path: string) => path === `${root}/lint/compose.yaml` };
    expect(await find(root, ['.'], options)).toMatchObject({ files: ['Dockerfile'], notices: [] });
    expect((await find(root, ['lint/compose.yaml'], options)).notices).toEqual([
      'note: lint/compose.yaml is an infralint configuration and is not linted',
    ]);
  });

  it('passes over workflows that are called as Compose files are', async () => {
    const workflow = 'on: push\njobs:\n  a:\n    runs-on: x\n';
    const root = tree({ '.github/workflows/docker-compose.yml': workflow, '.github/compose.yml': compose });
    expect((await find(root)).files).toEqual(['.github/compose.yml']);
  });

  it('takes a file once that is named twice', async () => {
    const root = tree({ Dockerfile: dockerfile });
    expect((await find(root, ['Dockerfile', '.', './Dockerfile'])).files).toEqual(['Dockerfile']);
  });

  it('shows a file outside the working directory relative to it', async () => {
    const root = tree({ 'a/Dockerfile': dockerfile, 'b/': '' });
    expect((await find(join(root, 'b'), ['../a'])).files).toEqual(['../a/Dockerfile']);
  });

  it('refuses what is missing, binary, too large or a link that leads nowhere', async () => {
    const root = tree({ binary: new Uint8Array([1, 0]), large: '' });
    symlinkSync('gone', join(root, 'link'));
    truncateSync(join(root, 'large'), 60 * 1024 * 1024);
    const { notices } = await find(root, ['missing', 'binary', 'large', 'link', 'binary/x']);
    expect(notices).toEqual([
      'input: missing does not exist',
      'input: binary is a binary file (it contains NUL bytes)',
      'input: large is too large: 60 MB (the maximum is 50 MB)',
      'input: link is a broken symbolic link',
      'input: binary/x does not exist: part of the path is not a directory',
    ]);
  });

  it('is not held back by pruning, git or --exclude, unless told so', async () => {
    const root = tree({ 'vendor/Dockerfile': dockerfile, '.gitignore': 'vendor\n' });
    const options = { exclude: ['vendor'] };
    expect((await find(root, ['vendor/Dockerfile'], options)).files).toEqual(['vendor/Dockerfile']);
    const forced = await find(root, ['vendor/Dockerfile'], { ...options, forceExclude: true });
    expect(forced.files).toEqual([]);
    expect(forced.excluded).toBe(1);
  });

  it('leaves out templates and things merely called so under --force-exclude', async () => {
    const root = tree({ Dockerfile: 'FROM {{ base }}\n', 'composer.yml': 'a: 1\n', 'dockerfile.ts': 'export {};\n' });
    const found = await find(root, ['Dockerfile', 'composer.yml', 'dockerfile.ts'], { forceExclude: true });
    expect([found.files, found.excluded]).toEqual([[], 3]);
  });
});

describe('excluding', () => {
  it('does not enter an excluded directory', async () => {
    const root = tree({ 'a/legacy/Dockerfile': dockerfile, 'a/Dockerfile': dockerfile });
    expect((await find(root, ['.'], { exclude: ['legacy'] })).files).toEqual(['a/Dockerfile']);
  });

  it('counts globs from the working directory', async () => {
    const root = tree({ 'a/Dockerfile': dockerfile, 'b/a/Dockerfile': dockerfile });
    expect((await find(root, ['.'], { exclude: ['/a'] })).files).toEqual(['b/a/Dockerfile']);
  });
});

describe('what git ignores', () => {
  it('is ignored at every level, the nearest rule deciding', async () => {
    const root = tree({
      '.git/info/exclude': 'private\n',
      '.gitignore': 'dist/\n*.Dockerfile\n/only-here\n',
      'dist/Dockerfile': dockerfile,
      'a.Dockerfile': dockerfile,
      'keep/.gitignore': '!b.Dockerfile\n',
      'keep/b.Dockerfile': dockerfile,
      'keep/c.Dockerfile': dockerfile,
      'private/Dockerfile': dockerfile,
      'only-here/Dockerfile': dockerfile,
      'x/only-here/Dockerfile': dockerfile,
    });
    expect((await find(root)).files).toEqual(['keep/b.Dockerfile', 'x/only-here/Dockerfile']);
    expect((await find(root, ['.'], { gitignore: false })).files).toHaveLength(7);
  });

  it('counts from the root of the repository, not from the directory that is walked', async () => {
    const root = tree({
      '.git/': '',
      '.gitignore': '/a/b/x\n',
      'a/b/x/Dockerfile': dockerfile,
      'a/b/y/Dockerfile': dockerfile,
    });
    expect((await find(join(root, 'a/b'))).files).toEqual(['y/Dockerfile']);
  });

  it('does not matter in an ignored directory that is named itself', async () => {
    const root = tree({ '.git/': '', '.gitignore': 'build\n', 'build/Dockerfile': dockerfile });
    expect((await find(root, ['build'])).files).toEqual(['build/Dockerfile']);
  });

  it('is what git itself says', async () => {
    const root = tree({ '.gitignore': 'a/**/x\n!a/keep/x\n*.dev\n\\#odd\nfoo/*\n!foo/bar\n' });
    for (const path of ['a/x', 'a/b/x', 'a/keep/x', 'foo/bar', 'foo/baz', '#odd', 'z']) {
      mkdirSync(join(root, path), { recursive: true });
      writeFileSync(join(root, path, 'Dockerfile'), dockerfile);
      writeFileSync(join(root, path, 'Dockerfile.dev'), dockerfile);
    }
    execFileSync('git', ['init', '-q'], { cwd: root });
    const untracked = execFileSync('git', ['ls-files', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    });
    const expected = untracked.split('\n').filter((path) => /Dockerfile/.test(path));
    expect([...(await find(root)).files].sort()).toEqual(expected.sort());
  });
});
