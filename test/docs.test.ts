import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateDocs } from '../scripts/generate/docs.ts';
import { codeBlock, replaceBetween, table } from '../scripts/generate/markdown.ts';
import { generateIndexes } from '../scripts/generate/registry.ts';
import { repository } from './support/sources.ts';

const read = (path: string) => readFileSync(join(repository, path), 'utf8');

describe('what is generated is up to date (npm run generate)', async () => {
  const files = new Map([...(await generateIndexes(repository)), ...(await generateDocs(repository))]);

  it.each([...files.keys()])('%s', (path) => {
    expect(read(path)).toBe(files.get(path));
  });

  it('and nothing else stands among the pages of rules', () => {
    const pages = readdirSync(join(repository, 'docs/rules'), { recursive: true, encoding: 'utf8' });
    const strays = pages.filter(
      (path) => path.endsWith('.md') && !files.has(`docs/rules/${path.replaceAll('\\', '/')}`),
    );
    expect(strays).toEqual([]);
  });
});

describe('the pieces of Markdown', () => {
  it('escape what would break a table', () => {
    expect(table(['a', 'b'], [['x|y', '']])).toBe('| a | b |\n|---|---|\n| x\\|y |  |');
  });

  it('fence a block with more backticks than it holds', () => {
    expect(codeBlock('text', 'a ```` b')).toBe('`````text\na ```` b\n`````');
    expect(codeBlock('text', 'a\n')).toBe('```text\na\n```');
  });

  it('replace only what stands between markers', () => {
    const text = 'a\n<!-- generated: x -->\nold\n<!-- end: x -->\nb';
    expect(replaceBetween(text, 'x', 'new')).toBe('a\n<!-- generated: x -->\nnew\n<!-- end: x -->\nb');
    expect(() => replaceBetween(text, 'y', 'new')).toThrow('markers of y');
  });
});
