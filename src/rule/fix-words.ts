import type { Rule } from './contract.ts';

/** The fixes of a rule as readable text. */
export function fixWords({ fix }: Rule): string {
  return fix === 'mixed' ? 'safe or unsafe, depending on the case' : fix;
}
