import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHttpUrl, parseGitSource } from '../../src/parse/git-source.ts';
import { goBoolean } from '../../src/parse/go-boolean.ts';

const SHA = 'bb59ec3bbe1dde41a6a9f6c1ea4a5e20a2d3f0aa';

describe('parseGitSource', () => {
  it.each([
    ['https://example.org/a.git', 'https://example.org/a.git', undefined, undefined],
    ['https://example.org/a.git#v1', 'https://example.org/a.git', 'v1', undefined],
    ['https://example.org/a.git#v1:docs', 'https://example.org/a.git', 'v1', 'docs'],
    ['https://example.org/a.git?ref=v1#v1:docs', 'https://example.org/a.git', 'v1', 'docs'],
    ['https://example.org/a.git?tag=v1', 'https://example.org/a.git', 'refs/tags/v1', undefined],
    ['https://example.org/a.git?branch=main&subdir=x%20y', 'https://example.org/a.git', 'refs/heads/main', 'x y'],
    ['git://example.org/a', 'git://example.org/a', undefined, undefined],
    ['ssh://git@example.org/a', 'ssh://git@example.org/a', undefined, undefined],
    ['git@example.org:team/a#main', 'git@example.org:team/a', 'main', undefined],
    [
      'https://example.org/a.git?submodules=false&keep-git-dir=1&mtime=commit',
      'https://example.org/a.git',
      undefined,
      undefined,
    ],
  ])('reads %s', (text, remote, ref, subdirectory) => {
    expect(parseGitSource(text)).toMatchObject({ ok: true, remote, ref, subdirectory, ambiguous: false });
  });

  it('knows an address without a scheme as ambiguous', () =>
    expect(parseGitSource('github.com/moby/buildkit')).toMatchObject({ ok: true, ambiguous: true }));

  it('reads the options', () =>
    expect(parseGitSource(`https://example.org/a.git?commit=${SHA}&keep-git-dir=true`)).toMatchObject({
      checksum: SHA,
      keepGitDirectory: true,
    }));

  it.each([
    './a',
    'a.git',
    'https://example.org/archive?format=zip',
    'ftp://example.org/a.git',
    'example.org:a',
    'C:\\a',
    '',
  ])('%s is none', (text) => expect(parseGitSource(text)).toBeUndefined());

  it.each([
    ['https://example.org/a.git?depth=1', 'depth'],
    ['https://example.org/a.git?reff=1', 'reff'],
    ['https://example.org/a.git?ref=a&ref=b', 'ref=b'],
    ['https://example.org/a.git?ref=', 'ref='],
    ['https://example.org/a.git?tag=v1&ref=main', 'tag=v1'],
    ['https://example.org/a.git?ref=a#b', 'ref=a'],
    ['https://example.org/a.git?tag=a&branch=b', 'branch=b'],
    ['https://example.org/a.git?submodules=yes', 'yes'],
    ['https://example.org/a.git?mtime=now', 'now'],
    ['https://example.org/a.git?subdir=a#v1:b', 'subdir=a'],
  ])('rejects %s', (text, part) => {
    const parsed = parseGitSource(text);
    if (!parsed || parsed.ok) throw new Error('accepted');
    expect(text.slice(parsed.from, parsed.to)).toBe(part);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z=&%?#:+]{0,20}$/), (rest) => {
        const text = `https://example.org/a.git?${rest}`;
        const parsed = parseGitSource(text);
        if (parsed && !parsed.ok)
          expect(0 <= parsed.from && parsed.from <= parsed.to && parsed.to <= text.length).toBe(true);
      }),
    );
  });
});

describe('helpers', () => {
  it('tells HTTP addresses', () => {
    expect(isHttpUrl('https://a')).toBe(true);
    expect(isHttpUrl('ftp://a')).toBe(false);
  });
  it('reads booleans of Go', () => expect(['1', 'False', 'yes'].map(goBoolean)).toEqual([true, false, undefined]));
});
