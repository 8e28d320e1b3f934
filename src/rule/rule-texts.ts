import type { Rule } from './contract.ts';

/**
 * The texts that the bundle keeps separate from the rules, by rule id, because only the rule pages need them. Empty in the sources, where
 * rules contain their texts; `scripts/bundle-texts.ts` fills it.
 */
export const ruleTexts: Readonly<Record<string, Partial<Rule>>> = {};
