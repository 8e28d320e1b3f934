import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pages } from './support/markdown.ts';
import { phrasesIn } from './support/phrases.ts';
import { repository, sourceFiles } from './support/sources.ts';

/** What people read: what prints, with the code it is in, and the pages that people write. The pages of rules are made from the rules. */
const READ = [...sourceFiles('rules'), ...sourceFiles('src'), ...sourceFiles('scripts'), ...pages];

test('no phrase reads like a translation', () => {
  expect(READ.flatMap(found)).toEqual([]);
});

function found(path: string): readonly string[] {
  const text = readFileSync(join(repository, path), 'utf8');
  // A page may quote a phrase as code, to say what to write instead.
  const prose = path.endsWith('.md')
    ? text.replaceAll(/(?<!`)`[^`\n]+`(?!`)/g, (code) => '.'.repeat(code.length))
    : text;
  return phrasesIn(prose).map(({ line, text, instead }) => `${path}:${line}: "${text}", better: ${instead}`);
}

describe('phrases', () => {
  test.each([
    ['`a` is no port', 'is no '],
    ['// knows no\n  // tags', 'knows no\n  // '],
    ['Compose refuses the project', 'refuses'],
    ['the engine picks one', 'the engine'],
    ["help: 'write `COPY`'", 'write `'],
    ['a port behind the name', 'behind'],
    ['whoever gets in', 'whoever'],
    ['`x` is set already: the build fails', 'already'],
  ])('%s', (text, found) => {
    expect(phrasesIn(text).map((phrase) => phrase.text)).toEqual([found]);
  });

  test.each([
    'there is no port',
    'it is no longer supported',
    'curl: connection refused',
    'a service behind a reverse proxy',
    'files that are left behind',
    'it is already set.',
    'everyone who can reach the host',
  ])('%s is fine', (text) => {
    expect(phrasesIn(text)).toEqual([]);
  });
});
