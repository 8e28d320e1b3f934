import type { Finding } from '../finding.ts';
import { closing } from './closing.ts';
import { columns } from './columns.ts';
import { ruleLink } from './link.ts';
import type { Paint } from './paint.ts';
import type { ReportOptions, Stream } from './reporter.ts';
import { codesAfter } from './rule-name.ts';
import { visibleLine } from './visible.ts';

/** Rows beyond these are added up. */
const maxRows = 20;
const head = ['errors', 'warnings', 'info', 'fixable'];

/** Counts findings by rule and by file, most first: for the first look at a large repository. */
export const summary: Stream = (options) => {
  const byRule = new Map<string, Counts>();
  const byFile = new Map<string, Counts>();
  const codes = new Map<string, Set<string>>();
  const end = closing(options);
  return {
    file: (file) => {
      for (const finding of file.findings) {
        count(byRule, finding.rule, finding);
        count(byFile, file.path, finding);
        const { rule } = finding;
        if (finding.codes) codes.set(rule, new Set([...(codes.get(rule) ?? []), ...finding.codes]));
      }
      return end.file(file);
    },
    end: (...given) => {
      const { hyperlinks, width } = options;
      const room = Math.max(20, width - head.join('  ').length - 2);
      const rules = table(
        'rule',
        byRule,
        options,
        (rule) => ruleLink(rule, hyperlinks) + codesAfter([...(codes.get(rule) ?? [])]),
      );
      const files = table('file', byFile, options, (path) => shortened(visibleLine(path), room));
      return `${rules}${files}${end.end(...given)}`;
    },
  };
};

interface Counts {
  errors: number;
  warnings: number;
  infos: number;
  /** With a fix, safe or not. */
  fixable: number;
}

function count(counts: Map<string, Counts>, name: string, { severity, fix }: Finding): void {
  const own = counts.get(name) ?? { errors: 0, warnings: 0, infos: 0, fixable: 0 };
  counts.set(name, own);
  own[`${severity}s`]++;
  if (fix) own.fixable++;
}

/** Where to see the rows that are left out. */
const allOf = { rule: 'see --stats', file: 'see -f compact' } as const;

function table(
  noun: keyof typeof allOf,
  counts: ReadonlyMap<string, Counts>,
  { paint }: Pick<ReportOptions, 'paint'>,
  show: (name: string) => string,
): string {
  if (counts.size === 0) return '';
  const sorted = [...counts].sort(([a, one], [b, other]) => total(other) - total(one) || (a < b ? -1 : 1));
  // A row that says "1 more" takes the place of what it leaves out.
  const shown = sorted.slice(0, sorted.length === maxRows + 1 ? maxRows + 1 : maxRows);
  const rest = sorted.slice(shown.length);
  const rows = shown.map(([name, own]) => row(own, show(name)));
  if (rest.length > 0) rows.push(row(sum(rest), `and ${rest.length} more ${noun}s (${allOf[noun]})`));
  return `${columns([...head, noun], rows, painting(paint))}\n`;
}

function row({ errors, warnings, infos, fixable }: Counts, name: string): readonly string[] {
  return [...[errors, warnings, infos, fixable].map((number) => (number === 0 ? '' : String(number))), name];
}

function sum(rest: readonly (readonly [string, Counts])[]): Counts {
  const all: Counts = { errors: 0, warnings: 0, infos: 0, fixable: 0 };
  for (const [, { errors, warnings, infos, fixable }] of rest) {
    all.errors += errors;
    all.warnings += warnings;
    all.infos += infos;
    all.fixable += fixable;
  }
  return all;
}

function total({ errors, warnings, infos }: Counts): number {
  return errors + warnings + infos;
}

function painting(paint: Paint): (cell: string, column: number) => string {
  const colors = [paint.red, paint.yellow, paint.cyan, paint.green];
  return (cell, column) => (cell === '' ? '' : (colors[column]?.(cell) ?? cell));
}

/** The end of a path says more than its beginning. */
function shortened(path: string, room: number): string {
  return path.length <= room ? path : `…${path.slice(path.length - room + 1)}`;
}
