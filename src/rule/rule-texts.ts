import type { Rule } from './contract.ts';

/**
 * The texts that the bundle keeps separate from the rules, by rule id, because only the rule pages need them. In the sources this is
 * empty, because the rules contain their texts; `scripts/bundle-texts.ts` fills it in.
 */
export const ruleTexts: Readonly<Record<string, Partial<Rule>>> = {};
