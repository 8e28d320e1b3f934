/**
 * Writes all generated files: the tables of images and of end-of-life dates, the rule indexes, the pages of docs/rules, the JSON Schema of the configuration,
 * and the blocks between markers in README.md. Pages of rules that no longer exist are removed.
 *   npm run generate
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateEndOfLife } from './generate/end-of-life.ts';
import { generateImages } from './generate/images.ts';
import { generateIndexes } from './generate/registry.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
let written = write(generateImages(root)) + write(generateEndOfLife(root)) + write(await generateIndexes(root));
// Imported only now, because it loads the program, including the indexes.
const { generateDocs } = await import('./generate/docs.ts');
const docs = await generateDocs(root);
written += write(docs) + removeStale(new Set(docs.keys()));
console.log(written === 0 ? 'everything is up to date' : `${written} files changed`);

/** Writes the files that have changed, and returns their number. */
function write(files: ReadonlyMap<string, string>): number {
  let count = 0;
  for (const [path, text] of files) {
    const target = join(root, path);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    count++;
  }
  return count;
}

function removeStale(fresh: ReadonlySet<string>): number {
  const pages = readdirSync(join(root, 'docs/rules'), { recursive: true, encoding: 'utf8' });
  const stale = pages.map((path) => `docs/rules/${path}`).filter((path) => path.endsWith('.md') && !fresh.has(path));
  for (const path of stale) rmSync(join(root, path));
  return stale.length;
}
