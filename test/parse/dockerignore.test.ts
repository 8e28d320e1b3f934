import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIgnoreFile } from '../../src/parse/dockerignore.ts';
import { compileGlob, matchGlob } from '../../src/parse/go-match.ts';
import { SourceFile } from '../../src/text/source.ts';

const read = (text: string) => parseIgnoreFile(new SourceFile('.dockerignore', text));

describe('parseIgnoreFile', () => {
  it.each([
    ['node_modules', 'node_modules', true],
    ['node_modules', 'node_modules/left-pad/index.js', true],
    ['node_modules', 'web/node_modules', false],
    ['**/node_modules', 'web/node_modules/a', true],
    ['**/node_modules', 'node_modules', true],
    ['/dist', 'dist/a.js', true],
    ['dist/', 'dist/a.js', true],
    ['./dist', 'dist', true],
    ['a/../dist', 'dist', true],
    ['*.log', 'a.log', true],
    ['*.log', 'logs/a.log', false],
    ['**/*.log', 'logs/x/a.log', true],
    ['*/temp*', 'a/temporary', true],
    ['*/temp*', 'a/b/temporary', false],
    ['temp?', 'tempa', true],
    ['temp?', 'temp', false],
    ['*', 'anything/below', true],
    ['**', 'anything/below', true],
    ['**/', 'anything', true],
    ['.', 'file', false],
    ['.git', '.gitignore', false],
    ['src/**', 'src', false],
    ['src/**', 'src/a/b', true],
    ['src/**/test', 'src/test', true],
    ['src/**/test', 'src/a/b/test/x', true],
    ['src/**/test', 'src/latest', false],
    ['**name', 'surname', true],
    ['**na*', 'surname', false],
    ['[a-c].txt', 'b.txt', true],
    ['[^a-c].txt', 'b.txt', false],
    ['\\#file', '#file', true],
    ['  spaced  ', 'spaced', true],
    ['# comment', '# comment', false],
    ['a.b', 'axb', false],
    ['*\n!keep', 'keep', false],
    ['*\n!keep', 'keep/x', false],
    ['*\n!keep', 'other', true],
    ['*\n! keep', 'keep', false],
    ['!keep\n*', 'keep', true],
    ['docs\n!docs/README.md\ndocs/README.md', 'docs/README.md', true],
    ['docs\n!docs/README.md', 'docs/README.md', false],
  ])('%j excludes %s: %s', (patterns, path, expected) => {
    expect(read(patterns).excludedBy(path) !== undefined).toBe(expected);
  });

  it('tells the line that excludes a path', () => {
    const file = read('# build output\r\n  dist/  \r\n!dist/keep\r\n');
    const pattern = file.excludedBy('dist/app.js');
    expect(pattern?.file.slice(pattern)).toBe('dist/');
    expect(pattern?.file.position(pattern.start)).toEqual({ line: 2, column: 3 });
    expect(file.patterns.map(({ text, negated }) => [text, negated])).toEqual([
      ['dist/', false],
      ['!dist/keep', true],
    ]);
  });

  it('reports malformed patterns and keeps the others', () => {
    const file = read('a[\n!\nb\nc\\');
    expect(file.problems.map((problem) => file.file.slice(problem))).toEqual(['a[', '!', 'c\\']);
    expect(file.excludedBy('b')).toBeDefined();
  });

  it('ignores a byte order mark', () => expect(read('\ufeffdist').excludedBy('dist')).toBeDefined());

  it('never throws', () => {
    const text = fc.stringMatching(/^[ab*?[\]!\\/^\n-]{0,30}$/);
    fc.assert(
      fc.property(text, text, (patterns, path) => {
        const file = read(patterns);
        file.excludedBy(path);
        for (const { start, end } of [...file.patterns, ...file.problems])
          expect(0 <= start && start <= end && end <= file.file.text.length).toBe(true);
      }),
    );
  });
});

describe('compileGlob', () => {
  it.each([
    ['abc', 'abc', true],
    ['*', 'abc', true],
    ['*', 'a/bc', false],
    ['a*b*c*d*e*/f', 'axbxcxdxe/f', true],
    ['a*b*c*d*e*/f', 'axbxcxdxexxx/fff', false],
    ['ab[c]', 'abc', true],
    ['ab[b-d]', 'abc', true],
    ['ab[^e-g]', 'abc', true],
    ['a\\*b', 'a*b', true],
    ['a?b', 'a☺b', true],
    ['a[^a]b', 'a☺b', true],
    ['a???b', 'a☺b', false],
    ['[\\]a]', ']', true],
    ['[x\\-]', '-', true],
    ['a**', 'ab/c', false],
  ])('%s matches %s: %s', (pattern, name, expected) => {
    const glob = compileGlob(pattern);
    if (!glob.ok) throw new Error(glob.message);
    expect(matchGlob(glob, name)).toBe(expected);
  });

  it.each(['[]a]', '[-x]', '[x-]', '[x', '[^', '[', '\\', 'a[', 'a\\', '[z-a]'])('rejects %s', (pattern) => {
    expect(compileGlob(pattern).ok).toBe(false);
  });
});
