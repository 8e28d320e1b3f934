import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages } from './support/markdown.ts';
import { repository } from './support/sources.ts';

const read = (path: string) => readFileSync(join(repository, path), 'utf8');

describe('the documents', () => {
  it.each(pages)('%s has no dead link', (page) => {
    for (const [, target = '', anchor] of read(page).matchAll(/\]\(([^)#:]*)(?:#([^)]*))?\)/g)) {
      const path = target === '' ? page : join(dirname(page), target);
      expect(existsSync(join(repository, path)), path).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(read(path)), path).toContain(anchor);
    }
  });

  it.each(pages)('%s names only scripts that exist', (page) => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...read(page).matchAll(/npm run (?:--\S+ )*([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('pin the version that package.json has', () => {
    const pinned = pages.flatMap((page) => [...read(page).matchAll(/infralint@(\d[\d.]*\d)|rev: v(\S+)/g)]);
    const versions = new Set(pinned.map(([, published, tag]) => published ?? tag));
    expect([...versions]).toEqual([JSON.parse(read('package.json')).version]);
  });
});

/** What links to headings of a page end in, as GitHub makes it of them. */
function anchorsOf(text: string): readonly string[] {
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}
