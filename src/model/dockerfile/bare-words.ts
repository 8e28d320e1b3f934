import type { RawWord } from '../../parse/dockerfile/words.ts';
import type { Fix } from '../../text/edit.ts';
import type { Located } from '../../text/source.ts';
import { clip } from '../../text/wording.ts';
import { TRAILING_COMMENT } from './check-arguments.ts';
import type { RawInstruction } from './read-instruction.ts';

interface Explanation {
  readonly at: Located;
  readonly help: string;
  readonly fix?: Fix | undefined;
}

/** Reports words of ENV and LABEL without `=` after one that has it; words with the same cause are reported once. */
export class BareWords {
  readonly #reading: RawInstruction;
  readonly #words: readonly RawWord[];
  /** Where the cause that was reported last ends: an offset in the file. */
  #toldTo = -1;

  constructor(reading: RawInstruction, words: readonly RawWord[]) {
    this.#reading = reading;
    this.#words = words;
  }

  report(index: number): void {
    const { reader } = this.#reading;
    const span = this.#span(index);
    if (span.start < this.#toldTo) return;
    const { at, help, fix } = this.#explain(index, span);
    this.#toldTo = Math.max(this.#toldTo, at.end);
    const message = `\`${clip(this.#text(index))}\` is not a \`name=value\` pair`;
    reader.sink.add('invalid-key-value', at, message, { help, fix, early: true });
  }

  #span(index: number): Located {
    const { from, to } = this.#words[index]!;
    return this.#reading.reader.span(from, to);
  }

  #text(index: number): string {
    const { from, to } = this.#words[index]!;
    return this.#reading.reader.line.text.slice(from, to);
  }

  #explain(index: number, at: Located): Explanation {
    const { parts } = this.#reading;
    const { file } = at;
    if (this.#text(index).startsWith('#')) {
      const newline = file.text.indexOf('\n', at.end);
      const end = newline < 0 ? parts.rest.end : Math.min(parts.rest.end, newline);
      return { at: { file, start: at.start, end }, help: TRAILING_COMMENT };
    }
    const before = index === 0 ? '' : this.#text(index - 1);
    const equals = before.indexOf('=');
    if (equals < 0) return { at, help: `use \`${clip(this.#text(index))}=…\`` };
    if (equals === before.length - 1) {
      const gap = { file, start: this.#span(index - 1).end, end: at.start };
      return { at, help: 'remove the space after `=`', fix: guess(gap, 'remove the space', '') };
    }
    return this.#unquoted(index, before.slice(0, equals));
  }

  /** `NAME=value more words`: probably all of it is the value. */
  #unquoted(index: number, name: string): Explanation {
    let last = index;
    while (last + 1 < this.#words.length && !/[=#]/.test(this.#text(last + 1))) last++;
    const at = { file: this.#reading.reader.file, start: this.#span(index).start, end: this.#span(last).end };
    const pair = this.#span(index - 1);
    const value = { file: at.file, start: pair.start + name.length + 1, end: at.end };
    const text = at.file.slice(value);
    const help = `put the whole value in quotes: \`${name}="${clip(text)}"\``;
    if (/["'\\`\n]/.test(text)) return { at, help: `put the whole value in quotes: \`${name}="…"\`` };
    return { at, help, fix: guess(value, 'put the value in quotes', `"${text}"`) };
  }
}

/** A repair by guess, within one line. */
function guess(at: Located, title: string, text: string): Fix | undefined {
  return at.file.slice(at).includes('\n') ? undefined : { title, safety: 'unsafe', edits: [{ at, text }] };
}
