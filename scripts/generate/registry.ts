import { readdirSync } from 'node:fs';
import type { Rule } from '../../src/rule/contract.ts';

/** The scopes of rules, in the order in which they are shown. */
export const scopes = ['dockerfile', 'shell', 'compose', 'project'] as const;

/** Ids of the rule files of a scope, sorted. */
function ruleIds(root: string, scope: string): readonly string[] {
  const names = readdirSync(`${root}/rules/${scope}`).filter((name) => name.endsWith('.ts') && !isIndex(name));
  return names.map((name) => `${scope}/${name.slice(0, -'.ts'.length)}`).sort();
}

/** Reads the rules of a scope from their files, not from the index, which may be stale. */
export async function readRules(root: string, scope: string): Promise<readonly Rule[]> {
  const rules: Rule[] = [];
  for (const id of ruleIds(root, scope)) {
    const module: { readonly default: Rule } = await import(`${root}/rules/${id}.ts`);
    if (module.default.id !== id) throw new Error(`rules/${id}.ts contains the rule ${module.default.id}`);
    rules.push(module.default);
  }
  return rules;
}

/** Whether a file of a scope is a list of rules. */
function isIndex(name: string): boolean {
  return name === 'index.ts' || name === 'on-request.ts' || name === 'in-any-file.ts';
}

/**
 * Two lists for each scope, path → text: rules that are on by default, and the others, which few runs load. Project rules
 * that do not need a Compose file are in a separate list.
 */
export async function generateIndexes(root: string): Promise<ReadonlyMap<string, string>> {
  const indexes = new Map<string, string>();
  for (const scope of scopes) {
    const rules = await readRules(root, scope);
    const usual = rules.filter(isOnByDefault);
    const inAnyFile = scope === 'project' ? usual.filter(needsNoCompose) : [];
    if (inAnyFile.length > 0) indexes.set(`rules/${scope}/in-any-file.ts`, registryIndex(inAnyFile));
    indexes.set(`rules/${scope}/index.ts`, registryIndex(usual.filter((rule) => !inAnyFile.includes(rule))));
    indexes.set(`rules/${scope}/on-request.ts`, registryIndex(rules.filter((rule) => !isOnByDefault(rule))));
  }
  return indexes;
}

/** Whether a rule is on by default. */
function isOnByDefault({ presets }: Rule): boolean {
  return presets.includes('recommended') || presets.includes('every');
}

/** Whether a rule does not look at Compose files. */
function needsNoCompose({ check }: Rule): boolean {
  return Object.keys(check).every((kind) => !/^(?:compose\w*|service|build|resource)$/.test(kind));
}

/** The text of a list of rules, formatted as Biome does. */
function registryIndex(rules: readonly Rule[]): string {
  const names = rules.map(({ id }) => [identifier(id), id.slice(id.indexOf('/') + 1)] as const);
  const imports = names.map(([name, file]) => `import ${name} from './${file}.ts';\n`).join('');
  const oneLine = `export default [${names.map(([name]) => name).join(', ')}] satisfies readonly Rule[];`;
  const manyLines = `export default [\n${names.map(([name]) => `  ${name},\n`).join('')}] satisfies readonly Rule[];`;
  const list = oneLine.length <= 120 ? oneLine : manyLines;
  return `import type { Rule } from '../../src/rule/index.ts';\n${imports}\n${list}\n`;
}

function identifier(id: string): string {
  return id.slice(id.indexOf('/') + 1).replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
