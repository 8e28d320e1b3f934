import { withoutUserInfo } from './user-info.ts';

/** A range of a file: offsets in UTF-16 units into {@link SourceFile.text}, `end` exclusive. Every node of every model is one. */
export interface Located {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** A line and column, both counted from 1; columns are in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The number of characters of a secret that are shown to let its owner recognize it. */
const SHOWN_OF_SECRET = 4;

/** The text of one file, and conversions between offsets and positions. Lines end at LF; a CR before it belongs to the line end. */
export class SourceFile {
  /** Relative to the working directory, with forward slashes; what findings show. */
  readonly path: string;
  /** Where the file is on disk; undefined for standard input and text given by a program. */
  readonly absolutePath: string | undefined;
  /** The decoded text without a byte order mark. */
  readonly text: string;
  /** Whether the file began with a byte order mark, which a writer must restore. */
  readonly bom: boolean;
  #lineStarts: number[] | undefined;
  readonly #concealed: { readonly start: number; readonly end: number }[] = [];

  constructor(path: string, text: string, options: { absolutePath?: string | undefined; bom?: boolean } = {}) {
    this.path = path;
    this.absolutePath = options.absolutePath;
    const bom = text.charCodeAt(0) === 0xfeff;
    this.text = bom ? text.slice(1) : text;
    this.bom = options.bom ?? bom;
  }

  /** Offsets at which lines start; the first is 0. */
  get lineStarts(): readonly number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
    return starts;
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** Line and column of an offset; offsets outside the text are clamped. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - starts[low]! + 1 };
  }

  /** The offset of a position; a line or column past the end is clamped. */
  offset(position: Position): number {
    const start = this.lineStarts[Math.min(position.line, this.lineCount) - 1] ?? 0;
    return Math.min(start + position.column - 1, this.text.length);
  }

  /** The text of a line (from 1) without its line end. */
  line(number: number): string {
    const { start, end } = this.lineSpan(number);
    return this.text.slice(start, end);
  }

  /** Marks a range as a secret: {@link shownLine} and {@link withoutSecrets} show no more than its first four characters. */
  conceal(start: number, end: number): void {
    this.#concealed.push({ start, end });
  }

  /** The text of a line (from 1) as it may be shown: each further character of a secret, or of a password in an address, is a dot, so that columns stay. */
  shownLine(number: number): string {
    const { start, end } = this.lineSpan(number);
    let line = this.text.slice(start, end);
    for (const secret of this.#concealed) {
      const from = Math.max(secret.start + SHOWN_OF_SECRET, start) - start;
      const to = Math.min(secret.end, end) - start;
      if (from < to) line = line.slice(0, from) + dots(to - from) + line.slice(to);
    }
    return withoutUserInfo(line, SHOWN_OF_SECRET, ({ length }) => dots(length));
  }

  /**
   * A text, such as a message, in which the secrets of this file and passwords in addresses are cut after their first four characters.
   * Common words are not secrets.
   */
  withoutSecrets(text: string): string {
    let shown = withoutUserInfo(text, SHOWN_OF_SECRET, () => '…');
    for (const span of this.#concealed) {
      const secret = this.slice(span);
      if (secret.length >= 8 && !/^[a-z]+$/i.test(secret) && shown.includes(secret))
        shown = shown.replaceAll(secret, `${secret.slice(0, SHOWN_OF_SECRET)}…`);
    }
    return shown;
  }

  /** A line (from 1) without its line end. */
  lineSpan(number: number): Located {
    const start = this.lineStarts[number - 1] ?? this.text.length;
    const next = this.lineStarts[number];
    let end = next === undefined ? this.text.length : next - 1;
    if (end > start && this.text[end - 1] === '\r') end--;
    return { file: this, start, end };
  }

  /** In JSON a file is its path, so that a finding is not as long as its file, and shows no secrets. */
  toJSON(): string {
    return this.path;
  }

  at(start: number, end: number): Located {
    return { file: this, start, end };
  }

  slice(span: { readonly start: number; readonly end: number }): string {
    return this.text.slice(span.start, span.end);
  }
}

/** A part of a node: offsets count from the node's start; `to` may be omitted for "to its end". */
export function part(node: Located, from: number, to?: number): Located {
  return { file: node.file, start: node.start + from, end: to === undefined ? node.end : node.start + to };
}

/** From the start of the first node to the end of the last; both in the same file. */
export function between(first: Located, last: Located): Located {
  return { file: first.file, start: first.start, end: last.end };
}

/** The text of a node, as written in its file. */
export function textOf(node: Located): string {
  return node.file.slice(node);
}

function dots(count: number): string {
  return '•'.repeat(count);
}
