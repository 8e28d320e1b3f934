import type { LintedFile, Notice } from '../finding.ts';
import type { Severity } from '../rule/contract.ts';
import { counted } from '../text/wording.ts';

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

export interface Limits {
  /** The least severity that fails a run, as the command line says. */
  readonly failOn: Threshold | undefined;
  /** The same as the configuration of a file says, by its shown path. */
  thresholdFor(path: string): Threshold;
  /** More warnings than this fail a run. */
  readonly maxWarnings: number | undefined;
  /** Only errors are shown. */
  readonly quiet: boolean;
}

/**
 * Finds the exit code of a run whose files are handed over one by one; what is worst decides. `--fail-on` is taken literally. Without it,
 * `--quiet` leaves all but errors out, and `--max-warnings` judges warnings by their number alone.
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

  /** @param notices all that the run told besides its findings */
  exitCode(notices: readonly Notice[]): number {
    if (notices.some((notice) => notice.kind === 'crash')) return exitCodes.crash;
    if (notices.some((notice) => notice.kind === 'input')) return exitCodes.misuse;
    return this.#failed || this.#isAboveMaximum ? exitCodes.findings : exitCodes.clean;
  }

  /** What decided that the report does not show, one line each. */
  reasons(): string {
    const { failOn, maxWarnings } = this.#limits;
    let text = '';
    if (this.#isAboveMaximum)
      text += `${counted(this.#warnings, 'warning')}, more than --max-warnings ${maxWarnings} allows\n`;
    if (this.#failedByHidden) text += `--fail-on ${failOn} also counts the findings that --quiet does not show\n`;
    return text;
  }
}
