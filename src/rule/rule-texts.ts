import type { Rule } from './contract.ts';

/**
 * What the bundle keeps apart from the rules, by id, since only their pages need it. Here there is nothing: in the sources rules hold
 * their texts themselves, and `scripts/bundle-texts.ts` fills this in.
 */
export const ruleTexts: Readonly<Record<string, Partial<Rule>>> = {};
