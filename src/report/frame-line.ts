import { type Cell, cellsOf, isPlain } from './cells.ts';

/** A stretch of one line to be marked; offsets count from the start of the line. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly primary: boolean;
  /** Empty when there is nothing to say. */
  readonly label: string;
}

/** A {@link Mark} in columns of the shown text; at least one column wide. */
export interface PlacedMark extends Mark {
  readonly column: number;
  readonly endColumn: number;
}

/** A line as it is shown: cut to the width where it is too long. */
export interface ShownLine {
  readonly text: string;
  readonly marks: readonly PlacedMark[];
}

const ellipsis = '…';

/** Lays a line out in at most `width` columns so that its marks, the primary one above all, can be seen. */
export function showLine(line: string, marks: readonly Mark[], width: number): ShownLine {
  const focus = marks.find((mark) => mark.primary) ?? marks[0] ?? { start: 0, end: 0 };
  // Of a line of megabytes only the surroundings are looked at.
  const from = Math.max(0, focus.start - 3 * width);
  const to = Math.min(line.length, focus.start + 6 * width);
  const layout = layoutOf(line.slice(from, to));
  const { total } = layout;
  const placed = marks.map((mark) => {
    const column = Math.min(layout.columnOf(mark.start - from), Math.max(total, width) - 1);
    const endColumn = Math.max(layout.columnOf(mark.end - from), column + 1);
    return { ...mark, column, endColumn };
  });
  if (from === 0 && to === line.length && total <= width) return { text: layout.text(0, total), marks: placed };
  const { left, right } = windowOf(placed, total, width);
  const cutLeft = left > 0 || from > 0;
  const cutRight = right < total || to < line.length;
  const text =
    (cutLeft ? ellipsis : '') +
    layout.text(left + (cutLeft ? 1 : 0), right - (cutRight ? 1 : 0)) +
    (cutRight ? ellipsis : '');
  const inWindow = (column: number) => Math.max(0, Math.min(column - left, width));
  return {
    text,
    marks: placed.map((mark) => {
      const column = Math.min(inWindow(mark.column), width - 1);
      return { ...mark, column, endColumn: Math.max(inWindow(mark.endColumn), column + 1) };
    }),
  };
}

/** A text in columns. */
interface Layout {
  /** How many columns it takes. */
  readonly total: number;
  /** The column of an offset; past the end of the text the column after it. */
  columnOf(offset: number): number;
  /** The text between two columns, without trailing spaces; a wide character that is cut in half leaves a space. */
  text(left: number, right: number): string;
}

/** Most lines are plain: their columns are offsets. */
function layoutOf(text: string): Layout {
  if (isPlain(text)) {
    return {
      total: text.length,
      columnOf: (offset) => Math.max(0, Math.min(offset, text.length)),
      text: (left, right) => text.slice(left, Math.max(left, right)).trimEnd(),
    };
  }
  const cells = cellsOf(text);
  return {
    total: endOf(cells),
    columnOf: (offset) => columnOf(cells, offset),
    text: (left, right) => textOf(cells, left, right),
  };
}

/** The columns to show: all marks when they fit, else the primary one from its start. */
function windowOf(marks: readonly PlacedMark[], total: number, width: number): { left: number; right: number } {
  const focus = marks.find((mark) => mark.primary) ?? marks[0];
  let low = Math.min(...marks.map((mark) => mark.column));
  let high = Math.max(...marks.map((mark) => mark.endColumn));
  if (focus && high - low > width - 4) {
    low = focus.column;
    high = Math.min(focus.endColumn, low + width - 4);
  }
  if (marks.length === 0 || high < width) return { left: 0, right: Math.min(total, width) };
  const margin = Math.max(2, Math.min(20, (width - (high - low)) >> 1));
  const left = Math.max(0, Math.min(low - margin, total - width));
  return { left, right: Math.min(total, left + width) };
}

function textOf(cells: readonly Cell[], left: number, right: number): string {
  let text = '';
  for (const { column, width, text: shown } of cells) {
    const end = column + width;
    if (column >= left && end <= right) text += shown;
    else if (end > left && column < right) text += ' '.repeat(Math.min(end, right) - Math.max(column, left));
  }
  return text.trimEnd();
}

function columnOf(cells: readonly Cell[], offset: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return cells[low]?.column ?? endOf(cells);
}

function endOf(cells: readonly Cell[]): number {
  const last = cells.at(-1);
  return last ? last.column + last.width : 0;
}
