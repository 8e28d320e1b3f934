import type { SourceFile } from '../../text/source.ts';
import { TextBuilder } from '../shell-text.ts';
import type { Span } from './directives.ts';
import { findHeredocs, type HeredocMarker } from './heredoc.ts';
import { takeFlags } from './instruction-flags.ts';
import { readJsonArray } from './json-array.ts';
import { meantInstruction } from './meant-instruction.ts';
import { TerminatorIndex } from './terminators.ts';

/** A heredoc with its body; spans in the file. */
export interface RawHeredoc extends HeredocMarker {
  readonly body: Span;
  readonly terminator: Span | undefined;
  /** A line that was probably meant to end it: only whitespace around the delimiter is wrong. */
  readonly almost: Span | undefined;
}

/** A keyword, and the escape character at the end of the line before it. */
export interface Swallowed extends Span {
  readonly continuation: Span;
}

/** One instruction, its continued lines joined; spans in the file. */
export interface LogicalLine extends Span {
  /** Keyword to the end of the last line without line end; heredocs included. */
  readonly end: number;
  /** The joined text, with the way back to the file. */
  readonly text: TextBuilder;
  /** Where the joined lines end in the file, heredocs excluded. */
  readonly textEnd: number;
  /** Comment lines since the last instruction. */
  readonly above: readonly Span[];
  readonly inside: readonly Span[];
  /** Blank lines between continued ones. */
  readonly emptyLines: readonly Span[];
  /** Continued lines that begin with a keyword and were probably meant as instructions: the keywords. */
  readonly swallowed: readonly Swallowed[];
  readonly heredocs: readonly RawHeredoc[];
}

export interface SplitFile {
  readonly lines: readonly LogicalLine[];
  readonly comments: readonly (Span & { readonly inside: boolean })[];
  /** Physical lines longer than BuildKit can read. */
  readonly tooLong: readonly Span[];
}

const MAX_LINE_BYTES = 65_535;
const MAX_UTF8_PER_UNIT = 3;
const CARRIAGE_RETURN = 13;
const HEREDOC_HOLDER = /^(?:RUN|COPY|ADD|ONBUILD[\t\v\f\r ]+(?:RUN|COPY|ADD))(?![^\t\v\f\r ])/i;

/** Splits a Dockerfile into instructions as BuildKit's line parser does. Never fails: mistakes are part of the result. */
export function splitInstructions(file: SourceFile, escaper: string): SplitFile {
  return new Splitter(file, escaper).run();
}

class Splitter {
  readonly #file: SourceFile;
  readonly #text: string;
  readonly #escape: string;
  readonly #lines: LogicalLine[] = [];
  readonly #comments: (Span & { inside: boolean })[] = [];
  readonly #tooLong: Span[] = [];
  #terminators: TerminatorIndex | undefined;
  /** Comments since the last instruction. */
  #above: Span[] = [];
  /** Where the next physical line starts, and the one being read, without its line end. */
  #next = 0;
  #start = 0;
  #end = 0;

  constructor(file: SourceFile, escaper: string) {
    this.#file = file;
    this.#text = file.text;
    this.#escape = escaper;
  }

  run(): SplitFile {
    while (this.#next < this.#text.length) this.#readLine();
    return { lines: this.#lines, comments: this.#comments, tooLong: this.#tooLong };
  }

  /** Reads a physical line, and with an instruction all that belongs to it. */
  #readLine(): void {
    if (!this.#advance()) return;
    const start = this.#skipSpace();
    if (start === this.#end) return;
    if (this.#text[start] === '#') this.#above.push(this.#comment(start, false));
    else {
      this.#lines.push(this.#instruction(start, this.#above));
      this.#above = [];
    }
  }

  #advance(): boolean {
    const text = this.#text;
    if (this.#next >= text.length) return false;
    this.#start = this.#next;
    const newline = text.indexOf('\n', this.#start);
    let end = newline < 0 ? text.length : newline;
    this.#next = newline < 0 ? text.length : newline + 1;
    while (end > this.#start && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--;
    this.#end = end;
    if ((end - this.#start) * MAX_UTF8_PER_UNIT > MAX_LINE_BYTES && this.#bytes() > MAX_LINE_BYTES)
      this.#tooLong.push({ start: this.#start, end });
    return true;
  }

  #bytes(): number {
    return new TextEncoder().encode(this.#text.slice(this.#start, this.#end)).length;
  }

  #skipSpace(): number {
    let at = this.#start;
    while (at < this.#end && isBlank(this.#text.charCodeAt(at))) at++;
    return at;
  }

  #comment(start: number, inside: boolean): Span {
    const comment = { start, end: this.#end, inside };
    this.#comments.push(comment);
    return comment;
  }

  /** The offset of the escape character that continues the line; -1 when it is not continued. */
  #continuation(from: number): number {
    const text = this.#text;
    let last = this.#end - 1;
    while (last >= from && (text[last] === ' ' || text[last] === '\t')) last--;
    if (last < from || text[last] !== this.#escape) return -1;
    return last > from && text[last - 1] === this.#escape ? -1 : last;
  }

  #instruction(start: number, above: readonly Span[]): LogicalLine {
    const builder = new TextBuilder(this.#text);
    const inside: Span[] = [];
    const emptyLines: Span[] = [];
    const swallowed: Swallowed[] = [];
    const quotes = new OpenQuotes();
    let escaped = this.#continuation(start);
    builder.copy(start, escaped < 0 ? this.#end : escaped);
    if (escaped >= 0) quotes.read(this.#text, start, escaped);
    let end = this.#end;
    while (escaped >= 0 && this.#advance()) {
      const from = this.#skipSpace();
      if (from === this.#end) {
        emptyLines.push({ start: this.#start, end: this.#end });
        continue;
      }
      end = this.#end;
      if (this.#text[from] === '#') {
        inside.push(this.#comment(from, true));
        continue;
      }
      if (!quotes.open) this.#lookForKeyword(from, escaped, builder, swallowed);
      escaped = this.#continuation(this.#start);
      builder.copy(this.#start, escaped < 0 ? this.#end : escaped);
      if (escaped >= 0) quotes.read(this.#text, this.#start, escaped);
    }
    const textEnd = end;
    const heredocs = this.#heredocs(builder.text);
    if (heredocs.length > 0) end = Math.max(end, ...heredocs.map(({ body, terminator }) => (terminator ?? body).end));
    return { start, end, text: builder, textEnd, above, inside, emptyLines, swallowed, heredocs };
  }

  #lookForKeyword(from: number, escaped: number, before: TextBuilder, swallowed: Swallowed[]): void {
    const lower = from === this.#start && /[a-z]/.test(this.#text.charAt(before.start(0)));
    const keyword = meantInstruction(this.#text, from, lower);
    if (!keyword || awaits(before.text, this.#text.slice(keyword.start, keyword.end))) return;
    swallowed.push({ ...keyword, continuation: { start: escaped, end: escaped + 1 } });
  }

  #heredocs(text: string): RawHeredoc[] {
    if (!text.includes('<<') || !HEREDOC_HOLDER.test(text)) return [];
    const { rest } = takeFlags(text, HEREDOC_HOLDER.exec(text)![0].length, text.length);
    if (readJsonArray(text.slice(rest).trimEnd())) return [];
    const heredocs: RawHeredoc[] = [];
    for (const marker of findHeredocs(text)) heredocs.push({ ...marker, ...this.#body(marker) });
    return heredocs;
  }

  /** Reads the lines of a body and leaves the reader after it. */
  #body({ name, chomp }: HeredocMarker): Pick<RawHeredoc, 'body' | 'terminator' | 'almost'> {
    this.#terminators ??= new TerminatorIndex(this.#file);
    const start = this.#next;
    const terminator = this.#terminators.find(name, chomp, start);
    if (terminator) {
      this.#next = terminator.next;
      return { body: { start, end: terminator.start }, terminator, almost: undefined };
    }
    // Without an end the body reaches to what was probably meant to end it, or to what looks like an instruction.
    const almost = this.#terminators.findAlmost(name, start);
    while (this.#next < (almost?.start ?? this.#text.length)) {
      if (meantInstruction(this.#text, this.#next)) break;
      this.#advance();
    }
    const reached = almost !== undefined && this.#next === almost.start;
    const end = this.#next;
    if (reached) this.#next = almost.next;
    return { body: { start, end: Math.max(start, end) }, terminator: undefined, almost: reached ? almost : undefined };
  }
}

/** Whether an instruction so far waits for the keyword: HEALTHCHECK for its CMD, ONBUILD for its trigger. */
function awaits(before: string, keyword: string): boolean {
  if (!/^(?:healthcheck|onbuild)(?!\S)/i.test(before)) return false;
  const [first = '', ...words] = before.trim().toUpperCase().split(/\s+/);
  if (first === 'ONBUILD')
    return words.length === 0 || (words[0] === 'HEALTHCHECK' && awaits(words.join(' '), keyword));
  return keyword.toUpperCase() === 'CMD' && !words.includes('CMD') && !words.includes('NONE');
}

/** Tab, vertical tab, form feed, carriage return, space. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 11 || code === 12;
}

const BACKSLASH = 92;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/** Follows the quotes of a shell through lines: the text in them is part of a string, whatever it looks like. */
class OpenQuotes {
  /** The code of the quote that is open, or 0. */
  #quote = 0;

  get open(): boolean {
    return this.#quote !== 0;
  }

  read(text: string, from: number, to: number): void {
    let quote = this.#quote;
    for (let at = from; at < to; at++) {
      const character = text.charCodeAt(at);
      if (character === BACKSLASH) {
        if (quote !== SINGLE_QUOTE) at++;
      } else if (character === DOUBLE_QUOTE || character === SINGLE_QUOTE) {
        if (quote === 0) quote = character;
        else if (quote === character) quote = 0;
      }
    }
    this.#quote = quote;
  }
}
