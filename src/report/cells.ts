import { visible } from './visible.ts';

/** A cell of a terminal: a character with its combining marks, a tab, or an emoji sequence. */
export interface Cell {
  /** Offsets into the text it was made from, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What to print. */
  readonly text: string;
  /** The column at which it begins, from 0. */
  readonly column: number;
  /** In columns. */
  readonly width: number;
}

const tabWidth = 4;
const plain = /^[\x20-\x7e]*$/;
// East Asian Wide and Fullwidth (Unicode 16, UAX #11) without the emoji, which have a property of their own.
const wide =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}])/u;
const joining = /^[\p{M}\u200d]/u;

/** The cells of one line: tabs widened to the next multiple of four columns, hidden characters written out. */
export function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { index: start, segment: character } of charactersOf(line)) {
    const text = character === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : visible(character);
    const width = text === character ? characterWidth(character) : text.length;
    cells.push({ start, end: start + character.length, text, column, width });
    column += width;
  }
  return cells;
}

/** Whether each unit of a text takes one column and is shown as it is. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** How many columns a text takes; tabs and hidden characters as {@link cellsOf} shows them. */
export function widthOf(text: string): number {
  if (isPlain(text)) return text.length;
  const last = cellsOf(text).at(-1);
  return last ? last.column + last.width : 0;
}

let segmenter: Intl.Segmenter | undefined;

function charactersOf(line: string): Iterable<{ readonly index: number; readonly segment: string }> {
  // Making a segmenter takes milliseconds: plain text does without.
  if (/^[\x00-\x7f]*$/.test(line)) return Array.from(line, (segment, index) => ({ index, segment }));
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(line);
}

function characterWidth(character: string): number {
  if (character.length === 1 && character < '\u0300') return 1;
  if (joining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
