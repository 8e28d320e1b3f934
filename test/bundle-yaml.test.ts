import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type CST, Parser } from 'yaml';
import { withoutGenerators } from '../scripts/bundle-yaml.ts';
import { repository } from './support/sources.ts';

const directory = mkdtempSync(join(tmpdir(), 'infralint-yaml-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** The parser of `yaml` as it is bundled. */
async function bundledParser(): Promise<new () => { parse(text: string): readonly CST.Token[] }> {
  cpSync(join(repository, 'node_modules/yaml/browser'), directory, { recursive: true });
  for (const name of ['lexer', 'parser']) {
    const path = join(directory, 'dist/parse', `${name}.js`);
    writeFileSync(path, withoutGenerators(readFileSync(path, 'utf8')));
  }
  return (await import(join(directory, 'dist/index.js'))).Parser;
}

it('the parser of yaml gives the same tokens in the bundle, at once and as a list', async () => {
  const Bundled = await bundledParser();
  for (const text of [
    'a: 1\n# c\nb:\n  - x # d\n  - [1, {y: z}]\n',
    'a: |\n  x\n\n  y\nb: "x\n  y"\n',
    '%YAML 1.2\n---\na: &x 1\n...\n---\n? b\n: *x\n',
    'a: [1, 2\nb: "x\nc: ]\n',
    '\tb: 1\r\na: @\n  - c: d: e\n',
  ]) {
    const tokens = new Bundled().parse(text);
    expect(Array.isArray(tokens)).toBe(true);
    expect(tokens).toEqual([...new Parser().parse(text)]);
  }
});
