import { readdirSync } from 'node:fs';
import type { Rule } from '../../src/rule/contract.ts';

/** Where rules live, in the order in which they are shown. */
export const scopes = ['dockerfile', 'shell', 'compose', 'project'] as const;

/** Ids of the rule files of a scope, sorted. */
function ruleIds(root: string, scope: string): readonly string[] {
  const names = readdirSync(`${root}/rules/${scope}`).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  return names.map((name) => `${scope}/${name.slice(0, -'.ts'.length)}`).sort();
}

/** Reads the rules of a scope from their files, not from the index, which may be stale. */
export async function readRules(root: string, scope: string): Promise<readonly Rule[]> {
  const rules: Rule[] = [];
  for (const id of ruleIds(root, scope)) {
    const module: { readonly default: Rule } = await import(`${root}/rules/${id}.ts`);
    if (module.default.id !== id) throw new Error(`rules/${id}.ts holds the rule ${module.default.id}`);
    rules.push(module.default);
  }
  return rules;
}

/** The indexes of all scopes, path → text. */
export function generateIndexes(root: string): ReadonlyMap<string, string> {
  return new Map(scopes.map((scope) => [`rules/${scope}/index.ts`, registryIndex(ruleIds(root, scope))]));
}

/** The text of `rules/<scope>/index.ts`, formatted as Biome does. */
function registryIndex(ids: readonly string[]): string {
  const names = ids.map((id) => [identifier(id), id.slice(id.indexOf('/') + 1)] as const);
  const imports = names.map(([name, file]) => `import ${name} from './${file}.ts';\n`).join('');
  const oneLine = `export default [${names.map(([name]) => name).join(', ')}] satisfies readonly Rule[];`;
  const manyLines = `export default [\n${names.map(([name]) => `  ${name},\n`).join('')}] satisfies readonly Rule[];`;
  const list = oneLine.length <= 120 ? oneLine : manyLines;
  return `import type { Rule } from '../../src/rule/index.ts';\n${imports}\n${list}\n`;
}

function identifier(id: string): string {
  return id.slice(id.indexOf('/') + 1).replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
