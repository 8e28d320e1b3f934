import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './sources.ts';

/** A fenced block of a page. */
export interface Block {
  /** `page:line`, of the first line of its text. */
  readonly at: string;
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

/** The pages that people write: those of rules are made from the rules. */
export const pages: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(repository, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The fenced blocks of all pages in one of the languages. */
export function blocksIn(...languages: readonly string[]): readonly Block[] {
  return pages.flatMap(blocksOf).filter(({ language }) => languages.includes(language));
}

function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(repository, page), 'utf8');
  return [...text.matchAll(/^( *)(`{3,})(\w+)\n(.*?)^\1\2$/gms)].map(
    ({ index, 1: indent = '', 3: language = '', 4: inner = '' }) => ({
      at: `${page}:${text.slice(0, index).split('\n').length + 1}`,
      page,
      language,
      text: inner.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** The code in the running text of pages that begins like this. */
export function codeIn(start: RegExp, of: readonly string[] = pages): readonly string[] {
  return of.flatMap((page) => {
    const prose = readFileSync(join(repository, page), 'utf8').replaceAll(/^( *)(`{3,}).*?^\1\2$/gms, '');
    return [...prose.matchAll(/(?<!`)`([^`\n]+)`/g)].flatMap(([, code = '']) => (start.test(code) ? [code] : []));
  });
}
