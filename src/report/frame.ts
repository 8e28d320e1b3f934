import type { Located, SourceFile } from '../text/source.ts';
import { type Mark, type PlacedMark, showLine } from './frame-line.ts';
import type { Paint } from './paint.ts';
import { visibleLine } from './visible.ts';
import { wrap } from './wrap.ts';

/** A place to show in a frame. */
export interface FrameSpan {
  readonly at: Located;
  /** Shown next to the marks; may be empty. */
  readonly label: string;
}

export interface FrameOptions {
  readonly paint: Paint;
  /** Colors the primary marks. */
  readonly accent: (text: string) => string;
  /** In columns; at least 40 are used. */
  readonly width: number;
  /** Shown after the place of the primary span. */
  readonly note?: string | undefined;
}

/** Lines of a span of several lines that are shown at its beginning when it is too long to be shown whole. */
const headLines = 3;
const wholeLines = 6;

/**
 * A code frame: the primary span underlined with `^`, the others with `-` and their labels, those in other files below. Gaps between
 * the lines are folded, lines cut to the width. A span of several lines has a bar along its lines. No line end at the end.
 */
export function renderFrame(primary: FrameSpan, others: readonly FrameSpan[], options: FrameOptions): string {
  const sections = sectionsOf(primary, others);
  const gutter = frameGutter(primary, others);
  const lines: string[] = [];
  for (const [index, section] of sections.entries()) {
    const { file, spans } = section;
    const { line, column } = file.position(spans[0]!.at.start);
    const place = `${visibleLine(file.path)}:${line}:${column}`;
    const arrow = options.paint.blue(`${' '.repeat(gutter)}${index === 0 ? '-->' : ':::'}`);
    const note = index === 0 && options.note !== undefined ? `  ${options.note}` : '';
    lines.push(`${arrow} ${place}${note}`, ...renderSection(section, gutter, options));
  }
  return lines.join('\n');
}

/** How many columns the line numbers of a frame take. */
export function frameGutter(primary: FrameSpan, others: readonly FrameSpan[]): number {
  return String(Math.max(...[primary, ...others].map(({ at }) => lastLine(at)))).length;
}

interface Span extends FrameSpan {
  readonly primary: boolean;
  readonly first: number;
  readonly last: number;
}

interface Section {
  readonly file: SourceFile;
  readonly spans: readonly Span[];
}

/** Spans by file, the file of the primary span first. */
function sectionsOf(primary: FrameSpan, others: readonly FrameSpan[]): readonly Section[] {
  const sections = new Map<string, { file: SourceFile; spans: Span[] }>();
  for (const span of [primary, ...others]) {
    const { file, start } = span.at;
    const section = sections.get(file.path) ?? { file, spans: [] };
    sections.set(file.path, section);
    const first = file.position(start).line;
    section.spans.push({ ...span, primary: span === primary, first, last: lastLine(span.at) });
  }
  return [...sections.values()];
}

/** The line of the last character; an end directly after a line end does not count as the next line. */
function lastLine({ file, start, end }: Located): number {
  return file.position(Math.max(start, end - 1)).line;
}

function renderSection({ file, spans }: Section, gutter: number, options: FrameOptions): readonly string[] {
  const bar = spans.find((span) => span.last > span.first);
  const { paint } = options;
  const margin = gutter + 3 + (bar ? 2 : 0);
  const width = Math.max(40, options.width) - margin;
  const lines: string[] = [];
  let previous = 0;
  for (const number of shownLines(spans, bar)) {
    if (previous > 0 && number > previous + 1) lines.push(paint.blue(`${' '.repeat(gutter)} ${bar ? ':' : '.'}`));
    previous = number;
    const marks = spans.filter((span) => span !== bar && span.first === number).map((span) => markOf(span, file));
    const { text, marks: placed } = showLine(file.shownLine(number), marks, width);
    const lane = laneOf(bar, number, options);
    const head = `${paint.blue(`${String(number).padStart(gutter)} |`)} ${lane.here}`;
    lines.push(`${head}${text}`.trimEnd());
    const empty = `${paint.blue(`${' '.repeat(gutter)} |`)} ${lane.below}`;
    for (const row of markRows(placed, width, options)) lines.push(empty + row);
    if (bar && number === bar.last && bar.label !== '') {
      const color = bar.primary ? options.accent : paint.blue;
      const rows = wrap(visibleLine(bar.label), width - 3);
      for (const [index, row] of rows.entries()) lines.push(`${empty}${color(`${index === 0 ? '`- ' : '   '}${row}`)}`);
    }
  }
  return lines;
}

/** The lines to show, in order: those with marks, the span of several lines shortened, and single lines between two of them. */
function shownLines(spans: readonly Span[], bar: Span | undefined): readonly number[] {
  const numbers = new Set<number>();
  for (const { first } of spans) numbers.add(first);
  if (bar) {
    const whole = bar.last - bar.first < wholeLines;
    const head = whole ? bar.last : bar.first + headLines - 1;
    for (let number = bar.first; number <= head; number++) numbers.add(number);
    numbers.add(bar.last);
  }
  for (const number of [...numbers]) if (numbers.has(number + 2)) numbers.add(number + 1);
  return [...numbers].sort((a, b) => a - b);
}

/** What a span of several lines draws left of a line and of the rows below it. */
function laneOf(
  bar: Span | undefined,
  number: number,
  { paint, accent }: FrameOptions,
): { here: string; below: string } {
  if (!bar) return { here: '', below: '' };
  const color = bar.primary ? accent : paint.blue;
  if (number < bar.first || number > bar.last) return { here: '  ', below: '  ' };
  if (number === bar.first) return { here: color('/ '), below: color('| ') };
  return number === bar.last ? { here: color('\\ '), below: '  ' } : { here: color('| '), below: color('| ') };
}

function markOf({ at, first, primary, label }: Span, file: SourceFile): Mark {
  const line = file.lineSpan(first);
  const start = at.start - line.start;
  return { start, end: Math.max(start, Math.min(at.end, line.end) - line.start), primary, label: visibleLine(label) };
}

/** The rows below a line: the marks, the last label next to them, the other labels each hanging from its mark. */
function markRows(marks: readonly PlacedMark[], width: number, options: FrameOptions): readonly string[] {
  if (marks.length === 0) return [];
  const ordered = [...marks].sort((a, b) => a.column - b.column || a.endColumn - b.endColumn);
  const end = Math.max(...ordered.map((mark) => mark.endColumn));
  const underline = new Row(options);
  for (const mark of ordered) if (!mark.primary) underline.mark(mark, '-');
  for (const mark of ordered) if (mark.primary) underline.mark(mark, '^');
  const labelled = ordered.filter((mark) => mark.label !== '');
  const last = labelled.at(-1);
  if (last && last.endColumn === end && end + 1 + last.label.length <= width) {
    underline.write(end + 1, last.label, last.primary);
    labelled.pop();
  }
  const rows = [underline.toString()];
  for (let mark = labelled.pop(); mark; mark = labelled.pop()) {
    // A label that begins far to the right moves to the left rather than into a narrow column.
    const column = Math.max(0, Math.min(mark.column, width - Math.min(mark.label.length, 30)));
    for (const text of wrap(mark.label, width - column)) {
      const row = new Row(options);
      for (const open of labelled) if (open.column < column) row.write(open.column, '|', open.primary);
      row.write(column, text, mark.primary);
      rows.push(row.toString());
    }
  }
  return rows;
}

/** A row of marks and labels: characters by column, each the primary's or another's. */
class Row {
  readonly #characters: { text: string; primary: boolean }[] = [];
  readonly #options: FrameOptions;

  constructor(options: FrameOptions) {
    this.#options = options;
  }

  mark({ column, endColumn, primary }: PlacedMark, sign: string): void {
    this.write(column, sign.repeat(endColumn - column), primary);
  }

  write(column: number, text: string, primary: boolean): void {
    for (const [index, character] of [...text].entries())
      this.#characters[column + index] = { text: character, primary };
  }

  toString(): string {
    const { accent, paint } = this.#options;
    let row = '';
    let run = '';
    let primary = false;
    const flush = () => {
      if (run !== '') row += (primary ? accent : paint.blue)(run);
      run = '';
    };
    for (let column = 0; column < this.#characters.length; column++) {
      const character = this.#characters[column];
      if (character && character.primary !== primary) {
        flush();
        primary = character.primary;
      }
      run += character?.text ?? ' ';
    }
    flush();
    return row;
  }
}
