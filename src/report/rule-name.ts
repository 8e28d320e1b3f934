import type { Finding } from '../finding.ts';

/** The id of the rule of a finding, and the codes of other tools that are to be shown with it: `dockerfile/untagged-image [DL3006]`. */
export function ruleName({ rule, codes }: Pick<Finding, 'rule' | 'codes'>): string {
  return rule + codesAfter(codes);
}

/** Codes as they follow the id of a rule; empty for none. */
export function codesAfter(codes: readonly string[] | undefined): string {
  return codes === undefined || codes.length === 0 ? '' : ` [${codes.join(', ')}]`;
}
