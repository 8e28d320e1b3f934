/**
 * Creates a new rule: its file and its test, which pass without changes.
 *   npm run new-rule -- dockerfile/some-flaw
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newRule } from './new-rule/template.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [id] = process.argv.slice(2);
try {
  if (id === undefined) throw new RangeError('usage: npm run new-rule -- dockerfile/some-flaw');
  const files = newRule(id);
  const [existing] = [...files.keys()].filter((path) => existsSync(join(root, path)));
  if (existing !== undefined) throw new RangeError(`${existing} already exists`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const [rule, test] = files.keys();
  console.log(`created ${rule}\n     ${test}

Next:
  1. describe the flaw in the rule, and report it
  2. npx vitest run ${test}
  3. npm run generate          updates the registry, the rule page and the schema
  4. npm run build && npm start -- --only ${id} path/to/real/files`);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
