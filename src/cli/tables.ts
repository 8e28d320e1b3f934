import type { LintResult } from '../finding.ts';
import type { RuleTiming } from '../lint/stopwatch.ts';

/** How often each rule fired, most first. */
export function statistics({ files }: LintResult): string {
  const counts = new Map<string, { findings: number; fixable: number }>();
  for (const finding of files.flatMap((file) => file.findings)) {
    const count = counts.get(finding.rule) ?? { findings: 0, fixable: 0 };
    count.findings++;
    if (finding.fix) count.fixable++;
    counts.set(finding.rule, count);
  }
  const rows = [...counts].sort(([a, one], [b, other]) => other.findings - one.findings || (a < b ? -1 : 1));
  return table(
    ['findings', 'fixable', 'rule'],
    rows.map(([rule, { findings, fixable }]) => [String(findings), fixable === 0 ? '' : String(fixable), rule]),
  );
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
  return table(['ms', 'share', 'findings', 'rule'], [...rows, [total.toFixed(1), '', '', 'all rules']]);
}

/** Columns aligned to the right, the last one to the left. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = [head, ...rows].map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padStart(widths[column] ?? 0))).join('  '),
  );
  return `\n${lines.join('\n')}\n`;
}
