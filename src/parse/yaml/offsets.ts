/** How a scalar is written: with quotes, as a block, or plain. */
export type Quote = '"' | "'" | 'block' | undefined;

/** The offset in the file of each character of a scalar's value. */
export interface OffsetMap {
  /** Offset in the file of the character at an index of the value; the index of the end gives the end. */
  at(index: number): number;
  /** Offset in the file after the character before an index. */
  end(index: number): number;
}

/**
 * Maps the value of a scalar to its source (`start` to `end`, quotes and block header included): folded lines, doubled quotes,
 * escapes, indentation. Linear; created only when needed.
 */
export function offsetMap(source: string, start: number, end: number, quote: Quote, value: string): OffsetMap {
  const verbatim = verbatimFrom(source, start, end, quote, value);
  if (verbatim !== undefined) return { at: (index) => verbatim + index, end: (index) => verbatim + index };
  const { from, to } = inside(source, start, end, quote);
  const starts = new Int32Array(value.length + 1);
  const ends = new Int32Array(value.length + 1);
  align(source, from, to, quote, value, starts, ends);
  return {
    at: (index) => starts[Math.max(0, Math.min(index, value.length))]!,
    end: (index) => (index <= 0 ? starts[0]! : ends[Math.min(index, value.length) - 1]!),
  };
}

/** Where the value of a scalar begins, if it is in the file character by character. */
export function verbatimFrom(
  source: string,
  start: number,
  end: number,
  quote: Quote,
  value: string,
): number | undefined {
  if (quote === 'block') return undefined;
  const { from, to } = inside(source, start, end, quote);
  return to - from === value.length && source.startsWith(value, from) ? from : undefined;
}

/** A scalar without its quotes. */
function inside(source: string, start: number, end: number, quote: Quote): Stretch {
  if (quote === undefined || quote === 'block') return { from: start, to: end };
  const from = start + 1;
  return { from, to: end > from && source[end - 1] === quote ? end - 1 : end };
}

/** Walks source and value side by side, line by line. What lies between two lines of the value maps to the line break. */
function align(
  source: string,
  from: number,
  to: number,
  quote: Quote,
  value: string,
  starts: Int32Array,
  ends: Int32Array,
): void {
  let index = 0;
  let last = from;
  const fill = (until: number, at: number) => {
    for (; index < until; index++) {
      starts[index] = at;
      ends[index] = at;
    }
  };
  const lines = linesOf(source, from, to, quote);
  for (const line of lines) {
    const units = quote === '"' ? escapedUnits(source, line) : plainUnits(source, line, quote === "'");
    if (units.text === '') continue;
    let found = index;
    while (found < value.length && isBreak(value[found]!) && !value.startsWith(units.text, found)) found++;
    if (!value.startsWith(units.text, found)) break;
    fill(found, last);
    for (let each = 0; each < units.text.length; each++, index++) {
      starts[index] = units.at[each]!;
      ends[index] = units.at[each + 1]!;
    }
    last = units.at[units.text.length]!;
  }
  fill(value.length, last);
  starts[value.length] = last;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The lines of a scalar without what YAML takes away at their ends: indentation of blocks, blanks around folded lines. */
function linesOf(source: string, from: number, to: number, quote: Quote): readonly Stretch[] {
  const lines: Stretch[] = [];
  let indent: number | undefined;
  let first = true;
  for (let at = from; at <= to; ) {
    const newline = source.indexOf('\n', at);
    const next = newline < 0 || newline >= to ? to + 1 : newline + 1;
    let end = Math.min(next - 1, to);
    if (end > at && source[end - 1] === '\r') end--;
    if (quote === 'block') {
      if (first) indent = explicitIndent(source.slice(at, end), source, at);
      else {
        let content = at;
        while (content < end && source[content] === ' ' && (indent === undefined || content - at < indent)) content++;
        if (content < end) {
          indent ??= content - at;
          lines.push({ from: content, to: end });
        }
      }
    } else {
      let begin = at;
      let stop = end;
      if (!first) while (begin < stop && isBlank(source[begin]!)) begin++;
      if (next <= to) while (stop > begin && isBlank(source[stop - 1]!)) stop--;
      if (quote === '"' && stop < end && source[stop - 1] === '\\') stop++;
      lines.push({ from: begin, to: stop });
    }
    first = false;
    at = next;
  }
  return lines;
}

/** The indentation that a block header such as `|2-` asks for, relative to that of its line. */
function explicitIndent(header: string, source: string, at: number): number | undefined {
  const digit = /^[|>][-+]?([1-9])/.exec(header)?.[1];
  if (digit === undefined) return undefined;
  const lineStart = source.lastIndexOf('\n', at - 1) + 1;
  let blanks = 0;
  while (source[lineStart + blanks] === ' ') blanks++;
  return blanks + Number(digit);
}

interface Units {
  readonly text: string;
  /** For each character its offset in the source; one more for the end. */
  readonly at: readonly number[];
}

function plainUnits(source: string, { from, to }: Stretch, single: boolean): Units {
  let text = '';
  const at: number[] = [];
  for (let offset = from; offset < to; offset++) {
    at.push(offset);
    text += source[offset];
    if (single && source[offset] === "'" && source[offset + 1] === "'") offset++;
  }
  at.push(to);
  return { text, at };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

const HEX_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function escapedUnits(source: string, { from, to }: Stretch): Units {
  let text = '';
  const at: number[] = [];
  for (let offset = from; offset < to; ) {
    const escaped = source[offset] === '\\' ? source[offset + 1] : undefined;
    // A backslash at the end of a line removes the line break.
    if (source[offset] === '\\' && (escaped === undefined || offset + 1 >= to)) break;
    const digits = escaped === undefined ? undefined : HEX_LENGTHS[escaped];
    const length = escaped === undefined ? 1 : 2 + (digits ?? 0);
    const code = digits === undefined ? Number.NaN : Number.parseInt(source.slice(offset + 2, offset + 2 + digits), 16);
    const unit =
      escaped === undefined ? source[offset]! : digits === undefined ? (ESCAPES[escaped] ?? escaped) : character(code);
    for (let each = 0; each < unit.length; each++) at.push(offset);
    text += unit;
    offset += length;
  }
  at.push(to);
  return { text, at };
}

function character(code: number): string {
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\r';
}

function isBreak(char: string): boolean {
  return char === ' ' || char === '\n';
}
