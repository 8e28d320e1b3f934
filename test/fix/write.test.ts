import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeText } from '../../src/fix/write.ts';

let root = '';
let path = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'infralint-write-'));
  path = join(root, 'Dockerfile');
  writeFileSync(path, 'old\n');
});
afterEach(() => {
  chmodSync(root, 0o755);
  rmSync(root, { recursive: true, force: true });
});

describe('writing', () => {
  it('replaces the text and leaves nothing else behind', () => {
    expect(writeText(path, 'neu: ü\r\n')).toEqual({});
    expect(readFileSync(path, 'utf8')).toBe('neu: ü\r\n');
    expect(readdirSync(root)).toEqual(['Dockerfile']);
  });

  it('begins with a byte order mark when the file did', () => {
    writeText(path, 'new\n', { bom: true });
    expect([...readFileSync(path)].slice(0, 4)).toEqual([0xef, 0xbb, 0xbf, 0x6e]);
  });

  it('is atomic: a new file takes the place of the old one, with mode and owner', () => {
    chmodSync(path, 0o751);
    const before = statSync(path);
    writeText(path, 'new\n');
    const after = statSync(path);
    expect(after.ino).not.toBe(before.ino);
    expect([after.mode, after.uid, after.gid]).toEqual([before.mode, before.uid, before.gid]);
  });

  it('follows symbolic links to the real file', () => {
    mkdirSync(join(root, 'a'));
    const link = join(root, 'a', 'link');
    symlinkSync('../Dockerfile', link);
    expect(writeText(link, 'new\n')).toEqual({});
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('new\n');
    expect(readdirSync(join(root, 'a'))).toEqual(['link']);
  });

  it('keeps hard links together', () => {
    const twin = join(root, 'twin');
    linkSync(path, twin);
    expect(writeText(path, 'n\n')).toEqual({});
    expect(readFileSync(twin, 'utf8')).toBe('n\n');
  });

  it('works in a directory that takes no new files', () => {
    chmodSync(root, 0o555);
    expect(writeText(path, 'new and longer\n')).toEqual({});
    expect(readFileSync(path, 'utf8')).toBe('new and longer\n');
  });
});

describe('what cannot be written is told and left as it was', () => {
  it('a read-only file, even to root', () => {
    chmodSync(path, 0o444);
    expect(writeText(path, 'new\n').problem).toBe('it is read-only');
    expect(readFileSync(path, 'utf8')).toBe('old\n');
  });

  it('a file that is gone, a directory, a link loop', () => {
    const loop = join(root, 'loop');
    symlinkSync('loop', loop);
    expect(writeText(join(root, 'gone'), 'x').problem).toContain('it no longer exists');
    expect(writeText(root, 'x').problem).toContain('it is not a regular file');
    expect(writeText(loop, 'x').problem).toContain('points back to itself');
    expect(readdirSync(root).sort()).toEqual(['Dockerfile', 'loop']);
  });
});
