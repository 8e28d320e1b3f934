import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfExample } from '../../src/rule/files-of-example.ts';
import { loadAllRules } from '../../src/rule/registry.ts';
import { shared } from './dockerfiles.ts';
import type { Files } from './lint.ts';
import { repository } from './sources.ts';

/** The examples of all rules, each in a directory of its own: what is bad, what is good, and what fixes make of it. */
export async function examples(): Promise<Files> {
  const files: Record<string, string> = {};
  for (const rule of await loadAllRules()) {
    for (const [index, { bad, good, fixed }] of rule.examples.entries()) {
      for (const [name, input] of Object.entries({ bad, good, fixed })) {
        if (input === undefined) continue;
        for (const [path, text] of filesOfExample(rule, input))
          files[`${rule.id}/${index}/${name}/${path}`] = text.replace(/[«»]/g, '');
      }
    }
  }
  return files;
}

/** The golden projects. */
export function fixtures(): Files {
  return below(join(repository, 'fixtures/projects'));
}

/** Real files, beside the repository; empty when they are absent. */
export function corpus(): Files {
  const root = join(shared, 'corpus');
  if (!existsSync(root)) return {};
  const files: Record<string, string> = { ...below(join(root, 'projects'), 'projects/') };
  for (const [directory, name] of [
    ['dockerfiles', 'Dockerfile'],
    ['compose', 'compose.yaml'],
  ] as const) {
    for (const [index, entry] of readdirSync(join(root, directory)).sort().entries())
      files[`${directory}/${index}/${name}`] = readFileSync(join(root, directory, entry), 'utf8');
  }
  return files;
}

/** All text files below a directory, small ones only. */
function below(root: string, prefix = ''): Files {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8');
    if (!text.includes('\0') && text.length < 300_000) files[`${prefix}${path.slice(root.length + 1)}`] = text;
  }
  return files;
}
