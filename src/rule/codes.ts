import type { Rule, Severity, Tool } from './contract.ts';

/** A code of another tool that a rule covers. */
export interface ToolCode {
  readonly code: string;
  readonly tool: Tool;
  /** The severity that the tool gives it, or `off` if the tool has it off by default; undefined if the rule does not say. */
  readonly severity: Severity | 'off' | undefined;
}

const cache = new WeakMap<Rule, readonly ToolCode[]>();

/** The codes of other tools that a rule covers, in source order. */
export function codesOf(rule: Rule): readonly ToolCode[] {
  const known = cache.get(rule);
  if (known) return known;
  const codes: ToolCode[] = [];
  for (const [tool, value] of Object.entries(rule.aliases ?? {})) {
    if (!isTool(tool)) continue;
    if (typeof value === 'string') codes.push({ code: value, tool, severity: undefined });
    else if (isList(value)) for (const code of value) codes.push({ code, tool, severity: undefined });
    else for (const [code, severity] of Object.entries(value)) codes.push({ code, tool, severity });
  }
  cache.set(rule, codes);
  return codes;
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

/** Tools with codes, in the order in which they are shown. */
export const tools: readonly Tool[] = [
  'hadolint',
  'shellcheck',
  'buildkit',
  'compose',
  'dclint',
  'compose-lint',
  'trivy',
  'checkov',
  'kics',
  'semgrep',
  'tally',
  'docker-bench',
  'dockle',
  'sonar',
];

const toolSet: ReadonlySet<string> = new Set(tools);

/** Whether a word is the name of a tool whose codes rules cover. */
export function isTool(word: string): word is Tool {
  return toolSet.has(word);
}
