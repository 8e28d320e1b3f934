import { describe, expect, it } from 'vitest';
import { isGitIgnored } from '../../src/model/git-ignored.ts';
import { memoryDisk } from '../../src/text/memory-disk.ts';

function ignored(files: Readonly<Record<string, string>>, path: string): boolean {
  return isGitIgnored(memoryDisk(new Map(Object.entries(files))), path);
}

describe('isGitIgnored', () => {
  it.each([
    [{ '/r/.gitignore': '.env\n' }, '/r/.env', true],
    [{ '/r/.gitignore': '.env\n' }, '/r/a/b/.env', true],
    [{ '/r/.gitignore': '/.env\n' }, '/r/a/.env', false],
    [{ '/r/.gitignore': 'secrets/\n' }, '/r/secrets/token', true],
    [{ '/r/.gitignore': 'secrets/\n' }, '/r/secrets', false],
    [{ '/r/a/.gitignore': '*\n!.gitignore\n' }, '/r/a/x', true],
    [{ '/r/.gitignore': '*.env\n', '/r/a/.gitignore': '!web.env\n' }, '/r/a/web.env', false],
    [{ '/r/.gitignore': '!web.env\n', '/r/a/.gitignore': '*.env\n' }, '/r/a/web.env', true],
    [{ '/r/.gitignore': '*.env\n', '/r/a/.gitignore': 'other\n' }, '/r/a/web.env', true],
    // A directory that is ignored includes everything in it.
    [{ '/r/.gitignore': 'a/\n', '/r/a/.gitignore': '!web.env\n' }, '/r/a/web.env', true],
    [{ '/r/b/.gitignore': '*\n' }, '/r/a/x', false],
    [{ '/.gitignore': 'x\n' }, '/x', true],
    [{}, '/r/x', false],
  ])('%j: %s is %s', (files, path, expected) => expect(ignored(files, path)).toBe(expected));

  it('stops at the root of the repository', () => {
    const files = { '/home/.gitignore': '*\n', '/home/r/.git/HEAD': '', '/home/r/a/x': '' };
    expect(ignored(files, '/home/r/a/y')).toBe(false);
  });
});
