import type { LintResult } from '../finding.ts';
import type { Severity } from '../rule/contract.ts';

/** Exit codes: a contract, scripts depend on them. */
export const exitCodes = {
  /** Nothing at or above the threshold. */
  clean: 0,
  /** Findings at or above it, or too many warnings. */
  findings: 1,
  /** Unknown flag, bad configuration, a named path that cannot be read, nothing to lint. */
  misuse: 2,
  /** infralint, or one of its rules, broke. */
  crash: 3,
} as const;

export type Threshold = Severity | 'never';

const ranks: Readonly<Record<Threshold, number>> = { info: 1, warning: 2, error: 3, never: 4 };

export interface ExitRequest {
  readonly result: LintResult;
  /** The least severity that fails a run, by the shown path of a file. */
  thresholdFor(path: string): Threshold;
  /** More warnings than this fail a run. */
  readonly maxWarnings?: number | undefined;
}

/** The exit code of a finished run; what is worst decides. */
export function exitCodeOf({ result, thresholdFor, maxWarnings }: ExitRequest): number {
  if (result.notices.some((notice) => notice.kind === 'crash')) return exitCodes.crash;
  if (result.notices.some((notice) => notice.kind === 'input')) return exitCodes.misuse;
  if (maxWarnings !== undefined && result.summary.warnings > maxWarnings) return exitCodes.findings;
  for (const file of result.files) {
    const threshold = ranks[thresholdFor(file.path)];
    if (file.findings.some((finding) => ranks[finding.severity] >= threshold)) return exitCodes.findings;
  }
  return exitCodes.clean;
}
