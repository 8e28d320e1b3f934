import dockerfileRules from '../../rules/dockerfile/index.ts';
import projectRules from '../../rules/project/index.ts';
import shellRules from '../../rules/shell/index.ts';
import type { FileKind } from '../text/file-kind.ts';
import type { Rule } from './contract.ts';

/** The built-in rules that can fire in files of these kinds, sorted by id within a scope. Compose rules are loaded only when needed. */
export async function loadRules(kinds: ReadonlySet<FileKind>): Promise<readonly Rule[]> {
  const rules: Rule[] = [];
  if (kinds.has('dockerfile')) rules.push(...dockerfileRules);
  if (kinds.has('compose')) rules.push(...(await import('../../rules/compose/index.ts')).default);
  if (kinds.size > 0) rules.push(...shellRules, ...projectRules);
  return rules;
}

/** Every built-in rule. */
export function loadAllRules(): Promise<readonly Rule[]> {
  return loadRules(new Set(['dockerfile', 'compose']));
}

/** Adds the texts of the rule pages (`why`, examples, references), which loaded rules may lack. */
export async function withTexts(rules: readonly Rule[]): Promise<readonly Rule[]> {
  const { ruleTexts } = await import('./rule-texts.ts');
  return rules.map((rule) => ({ ...rule, ...ruleTexts[rule.id] }));
}
