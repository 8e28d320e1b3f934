import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/fix/diff.ts';
import { diffLines } from '../../src/fix/line-diff.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'infralint-diff-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Tool = 'git' | 'patch';

function has(tool: Tool): boolean {
  try {
    execFileSync(tool, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const tools = (['git', 'patch'] as const).filter(has);

/** What the real tool makes of a file with our diff. */
function applied(tool: Tool, path: string, before: string, diff: string): string {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, before);
  const args =
    tool === 'git'
      ? ['apply', '-p1', '--whitespace=nowarn', '-']
      : ['-p1', '--binary', '--no-backup-if-mismatch', '-s'];
  execFileSync(tool, args, {
    cwd: root,
    input: diff,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(root) },
  });
  return readFileSync(target, 'utf8');
}

describe('a diff', () => {
  it('is empty for equal texts', () => {
    expect(unifiedDiff('Dockerfile', 'a\n', 'a\n')).toBe('');
  });

  it('has three lines of context, joins near changes and separates far ones', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);
    const after = lines.map((line, index) => ([4, 9, 24].includes(index) ? `${line} changed` : line));
    expect(unifiedDiff('a/Dockerfile', `${lines.join('\n')}\n`, `${after.join('\n')}\n`)).toMatchInlineSnapshot(`
      "--- a/a/Dockerfile
      +++ b/a/Dockerfile
      @@ -2,12 +2,12 @@
       line 2
       line 3
       line 4
      -line 5
      +line 5 changed
       line 6
       line 7
       line 8
       line 9
      -line 10
      +line 10 changed
       line 11
       line 12
       line 13
      @@ -22,7 +22,7 @@
       line 22
       line 23
       line 24
      -line 25
      +line 25 changed
       line 26
       line 27
       line 28
      "
    `);
  });

  it('marks a missing line end, before and after', () => {
    expect(unifiedDiff('f', 'a\nb', 'a\nc')).toMatchInlineSnapshot(`
      "--- a/f
      +++ b/f
      @@ -1,2 +1,2 @@
       a
      -b
      \\ No newline at end of file
      +c
      \\ No newline at end of file
      "
    `);
    expect(unifiedDiff('f', 'a', 'a\n')).toBe('--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n');
  });

  it.each([
    ['my file', 'a/my file\t'],
    ['q"\\\u0007é', '"a/q\\"\\\\\\007é"'],
  ])('writes the name %s as git does', (path, expected) => {
    expect(unifiedDiff(path, 'a\n', 'b\n').split('\n')[0]).toBe(`--- ${expected}`);
  });

  it('bounds the work where nothing is alike', () => {
    const old = Array.from({ length: 20_000 }, (_, index) => (index % 2 ? 'x' : 'y'));
    const now = Array.from({ length: 20_000 }, (_, index) => (index % 3 ? 'x' : 'z'));
    expect(diffLines(old, now).length).toBeGreaterThan(0);
  });
});

const text = fc
  .tuple(
    fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', '  d', '- e', '+', '\\ x', '', '日本'), fc.constantFrom('\n', '\r\n')),
      { maxLength: 25 },
    ),
    fc.constantFrom('', 'end'),
  )
  .map(([lines, end]) => lines.map(([line, lineEnd]) => line + lineEnd).join('') + end);

describe('the changes between any two texts', () => {
  it('turn the one into the other, and are the same lines elsewhere', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 40 });
    fc.assert(
      fc.property(lines, lines, (old, now) => {
        const result: string[] = [];
        let at = 0;
        for (const { oldStart, oldEnd, newStart, newEnd } of diffLines(old, now)) {
          result.push(...old.slice(at, oldStart));
          expect(result.length).toBe(newStart);
          result.push(...now.slice(newStart, newEnd));
          at = oldEnd;
        }
        expect([...result, ...old.slice(at)]).toEqual(now);
      }),
      { numRuns: 1000 },
    );
  });
});

describe.each(tools)('%s', (tool) => {
  it.each(['Dockerfile', 'deep/er/my file', 'q"uote'])('finds the file %s', (path) => {
    expect(applied(tool, path, 'a\nb\n', unifiedDiff(path, 'a\nb\n', 'a\nc\n'))).toBe('a\nc\n');
  });

  it('makes the new text of the old one with the diff', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        // An empty side would mean a new or a deleted file.
        fc.pre(before !== after && before !== '' && after !== '');
        expect(applied(tool, 'Dockerfile', before, unifiedDiff('Dockerfile', before, after))).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});
