import type { Rule } from './contract.ts';

/** How often a rule with `fold` reports a flaw that is in several places. */
export function foldWords({ fold }: Rule): string | undefined {
  if (fold === undefined) return undefined;
  return `once per ${fold === 'thing' ? 'cause' : fold}, with a list of all places`;
}
