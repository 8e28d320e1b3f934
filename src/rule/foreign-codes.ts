import type { Tool } from './contract.ts';

/** A code of another tool, in the spelling that rules have. */
export interface ForeignCode {
  readonly code: string;
  readonly tool: Tool;
}

/** Codes that are known by how they look, with or without a rule. The first group is what is kept of a code. */
interface Series {
  readonly tool: Tool;
  readonly pattern: RegExp;
  /** From the first group, which is in capitals. */
  readonly spell: (part: string) => string;
}

const asIs = (part: string) => part;
const inSmall = (part: string) => part.toLowerCase();

/** A tool may be newer than infralint: any number is a code of it. */
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

/** What a name says by its looks alone: the code of a tool that numbers its codes, however it is spelled. */
export function foreignCode(name: string): ForeignCode | undefined {
  for (const { tool, pattern, spell } of SERIES) {
    const part = pattern.exec(name)?.[1];
    if (part !== undefined) return { code: spell(part.toUpperCase()), tool };
  }
  return undefined;
}
