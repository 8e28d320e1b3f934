import type { Rule } from '../rule/contract.ts';
import { isForeignName, type Meaning, type RuleIndex } from '../rule/rule-index.ts';
import { orList } from '../text/wording.ts';
import type { ConfigProblem } from './config-types.ts';
import { at, isRecord, rulePaths } from './data.ts';
import type { ConfigDocument } from './document.ts';

/** The rule names in a configuration. */
export interface RuleNames {
  readonly problems: readonly ConfigProblem[];
  /** The paths of the entries with problems, their steps joined by NUL: their other problems are not reported. */
  readonly told: ReadonlySet<string>;
  /** Rules whose options are set under a name other than their id. */
  readonly shortNames: ReadonlyMap<string, Rule>;
}

/**
 * Checks the names in `rules` and in the `rules` of overrides.
 *
 * @param plugins whether rules of plugins are known; if not, entries that can only belong to them are deleted from `data`
 */
export function checkRuleNames(data: object, document: ConfigDocument, names: RuleIndex, plugins: boolean): RuleNames {
  const problems: ConfigProblem[] = [];
  const told = new Set<string>();
  const shortNames = new Map<string, Rule>();
  for (const path of rulePaths(data)) {
    const rules = at(data, path);
    if (!isRecord(rules)) continue;
    for (const [name, entry] of Object.entries(rules)) {
      const here = [...path, name];
      const meaning = names.find(name);
      if (!meaning && !plugins && isForeignName(name)) delete rules[name];
      else if (!meaning && !names.has(name)) problems.push({ ...names.unknown(name), at: document.key(here) });
      else if (!Array.isArray(entry) || entry.length < 2) continue;
      else {
        const wrong = optionsProblem(name, meaning);
        if (wrong) problems.push({ ...wrong, at: document.value(here) });
        else for (const rule of meaning?.rules ?? []) if (rule.id !== name) shortNames.set(name, rule);
        if (!wrong) continue;
      }
      told.add(here.join('\0'));
    }
  }
  return { problems, told, shortNames };
}

/** Why options cannot be set under a name. */
export function optionsProblem(name: string, meaning: Meaning | undefined): Omit<ConfigProblem, 'at'> | undefined {
  const { rules, code } = meaning ?? { rules: [], code: name };
  const owners = rules.flatMap(({ id, options }) => (options ? `\`${id}\`` : []));
  if (owners.length === 0) return { message: `${code === undefined ? 'rule' : 'code'} \`${name}\` has no options` };
  const help = `set them under ${orList(owners)}`;
  if (code !== undefined) return { message: 'options belong to a rule, not to a code', help };
  if (rules.length === 1) return undefined;
  return { message: `options belong to one rule, but \`${name}\` matches ${rules.length} rules`, help };
}
