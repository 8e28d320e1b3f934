import type { Tool } from './contract.ts';

/** A code of another tool, spelled as in the rules. */
export interface ForeignCode {
  readonly code: string;
  readonly tool: Tool;
}

/** Codes that are recognized by their form, whether or not a rule covers them. The first group of the pattern is the part to keep. */
interface Series {
  readonly tool: Tool;
  readonly pattern: RegExp;
  /** Receives the first group in uppercase. */
  readonly spell: (part: string) => string;
}

const asIs = (part: string) => part;
const inSmall = (part: string) => part.toLowerCase();

/** Any number is accepted, because the tool may be newer than infralint. */
const SERIES: readonly Series[] = [
  { tool: 'hadolint', pattern: /^(?:hadolint\/)?(DL\d{4})$/i, spell: asIs },
  { tool: 'shellcheck', pattern: /^(?:shellcheck\/)?(SC\d{4})$/i, spell: asIs },
  { tool: 'compose-lint', pattern: /^CL-?(\d{1,4})$/i, spell: (digits) => `CL-${digits.padStart(4, '0')}` },
  // Trivy has written DS001, AVD-DS-0001 and DS-0001 for the same check.
  { tool: 'trivy', pattern: /^(?:AVD-)?DS-?(\d{3,4})$/i, spell: (digits) => `DS-${digits.padStart(4, '0')}` },
  { tool: 'checkov', pattern: /^(CKV2?_[A-Z\d]+_\d{1,4})$/i, spell: asIs },
  // Two checks that became one.
  {
    tool: 'buildkit',
    pattern: /^((?:File|Self)ConsistentCommandCasing)$/i,
    spell: () => 'ConsistentInstructionCasing',
  },
  // The first part of the identifier is enough.
  { tool: 'kics', pattern: /^([\da-f]{8})(?:(?:-[\da-f]{4}){3}-[\da-f]{12})?$/i, spell: inSmall },
  { tool: 'dockle', pattern: /^((?:CIS|DKL)-[DL]I-\d{4})$/i, spell: asIs },
  { tool: 'docker-bench', pattern: /^([1-7]\.\d{1,2}(?:\.\d{1,2})?)$/, spell: asIs },
  { tool: 'sonar', pattern: /^(?:docker:)?(S\d{3,5})$/i, spell: asIs },
  { tool: 'tally', pattern: /^(tally\/[a-z\d/-]+)$/i, spell: inSmall },
  { tool: 'semgrep', pattern: /^(?:dockerfile|yaml\.docker-compose)(?:\.[a-z\d-]+)*\.([a-z\d-]+)$/i, spell: inSmall },
];

/** Recognizes the code of a tool with numbered codes by its form alone, in any spelling. */
export function foreignCode(name: string): ForeignCode | undefined {
  for (const { tool, pattern, spell } of SERIES) {
    const part = pattern.exec(name)?.[1];
    if (part !== undefined) return { code: spell(part.toUpperCase()), tool };
  }
  return undefined;
}
