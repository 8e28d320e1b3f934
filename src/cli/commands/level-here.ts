import type { Level, ResolvedConfig, RuleSetting } from '../../config/config-types.ts';
import { ruleSettings } from '../../config/settings.ts';
import { join, shown } from '../../discover/paths.ts';
import type { Rule } from '../../rule/contract.ts';
import { andList } from '../../text/wording.ts';

/** More codes than this are only counted. */
const MAX_CODES = 3;

/** The level of a rule in a directory, if the configuration changes it. */
export function levelHere(rule: Rule, rules: readonly Rule[], config: ResolvedConfig, cwd: string): string | undefined {
  if (config.path === undefined) return undefined;
  const file = join(cwd, /^(?:compose|project)\//.test(rule.id) ? 'compose.yaml' : 'Dockerfile');
  const here = words(config.settings(file, rules).get(rule.id));
  const usual = words(ruleSettings([rule], []).get(rule.id));
  return here === usual ? undefined : `${here} with ${shown(cwd, config.path)}; ${usual} by default`;
}

function words(setting: RuleSetting | undefined): string {
  if (!setting) return 'off';
  const { level, byCode } = setting;
  const byLevel = new Map<Level, string[]>();
  for (const [code, own] of byCode) if (own !== level) byLevel.set(own, [...(byLevel.get(own) ?? []), code]);
  if (byLevel.size === 0) return level;
  const parts = [...byLevel].map(([own, codes]) => `${own} for ${listed(codes)}`);
  return level === 'off' ? andList(parts) : `${level} (${andList(parts)})`;
}

function listed(codes: readonly string[]): string {
  const more = codes.length - MAX_CODES;
  return more > 1 ? andList([...codes.slice(0, MAX_CODES), `${more} more codes`]) : andList(codes);
}
