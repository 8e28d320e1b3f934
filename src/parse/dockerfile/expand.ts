import { type Cursor, type Refer, readBraces, readName } from './braces.ts';
import { type ExpansionMistake, unclosed, unclosedQuote } from './expand-mistakes.ts';
import { join, type Piece, plainValue, type Resolved, WordSplitter } from './expand-values.ts';

export type { Resolved } from './expand-values.ts';

/** A variable in a text; offsets count from the start of the text. */
export interface RawReference {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly operator: string | undefined;
  readonly operand: string | undefined;
}

export interface ExpandOptions {
  /** The escape character. */
  readonly escape: string;
  readonly lookup: (name: string) => Resolved;
  /** Quotes are ordinary characters, as in bodies of heredocs. */
  readonly quotesAreText?: boolean;
}

export interface Expansion {
  /** Undefined when it depends on an unknown value or when there is a mistake. */
  readonly value: string | undefined;
  /** Quotes and escapes removed, variables as written. */
  readonly text: string;
  /** The value split at spaces outside quotes; undefined like {@link value}. */
  readonly words: readonly string[] | undefined;
  readonly references: readonly RawReference[];
  readonly mistake: ExpansionMistake | undefined;
}

/** Expands variables, quotes and escapes as BuildKit's shell lexer does (`shell/lex.go`). */
export function expand(text: string, options: ExpandOptions): Expansion {
  return new Expander(text, options).run();
}

/** References are not nested deeper in practice; anything deeper is unknown. */
const MAX_DEPTH = 100;

const NOTHING: Piece = { value: undefined, text: '' };

class Expander implements Cursor {
  readonly source: string;
  readonly #options: ExpandOptions;
  readonly #references: RawReference[] = [];
  readonly #words = new WordSplitter();
  #depth = 0;
  #tooDeep = false;
  at = 0;
  mistake: ExpansionMistake | undefined;

  constructor(source: string, options: ExpandOptions) {
    this.source = source;
    this.#options = options;
  }

  run(): Expansion {
    const { value, text } = this.until(undefined, false);
    const references = this.#references;
    if (this.#tooDeep) return { value: undefined, text: this.source, words: undefined, references, mistake: undefined };
    const mistake = this.mistake;
    if (mistake) return { value: undefined, text: this.source, words: undefined, references, mistake };
    return { value, text, words: value === undefined ? undefined : this.#words.finish(), references, mistake };
  }

  lookup(name: string): Resolved {
    return this.#options.lookup(name);
  }

  reference(from: number, name: string, nameFrom: number): Refer {
    const slot = this.#references.length;
    const nameTo = nameFrom + name.length;
    return (operator, operand) => {
      this.#references.splice(slot, 0, { from, to: this.at, name, nameFrom, nameTo, operator, operand });
    };
  }

  fail(mistake: ExpansionMistake): Piece {
    this.mistake ??= mistake;
    this.at = this.source.length;
    return NOTHING;
  }

  /** Says what is open at the end of the text; the innermost reference is the one to show. */
  failUnclosed(mistake: ExpansionMistake): void {
    if (this.mistake?.kind === 'unclosed') this.mistake = mistake;
  }

  /** Reads up to a stop character, which is consumed, or to the end. */
  until(stop: string | undefined, rawEscapes: boolean): Piece {
    const source = this.source;
    let words = this.#depth === 0 ? this.#words : undefined;
    let value: string | undefined = '';
    let text = '';
    while (this.at < source.length) {
      const character = source[this.at]!;
      let piece: Piece;
      if (character === stop) {
        this.at++;
        return { value, text };
      }
      if (character === '$') {
        piece = this.#dollar();
        words?.add(piece.value ?? '');
      } else if ((character === "'" || character === '"') && !this.#options.quotesAreText) {
        piece = character === "'" ? this.#single() : this.#double();
        words?.addQuoted(piece.value ?? '');
      } else if (character === this.#options.escape) {
        const taken = source[this.at + 1] ?? '';
        const kept = rawEscapes ? character + taken : taken;
        this.at += 2;
        piece = { value: kept, text: kept };
        if (taken !== '') words?.addQuoted(taken);
      } else {
        piece = this.#plain(stop, !this.#options.quotesAreText);
        words?.add(piece.text);
      }
      value = join(value, piece.value);
      if (value === undefined) words = undefined;
      text += piece.text;
    }
    this.at = source.length;
    return stop === undefined ? { value, text } : this.fail(unclosed(source));
  }

  #single(): Piece {
    const open = this.at;
    const close = this.source.indexOf("'", open + 1);
    if (close < 0) return this.fail(unclosedQuote(open, "'"));
    this.at = close + 1;
    const text = this.source.slice(open + 1, close);
    return { value: text, text };
  }

  #double(): Piece {
    const source = this.source;
    const open = this.at++;
    let value: string | undefined = '';
    let text = '';
    while (this.at < source.length) {
      const character = source[this.at]!;
      if (character === '"') {
        this.at++;
        return { value, text };
      }
      const piece =
        character === '$'
          ? this.#dollar()
          : character === this.#options.escape
            ? this.#quotedEscape(character)
            : this.#plain('"', false);
      value = join(value, piece.value);
      text += piece.text;
    }
    return this.mistake ? NOTHING : this.fail(unclosedQuote(open, '"'));
  }

  /** An escape character between double quotes, where it works on few others. */
  #quotedEscape(character: string): Piece {
    let taken = character;
    const next = this.source[++this.at];
    if (next === '"' || next === '$' || next === character) {
      taken = next;
      this.at++;
    } else if (next === undefined) taken = '';
    return { value: taken, text: taken };
  }

  /** A run of characters without special meaning. */
  #plain(stop: string | undefined, quotes: boolean): Piece {
    const { source } = this;
    const { escape: escaper } = this.#options;
    const from = this.at;
    for (this.at++; this.at < source.length; this.at++) {
      const character = source[this.at]!;
      if (character === '$' || character === escaper || character === stop) break;
      if (quotes && (character === '"' || character === "'")) break;
    }
    const text = source.slice(from, this.at);
    return { value: text, text };
  }

  #dollar(): Piece {
    const from = this.at++;
    if (this.source[this.at] === '{') return this.#braces(from);
    const nameFrom = this.at;
    const name = readName(this);
    if (name === '') return { value: '$', text: '$' };
    const to = this.at;
    this.#references.push({ from, to, name, nameFrom, nameTo: to, operator: undefined, operand: undefined });
    return { value: plainValue(this.#options.lookup(name)), text: this.source.slice(from, to) };
  }

  #braces(from: number): Piece {
    if (this.#depth >= MAX_DEPTH) {
      this.#tooDeep = true;
      this.at = this.source.length;
      return NOTHING;
    }
    this.at++;
    this.#depth++;
    const value = readBraces(this, from);
    this.#depth--;
    return this.mistake ? NOTHING : { value, text: this.source.slice(from, this.at) };
  }
}
