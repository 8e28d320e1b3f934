import type { LintedFile, Summary } from '../finding.ts';

/** Counts the findings of files that are added one by one. */
export class Tally {
  readonly #count = { files: 0, error: 0, warning: 0, info: 0, safe: 0, unsafe: 0, suppressed: 0 };

  add({ findings, suppressed }: LintedFile): void {
    const count = this.#count;
    count.files++;
    count.suppressed += suppressed.length;
    for (const { severity, fix } of findings) {
      count[severity]++;
      if (fix) count[fix.safety]++;
    }
  }

  get summary(): Summary {
    const { files, error, warning, info, safe, unsafe, suppressed } = this.#count;
    return {
      files,
      errors: error,
      warnings: warning,
      infos: info,
      fixable: safe,
      fixableUnsafe: unsafe,
      suppressed,
    };
  }
}
