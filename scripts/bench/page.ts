import { table } from '../generate/markdown.ts';

/** The cells of a row, from left to right. */
export type Row = readonly string[];

/** The content of one table. */
export interface Group {
  readonly title: string;
  /** How it was measured, and other notes. */
  readonly how: string;
  readonly head: Row;
  readonly rows: readonly Row[];
}

/** What was measured, when and where. */
export interface Circumstances {
  readonly date: string;
  readonly version: string;
  readonly nodes: readonly string[];
  readonly machine: string;
}

export const inMs = (ms: number) => `${ms.toFixed(0)} ms`;
export const inSeconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
export const inMb = (mb: number) => `${mb.toFixed(0)} MB`;
/** A time that may be short or long. */
export const inWords = (ms: number) => (ms < 1000 ? inMs(ms) : inSeconds(ms));
export const medianOf = (runs: number) => (runs === 1 ? 'one run' : `the median of ${runs} runs`);
export const times = (ratio: number) => `${ratio.toFixed(2)} x`;

/** A group as text for a terminal, with aligned numbers. */
export function aligned({ title, how, head, rows }: Group): string {
  if (rows.length === 0) return `${title}\n${how}`;
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: Row) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [title, how, '', ...all.map(line)].join('\n');
}

/** The text of docs/performance.md. */
export function page({ date, version, nodes, machine }: Circumstances, groups: readonly Group[]): string {
  const sections = groups.map(({ title, how, head, rows }) => {
    const parts = [`## ${title}`, how, ...(rows.length === 0 ? [] : [table(head, rows)])];
    return `${parts.join('\n\n')}\n`;
  });
  return `# Performance

How long infralint takes and how much memory it needs, compared with other linters, which do not check the same things. Measured on ${date} with infralint ${version} on
Node ${listed(nodes)}. Machine: ${machine}. Your machine will differ, so look at the ratios rather than the milliseconds.

This page is written by \`npm run bench -- --write\`. No test checks that it is up to date, because no two measurements are identical; see the date above.

*Time* is wall-clock time, *CPU* is the processor time of all threads together. The goals are our own, for Node 20.

${sections.join('\n')}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
