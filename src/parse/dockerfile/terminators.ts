import type { SourceFile } from '../../text/source.ts';
import type { Span } from './directives.ts';

/** A line that ends a heredoc, without its line end. */
export interface Terminator extends Span {
  /** Where the next line starts. */
  readonly next: number;
}

/** Finds the line that ends a heredoc in logarithmic time, however many heredocs a file has. */
export class TerminatorIndex {
  readonly #file: SourceFile;
  /** Numbers of lines (from 1, ascending) by their text, by their text without leading tabs, without any whitespace around. */
  readonly #exact = new Map<string, number[]>();
  readonly #chomped = new Map<string, number[]>();
  readonly #trimmed = new Map<string, number[]>();

  constructor(file: SourceFile) {
    this.#file = file;
    for (let number = 1; number <= file.lineCount; number++) {
      const line = file.line(number).replace(/\r+$/, '');
      add(this.#exact, line, number);
      const chomped = line.replace(/^\t+/, '');
      if (chomped !== line) add(this.#chomped, chomped, number);
      const trimmed = line.trim();
      if (trimmed !== line) add(this.#trimmed, trimmed, number);
    }
  }

  /** The first line at or after an offset that ends the heredoc. */
  find(name: string, chomp: boolean, from: number): Terminator | undefined {
    const exact = this.#first(this.#exact, name, from);
    const chomped = chomp ? this.#first(this.#chomped, name, from) : undefined;
    return this.#line(exact === undefined || (chomped !== undefined && chomped < exact) ? chomped : exact);
  }

  /** The first line that differs from the delimiter only by whitespace around it. */
  findAlmost(name: string, from: number): Terminator | undefined {
    return this.#line(this.#first(this.#trimmed, name, from));
  }

  #first(lines: ReadonlyMap<string, number[]>, name: string, from: number): number | undefined {
    const numbers = lines.get(name);
    if (!numbers) return undefined;
    const { lineStarts } = this.#file;
    let low = 0;
    let high = numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lineStarts[numbers[middle]! - 1]! < from) low = middle + 1;
      else high = middle;
    }
    return numbers[low];
  }

  #line(number: number | undefined): Terminator | undefined {
    if (number === undefined) return undefined;
    const { start, end } = this.#file.lineSpan(number);
    // The empty text after the last line end is not a line.
    if (start === this.#file.text.length) return undefined;
    return { start, end, next: this.#file.lineStarts[number] ?? this.#file.text.length };
  }
}

function add(lines: Map<string, number[]>, text: string, number: number): void {
  const numbers = lines.get(text);
  if (numbers) numbers.push(number);
  else lines.set(text, [number]);
}
