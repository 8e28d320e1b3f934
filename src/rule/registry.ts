import dockerfileRules from '../../rules/dockerfile/index.ts';
import inAnyFile from '../../rules/project/in-any-file.ts';
import shellRules from '../../rules/shell/index.ts';
import type { FileKind } from '../text/file-kind.ts';
import type { Rule } from './contract.ts';
import { RuleIndex } from './rule-index.ts';

/**
 * The built-in rules for files of these kinds, sorted by id within a scope. Compose rules are loaded only when needed, and so are rules
 * that are off by default.
 *
 * @param offByDefault whether to include rules that are off by default
 */
export async function loadRules(kinds: ReadonlySet<FileKind>, offByDefault: boolean): Promise<readonly Rule[]> {
  const more = offByDefault ? await import('./on-request.ts') : undefined;
  const rules: Rule[] = [];
  if (kinds.has('dockerfile')) rules.push(...sorted(dockerfileRules, more?.dockerfileRules));
  const usual = kinds.has('compose') ? await import('./compose-rules.ts') : undefined;
  if (usual) {
    const onRequest = offByDefault ? await import('../../rules/compose/on-request.ts') : undefined;
    rules.push(...sorted(usual.composeRules, onRequest?.default));
  }
  if (kinds.size === 0) return rules;
  const ofProjects = [...inAnyFile, ...(usual?.projectRules ?? []), ...(more?.projectRules ?? [])];
  rules.push(...sorted(shellRules, more?.shellRules), ...sorted([], ofProjects));
  return rules;
}

let allRules: Promise<readonly Rule[]> | undefined;
let builtInNames: RuleIndex | undefined;

/** Every built-in rule. */
export function loadAllRules(): Promise<readonly Rule[]> {
  allRules ??= loadRules(new Set(['dockerfile', 'compose']), true);
  return allRules;
}

/** The names of all built-in rules and of additional ones; `isOther` as in {@link RuleIndex}. */
export async function loadRuleNames(
  further: readonly Rule[],
  isOther: ((name: string) => boolean) | undefined,
): Promise<RuleIndex> {
  const rules = await loadAllRules();
  if (further.length > 0 || isOther) return new RuleIndex([...rules, ...further], isOther);
  builtInNames ??= new RuleIndex(rules);
  return builtInNames;
}

/** Adds the texts of the rule pages (`why`, examples, references), which loaded rules may not have. */
export async function withTexts(rules: readonly Rule[]): Promise<readonly Rule[]> {
  const { ruleTexts } = await import('./rule-texts.ts');
  return rules.map((rule) => ({ ...rule, ...ruleTexts[rule.id] }));
}

function sorted(rules: readonly Rule[], more: readonly Rule[] = []): readonly Rule[] {
  return more.length === 0 ? rules : [...rules, ...more].sort((a, b) => (a.id < b.id ? -1 : 1));
}
