import type { LintedFile, Notice } from '../finding.ts';
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

export interface Limits {
  /** The least severity that fails a run, by the shown path of a file. */
  thresholdFor(path: string): Threshold;
  /** More warnings than this fail a run. */
  readonly maxWarnings: number | undefined;
}

/** Finds the exit code of a run whose files are handed over one by one; what is worst decides. */
export class Verdict {
  readonly #limits: Limits;
  #warnings = 0;
  #failed = false;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  add({ path, findings }: LintedFile): void {
    if (findings.length === 0) return;
    const threshold = ranks[this.#limits.thresholdFor(path)];
    for (const { severity } of findings) {
      if (severity === 'warning') this.#warnings++;
      if (ranks[severity] >= threshold) this.#failed = true;
    }
  }

  /** @param notices all that the run told besides its findings */
  exitCode(notices: readonly Notice[]): number {
    if (notices.some((notice) => notice.kind === 'crash')) return exitCodes.crash;
    if (notices.some((notice) => notice.kind === 'input')) return exitCodes.misuse;
    const { maxWarnings } = this.#limits;
    const tooMany = maxWarnings !== undefined && this.#warnings > maxWarnings;
    return this.#failed || tooMany ? exitCodes.findings : exitCodes.clean;
  }
}
