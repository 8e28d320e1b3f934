import type { LintedFile } from '../finding.ts';
import type { RuleTiming } from '../lint/stopwatch.ts';
import { columns } from '../report/columns.ts';
import { codesAfter } from '../report/rule-name.ts';

/** The number of rows in the table of times; quick rules are not interesting. */
const slowest = 10;

/** Counts how often each rule fires. */
export class Statistics {
  readonly #counts = new Map<string, { findings: number; fixable: number; readonly codes: Set<string> }>();

  add({ findings }: LintedFile): void {
    for (const { rule, fix, codes = [] } of findings) {
      const count = this.#counts.get(rule) ?? { findings: 0, fixable: 0, codes: new Set() };
      count.findings++;
      if (fix) count.fixable++;
      for (const code of codes) count.codes.add(code);
      this.#counts.set(rule, count);
    }
  }

  /** The rules that fired, most often first. */
  table(): string {
    const rows = [...this.#counts].map(([rule, count]) => ({ rule, ...count }));
    rows.sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1));
    return `\n${columns(
      ['findings', 'fixable', 'rule'],
      rows.map(({ rule, findings, fixable, codes }) => [
        String(findings),
        fixable === 0 ? '' : String(fixable),
        rule + codesAfter([...codes]),
      ]),
    )}`;
  }
}

/** The duration of the parts of a run, in milliseconds. */
export interface RunTimes {
  /** Finding the files and their configurations. */
  readonly finding: number;
  readonly all: number;
}

/** The time spent in each rule, most first: of the slowest rules, or of all; then what else the run took. */
export function timingTable(timings: readonly RuleTiming[], which: 'top' | 'all', run: RunTimes): string {
  const cut = which === 'all' || timings.length <= slowest + 1 ? timings.length : slowest;
  const rest = timings.slice(cut);
  const all = addedUp('all rules', timings);
  const listed = [...timings.slice(0, cut), ...(rest.length > 0 ? [addedUp(`${rest.length} other rules`, rest)] : [])];
  const rows = listed.map(({ rule, milliseconds, findings }) => [
    milliseconds.toFixed(1),
    `${all.milliseconds === 0 ? 0 : Math.round((100 * milliseconds) / all.milliseconds)}%`,
    String(findings),
    rule,
  ]);
  const total = [all.milliseconds.toFixed(1), '', String(all.findings), all.rule];
  const stages = [
    [run.finding, 'finding files and configurations'],
    [run.all - run.finding - all.milliseconds, 'reading and parsing, loading rules, reporting'],
    [run.all, 'the whole run'],
  ] as const;
  const others = stages.map(([milliseconds, stage]) => [milliseconds.toFixed(1), '', '', stage]);
  return `\n${columns(['ms', 'share', 'findings', 'rule'], [...rows, total, ...others])}`;
}

function addedUp(rule: string, timings: readonly RuleTiming[]): RuleTiming {
  let [milliseconds, findings] = [0, 0];
  for (const timing of timings) {
    milliseconds += timing.milliseconds;
    findings += timing.findings;
  }
  return { rule, milliseconds, findings };
}
