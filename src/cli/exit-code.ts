import type { LintedFile, Notice } from '../finding.ts';
import type { Severity } from '../rule/contract.ts';
import { counted } from '../text/wording.ts';

/** Exit codes. Scripts depend on them: do not change them. */
export const exitCodes = {
  /** No findings at or above the threshold. */
  clean: 0,
  /** Findings at or above the threshold, or too many warnings. */
  findings: 1,
  /** Unknown flag, bad configuration, a named path that cannot be read, nothing to lint. */
  misuse: 2,
  /** infralint, or one of its rules, crashed. */
  crash: 3,
} as const;

export type Threshold = Severity | 'never';

const ranks: Readonly<Record<Threshold, number>> = { info: 1, warning: 2, error: 3, never: 4 };

export interface Limits {
  /** The lowest severity that fails a run, from the command line. */
  readonly failOn: Threshold | undefined;
  /** The same from the configuration of a file, by its shown path. */
  thresholdFor(path: string): Threshold;
  /** More warnings than this fail a run. */
  readonly maxWarnings: number | undefined;
  /** Only errors are shown. */
  readonly quiet: boolean;
}

/**
 * Determines the exit code of a run, whose files are added one by one; the worst result decides. `--fail-on` always applies. Without it,
 * `--quiet` ignores everything except errors, and with `--max-warnings` only the number of warnings counts.
 */
export class Verdict {
  readonly #limits: Limits;
  #warnings = 0;
  #failed = false;
  #failedByHidden = false;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  add({ path, findings }: LintedFile): void {
    if (findings.length === 0) return;
    const { failOn, quiet } = this.#limits;
    const threshold = ranks[failOn ?? this.#limits.thresholdFor(path)];
    for (const { severity } of findings) {
      if (severity === 'warning') this.#warnings++;
      if (ranks[severity] < threshold || !this.#isJudged(severity)) continue;
      this.#failed = true;
      if (quiet && severity !== 'error') this.#failedByHidden = true;
    }
  }

  #isJudged(severity: Severity): boolean {
    const { failOn, maxWarnings, quiet } = this.#limits;
    if (failOn !== undefined || severity === 'error') return true;
    return !quiet && (severity !== 'warning' || maxWarnings === undefined);
  }

  get #isAboveMaximum(): boolean {
    return this.#limits.maxWarnings !== undefined && this.#warnings > this.#limits.maxWarnings;
  }

  /** @param notices all notices of the run */
  exitCode(notices: readonly Notice[]): number {
    if (notices.some((notice) => notice.kind === 'crash')) return exitCodes.crash;
    if (notices.some((notice) => notice.kind === 'input')) return exitCodes.misuse;
    return this.#failed || this.#isAboveMaximum ? exitCodes.findings : exitCodes.clean;
  }

  /** The reasons for the exit code that the report does not show, one per line. */
  reasons(): string {
    const { failOn, maxWarnings } = this.#limits;
    let text = '';
    if (this.#isAboveMaximum)
      text += `${counted(this.#warnings, 'warning')}, more than --max-warnings ${maxWarnings} allows\n`;
    if (this.#failedByHidden) text += `--fail-on ${failOn} also counts the findings that --quiet hides\n`;
    return text;
  }
}
