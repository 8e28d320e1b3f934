import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gitExecutable } from '../../src/text/git-index.ts';
import { realDisk } from '../../src/text/real-disk.ts';

const root = mkdtempSync(join(tmpdir(), 'infralint-git-'));
const git = (...argv: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...argv], { cwd: root });
const write = (name: string, mode: number) => {
  writeFileSync(join(root, name), '#!/bin/sh\n');
  chmodSync(join(root, name), mode);
};

mkdirSync(join(root, 'bin'));
write('bin/plain.sh', 0o644);
write('bin/run.sh', 0o755);
write('run.sh', 0o644);
write('new.sh', 0o644);
git('init', '-q');
git('add', 'bin', 'run.sh');

afterAll(() => rmSync(root, { recursive: true }));

describe('the execute bit in the index of git', () => {
  it.each<[string, boolean | undefined]>([
    ['bin/plain.sh', false],
    ['bin/run.sh', true],
    ['run.sh', false],
    ['new.sh', undefined],
    ['un.sh', undefined],
    ['gone.sh', undefined],
  ])('of %s', (path, expected) => expect(gitExecutable(`${root}/${path}`)).toBe(expected));

  it('is read with the extended flags of version 3', () => {
    git('add', '-N', 'new.sh');
    expect(gitExecutable(`${root}/bin/run.sh`)).toBe(true);
    expect(gitExecutable(`${root}/new.sh`)).toBe(false);
  });

  it('is read in a further working tree', () => {
    git('commit', '-q', '-m', 'x');
    git('worktree', 'add', '-q', 'tree');
    expect(gitExecutable(`${root}/tree/bin/run.sh`)).toBe(true);
    expect(gitExecutable(`${root}/tree/bin/plain.sh`)).toBe(false);
  });

  it('is not looked for in version 4, which shortens paths', () => {
    git('update-index', '--index-version', '4');
    expect(gitExecutable(`${root}/bin/run.sh`)).toBeUndefined();
  });
});

describe.skipIf(process.platform === 'win32')('the execute bit on the disk', () => {
  it('is enough to start a file, and its absence needs the word of git', () => {
    git('update-index', '--index-version', '2');
    const disk = realDisk();
    chmodSync(join(root, 'run.sh'), 0o755);
    chmodSync(join(root, 'bin/run.sh'), 0o644);
    expect(disk.executable(`${root}/run.sh`)).toBe(true);
    expect(disk.executable(`${root}/bin/run.sh`)).toBe(true);
    expect(disk.executable(`${root}/bin/plain.sh`)).toBe(false);
    expect(disk.executable(`${root}/gone.sh`)).toBeUndefined();
  });
});
