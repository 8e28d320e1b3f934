import type { FileKind } from '../discover/types.ts';
import type { Rule } from '../rule.ts';

const scopes = {
  dockerfile: async () => (await import('../../rules/dockerfile/index.ts')).default,
  shell: async () => (await import('../../rules/shell/index.ts')).default,
  compose: async () => (await import('../../rules/compose/index.ts')).default,
  project: async () => (await import('../../rules/project/index.ts')).default,
};

/** The built-in rules that can fire in files of these kinds, sorted by id within a scope. Rules of other kinds are not loaded. */
export async function loadRules(kinds: ReadonlySet<FileKind>): Promise<readonly Rule[]> {
  const rules: Rule[] = [];
  if (kinds.has('dockerfile')) rules.push(...(await scopes.dockerfile()));
  if (kinds.has('compose')) rules.push(...(await scopes.compose()));
  if (kinds.size > 0) rules.push(...(await scopes.shell()), ...(await scopes.project()));
  return rules;
}

/** Every built-in rule. */
export function loadAllRules(): Promise<readonly Rule[]> {
  return loadRules(new Set(['dockerfile', 'compose']));
}
