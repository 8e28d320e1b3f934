import type { LintedFile } from '../finding.ts';
import type { RuleTiming } from '../lint/stopwatch.ts';

/** Counts how often each rule fires. */
export class Statistics {
  readonly #counts = new Map<string, { findings: number; fixable: number }>();

  add({ findings }: LintedFile): void {
    for (const { rule, fix } of findings) {
      const count = this.#counts.get(rule) ?? { findings: 0, fixable: 0 };
      count.findings++;
      if (fix) count.fixable++;
      this.#counts.set(rule, count);
    }
  }

  /** The rules that fired, most often first. */
  table(): string {
    const rows = [...this.#counts].map(([rule, { findings, fixable }]) => ({ rule, findings, fixable }));
    rows.sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1));
    return aligned(
      ['findings', 'fixable', 'rule'],
      rows.map(({ rule, findings, fixable }) => [String(findings), fixable === 0 ? '' : String(fixable), rule]),
    );
  }
}

/** The time spent in each rule, most first. */
export function timingTable(timings: readonly RuleTiming[]): string {
  const total = timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const rows = timings.map(({ rule, milliseconds, findings }) => [
    milliseconds.toFixed(1),
    `${total === 0 ? 0 : Math.round((100 * milliseconds) / total)}%`,
    String(findings),
    rule,
  ]);
  return aligned(['ms', 'share', 'findings', 'rule'], [...rows, [total.toFixed(1), '', '', 'all rules']]);
}

/** Columns aligned to the right, the last one to the left. */
function aligned(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = [head, ...rows].map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padStart(widths[column] ?? 0))).join('  '),
  );
  return `\n${lines.join('\n')}\n`;
}
