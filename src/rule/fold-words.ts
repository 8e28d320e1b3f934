import type { Rule } from './contract.ts';

/** How often a rule reports what it finds in several places, if it makes one finding of them. */
export function foldWords({ fold }: Rule): string | undefined {
  if (fold === undefined) return undefined;
  return `once per ${fold === 'thing' ? 'cause' : fold}, with a list of all places`;
}
