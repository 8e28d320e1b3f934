import type { Tool } from '../rule/contract.ts';
import type { RuleIndex } from '../rule/rule-index.ts';
import type { PragmaTool } from './pragma-types.ts';

/** The tools whose codes a comment of each kind may name. */
const TOOLS: Readonly<Record<Exclude<PragmaTool, 'infralint'>, readonly Tool[]>> = {
  // hadolint runs ShellCheck, and its comments suppress both.
  hadolint: ['hadolint', 'shellcheck'],
  buildkit: ['buildkit'],
  dclint: ['dclint'],
  shellcheck: ['shellcheck'],
};

const FOREIGN = ['hadolint', 'buildkit', 'dclint', 'shellcheck'] as const;

/** The tools whose comments may name a code. */
export function ownersOf(code: string, names: RuleIndex): readonly PragmaTool[] {
  return FOREIGN.filter((tool) => isCodeOf(code, tool, names));
}

/** Whether a code is one that comments of a tool may name. */
export function isCodeOf(code: string, tool: PragmaTool, names: RuleIndex): boolean {
  return tool !== 'infralint' && names.isCodeOf(code, TOOLS[tool]);
}

/** What a mistyped name probably means. Numbered codes are not corrected: DL3007 is similar to DL3008 but means something else. */
export function suggestName(name: string, names: RuleIndex, tool: PragmaTool = 'infralint'): string | undefined {
  if (/\d/.test(name)) return undefined;
  return tool === 'infralint' ? names.nearest(name) : names.nearestCode(name, TOOLS[tool]);
}
