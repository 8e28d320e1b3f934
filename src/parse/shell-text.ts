/**
 * A text taken out of another one (a script out of a Dockerfile, a quoted string out of a script), with the way back:
 * offsets into {@link text} become offsets into what it was taken from.
 */
export interface MappedText {
  readonly text: string;
  /** Where the character at an offset starts in the source. */
  start(offset: number): number;
  /** Where the character before an offset ends in the source: the end of a span that ends at the offset. */
  end(offset: number): number;
}

/** Collects a text piece by piece and remembers where each came from. */
export class TextBuilder implements MappedText {
  readonly #source: string;
  #text = '';
  /** Per piece three numbers: its offset in the text, in the source, and its end in the source if it is not a plain copy (-1 if it is). */
  readonly #pieces: number[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  get text(): string {
    return this.#text;
  }

  /** Copies a range of the source unchanged. */
  copy(from: number, to: number): this {
    if (to <= from) return this;
    this.#pieces.push(this.#text.length, from, -1);
    this.#text += this.#source.slice(from, to);
    return this;
  }

  /** Adds a text that replaces a range of the source. */
  put(text: string, from: number, to: number): this {
    if (text === '') return this;
    this.#pieces.push(this.#text.length, from, to);
    this.#text += text;
    return this;
  }

  start(offset: number): number {
    if (offset >= this.#text.length) return this.end(this.#text.length);
    const index = this.#piece(Math.max(0, offset));
    if (index < 0) return 0;
    const from = this.#pieces[index + 1]!;
    return this.#pieces[index + 2]! < 0 ? from + offset - this.#pieces[index]! : from;
  }

  end(offset: number): number {
    if (offset <= 0) return this.#pieces[1] ?? 0;
    const last = Math.min(offset, this.#text.length) - 1;
    const index = this.#piece(last);
    if (index < 0) return 0;
    const to = this.#pieces[index + 2]!;
    return to < 0 ? this.#pieces[index + 1]! + last - this.#pieces[index]! + 1 : to;
  }

  /** The index of the piece that an offset of the text is in; negative when there is none. */
  #piece(offset: number): number {
    const pieces = this.#pieces;
    let low = 0;
    let high = pieces.length / 3 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pieces[middle * 3]! <= offset) low = middle;
      else high = middle - 1;
    }
    return high < 0 ? -1 : low * 3;
  }
}

/** The way back through two texts: the inner one was taken out of the outer one. */
export function throughBoth(outer: MappedText, inner: MappedText): MappedText {
  return {
    text: inner.text,
    start: (offset) => outer.start(inner.start(offset)),
    end: (offset) => outer.end(inner.end(offset)),
  };
}

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

/**
 * Joins continued lines as BuildKit does before a shell sees them: the escape character at the end of a line, blank lines
 * and comment lines vanish, nothing takes their place.
 *
 * @param comments comment lines inside the stretch, in order.
 */
export function joinLines(
  builder: TextBuilder,
  source: string,
  start: number,
  end: number,
  escapeCharacter: string,
  comments: readonly { readonly start: number; readonly end: number }[],
): void {
  let comment = 0;
  for (let line = start; line < end; ) {
    const newline = source.indexOf('\n', line);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    let lineEnd = next;
    if (source[lineEnd - 1] === '\n' && lineEnd > line) lineEnd--;
    if (source[lineEnd - 1] === '\r' && lineEnd > line) lineEnd--;
    while (comment < comments.length && comments[comment]!.end <= line) comment++;
    const isComment =
      comment < comments.length && comments[comment]!.start >= line && comments[comment]!.start < lineEnd;
    let last = lineEnd;
    while (last > line && isBlank(source[last - 1])) last--;
    const dropped = line > start && (last === line || isComment);
    if (!dropped) {
      const continued =
        last > line &&
        source[last - 1] === escapeCharacter &&
        (last - 1 === line || source[last - 2] !== escapeCharacter);
      builder.copy(line, continued ? last - 1 : lineEnd);
      if (!continued && next < end) builder.put('\n', lineEnd, next);
    }
    line = next;
  }
}

/** The body of a heredoc: carriage returns at line ends vanish, and with `chomp` (`<<-`) leading tabs. */
export function heredocText(builder: TextBuilder, source: string, start: number, end: number, chomp: boolean): void {
  if (!chomp && !source.slice(start, end).includes('\r')) {
    builder.copy(start, end);
    return;
  }
  for (let line = start; line < end; ) {
    const newline = source.indexOf('\n', line);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    let from = line;
    while (chomp && from < next && source[from] === '\t') from++;
    const crlf = next - 2 >= from && source[next - 1] === '\n' && source[next - 2] === '\r';
    builder.copy(from, crlf ? next - 2 : next);
    if (crlf) builder.put('\n', next - 2, next);
    line = next;
  }
}

const JSON_ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * The value of a JSON string that starts and ends with its quotes; unknown escapes are kept unchanged.
 *
 * @param escapeCharacter the Dockerfile's escape character: continued lines inside the string are joined; undefined outside Dockerfiles.
 */
export function jsonText(source: string, start: number, end: number, escapeCharacter?: string): TextBuilder {
  const builder = new TextBuilder(source);
  const continuation =
    escapeCharacter === undefined ? undefined : escapeCharacter === '`' ? /`[ \t]*\r?\n/y : /\\[ \t]*\r?\n/y;
  const skipped = /[ \t]*(?:#[^\n]*)?\r?\n/y;
  const from = source[start] === '"' ? start + 1 : start;
  const to = end > from && source[end - 1] === '"' ? end - 1 : end;
  let plain = from;
  for (let at = from; at < to; ) {
    if (source[at] === escapeCharacter && continuation) {
      continuation.lastIndex = at;
      if (continuation.test(source)) {
        builder.copy(plain, at);
        at = continuation.lastIndex;
        skipped.lastIndex = at;
        while (skipped.test(source)) at = skipped.lastIndex;
        plain = at;
        continue;
      }
    }
    if (source[at] !== '\\' || at + 1 >= to) {
      at++;
      continue;
    }
    builder.copy(plain, at);
    const code = source[at + 1]!;
    const hex = code === 'u' ? source.slice(at + 2, at + 6) : '';
    const width = /^[0-9a-fA-F]{4}$/.test(hex) ? 6 : 2;
    const value = width === 6 ? String.fromCharCode(Number.parseInt(hex, 16)) : (JSON_ESCAPES[code] ?? code);
    builder.put(value, at, at + width);
    at += width;
    plain = at;
  }
  builder.copy(plain, to);
  return builder;
}
