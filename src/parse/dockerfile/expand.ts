import { type Mistake, mistake } from '../mistake.ts';
import { isSpace } from './keywords.ts';
import { badEscape, replacePattern, trimPattern } from './pattern.ts';

/** What a name stands for: a value, nothing, or a value that only the build knows. */
export type Resolved =
  | { readonly state: 'set'; readonly value: string }
  | { readonly state: 'unset' }
  | { readonly state: 'unknown' };

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
  /** The value split at spaces that stand outside of quotes; undefined like {@link value}. */
  readonly words: readonly string[] | undefined;
  readonly references: readonly RawReference[];
  /** `required`: the message of `${name:?message}`. */
  readonly mistake: (Mistake & { readonly kind: 'syntax' | 'quote' | 'required' }) | undefined;
}

/** Expands variables, quotes and escapes as BuildKit's shell lexer does (`shell/lex.go`). */
export function expand(text: string, options: ExpandOptions): Expansion {
  const expander = new Expander(text, options);
  return expander.run();
}

const MAX_DEPTH = 100;
const LETTER = /[\p{L}\p{Nd}_]/u;
const SPECIAL = '@*#?-$!0';
const HELP_MODIFIERS = 'use `:-`, `-`, `:+`, `+`, `:?`, `?`, `#`, `##`, `%`, `%%`, `/` or `//`';

/** A text that is collected; undefined once something unknown is in it. */
interface Piece {
  readonly value: string | undefined;
  readonly text: string;
}

class Expander {
  readonly #source: string;
  readonly #options: ExpandOptions;
  readonly #references: RawReference[] = [];
  #at = 0;
  #depth = 0;
  #mistake: Expansion['mistake'];
  /** Words of the outermost level. */
  readonly #words: string[] = [];
  #word: string | undefined;

  constructor(source: string, options: ExpandOptions) {
    this.#source = source;
    this.#options = options;
  }

  run(): Expansion {
    const piece = this.#until(undefined, false);
    if (this.#word !== undefined) this.#words.push(this.#word);
    const failed = this.#mistake !== undefined;
    return {
      value: failed ? undefined : piece.value,
      text: failed ? this.#source : piece.text,
      words: failed || piece.value === undefined ? undefined : this.#words,
      references: this.#references,
      mistake: this.#mistake,
    };
  }

  #fail(from: number, to: number, message: string, help?: string, kind: 'syntax' | 'quote' | 'required' = 'syntax'): void {
    this.#mistake ??= { ...mistake(from, to, message, { help }), kind };
    this.#at = this.#source.length;
  }

  /** Reads up to a stop character, which is consumed, or to the end. */
  #until(stop: string | undefined, rawEscapes: boolean): Piece {
    const source = this.#source;
    const outermost = this.#depth === 0;
    let value: string | undefined = '';
    let text = '';
    let closed = stop === undefined;
    while (this.#at < source.length) {
      const character = source[this.#at]!;
      if (character === stop) {
        this.#at++;
        closed = true;
        break;
      }
      if (character === '$') {
        const piece = this.#dollar();
        value = join(value, piece.value);
        text += piece.text;
        if (outermost) this.#addSplit(piece.value ?? '');
      } else if ((character === "'" || character === '"') && !this.#options.quotesAreText) {
        const piece = character === "'" ? this.#single() : this.#double();
        value = join(value, piece.value);
        text += piece.text;
        if (outermost) this.#word = (this.#word ?? '') + (piece.value ?? '');
      } else if (character === this.#options.escape) {
        const taken = source[this.#at + 1] ?? '';
        const kept = rawEscapes ? character + taken : taken;
        this.#at += 2;
        value = join(value, kept);
        text += kept;
        if (outermost && taken !== '') this.#word = (this.#word ?? '') + taken;
      } else {
        this.#at++;
        value = join(value, character);
        text += character;
        if (outermost) this.#addSplit(character);
      }
    }
    this.#at = Math.min(this.#at, source.length);
    if (!closed) this.#fail(source.length, source.length, '');
    return { value, text };
  }

  #addSplit(text: string): void {
    for (const character of text) {
      if (!isSpace(character)) this.#word = (this.#word ?? '') + character;
      else if (this.#word !== undefined) {
        this.#words.push(this.#word);
        this.#word = undefined;
      }
    }
  }

  #single(): Piece {
    const open = this.#at;
    const close = this.#source.indexOf("'", open + 1);
    if (close < 0) {
      this.#unbalanced(open, 'single');
      return { value: undefined, text: '' };
    }
    this.#at = close + 1;
    const text = this.#source.slice(open + 1, close);
    return { value: text, text };
  }

  #double(): Piece {
    const source = this.#source;
    const { escape } = this.#options;
    const open = this.#at++;
    let value: string | undefined = '';
    let text = '';
    while (this.#at < source.length) {
      const character = source[this.#at]!;
      if (character === '"') {
        this.#at++;
        return { value, text };
      }
      if (character === '$') {
        const piece = this.#dollar();
        value = join(value, piece.value);
        text += piece.text;
        continue;
      }
      this.#at++;
      let taken = character;
      if (character === escape) {
        const next = source[this.#at];
        if (next === '"' || next === '$' || next === escape) {
          taken = next;
          this.#at++;
        } else if (next === undefined) taken = '';
      }
      value = join(value, taken);
      text += taken;
    }
    if (!this.#mistake) this.#unbalanced(open, 'double');
    return { value: undefined, text: '' };
  }

  #unbalanced(open: number, which: string): void {
    this.#fail(open, open + 1, `the ${which} quote is never closed`, 'close the quote, or escape it if it is meant as text', 'quote');
  }

  #dollar(): Piece {
    const source = this.#source;
    const from = this.#at++;
    if (source[this.#at] === '{') return this.#braces(from);
    const nameFrom = this.#at;
    const name = this.#name();
    if (name === '') return { value: '$', text: '$' };
    this.#references.push({ from, to: this.#at, name, nameFrom, nameTo: this.#at, operator: undefined, operand: undefined });
    const found = this.#options.lookup(name);
    return { value: valueOf(found), text: source.slice(from, this.#at) };
  }

  /** Reads a name: letters, digits and underscores; digits only when it begins with one; or one special character. */
  #name(): string {
    const source = this.#source;
    const from = this.#at;
    const first = source[from] ?? '';
    if (/^\p{Nd}$/u.test(first)) {
      while (/^\p{Nd}$/u.test(source[this.#at] ?? '')) this.#at++;
    } else if (first !== '' && SPECIAL.includes(first)) this.#at++;
    else while (this.#at < source.length && LETTER.test(source[this.#at]!)) this.#at++;
    return source.slice(from, this.#at);
  }

  #braces(from: number): Piece {
    const source = this.#source;
    const nothing: Piece = { value: undefined, text: '' };
    if (++this.#depth > MAX_DEPTH) {
      this.#at = source.length;
      return nothing;
    }
    const nameFrom = ++this.#at;
    const next = source[nameFrom];
    if (next === '}' || next === '{' || next === ':') {
      this.#fail(from, Math.min(nameFrom + 1, source.length), `\`${source.slice(from, nameFrom + 1)}\` names no variable`, 'write `${NAME}`; for a literal dollar sign, escape it');
      return nothing;
    }
    const name = this.#name();
    const nameTo = this.#at;
    const found = this.#options.lookup(name);
    const slot = this.#references.length;
    const refer = (operator?: string, operand?: string): void => {
      this.#references.splice(slot, 0, { from, to: this.#at, name, nameFrom, nameTo, operator, operand });
    };
    let operator = source[this.#at++];
    let piece: Piece | undefined;
    if (operator === '}') {
      refer();
      piece = { value: valueOf(found), text: '' };
    } else if (operator === undefined) {
      this.#at = source.length;
      this.#missing(from);
    } else if (operator === '/') piece = this.#replacement(from, found, refer);
    else {
      if (operator === ':') operator += source[this.#at++] ?? '';
      if (!/^(?::[-+?]|[-+?#%])$/.test(operator)) {
        this.#at = Math.min(this.#at, source.length);
        refer(operator);
        this.#fail(nameTo, this.#at, `the builder does not know the modifier \`${operator}\` in \`${around(source, from)}\``, HELP_MODIFIERS);
        return nothing;
      }
      piece = this.#modified(from, name, operator, found, refer);
    }
    this.#depth--;
    return piece && !this.#mistake ? { value: piece.value, text: source.slice(from, this.#at) } : nothing;
  }

  #missing(from: number): void {
    // The innermost reference without a brace is the one to show.
    if (this.#mistake && this.#mistake.message !== '') return;
    this.#mistake = undefined;
    this.#fail(from, this.#source.length, `\`${around(this.#source, from)}\` has no closing brace`, 'add `}`');
  }

  #modified(
    from: number,
    name: string,
    operator: string,
    found: Resolved,
    refer: (operator: string, operand?: string) => void,
  ): Piece | undefined {
    const source = this.#source;
    const trims = operator === '#' || operator === '%';
    const operandFrom = this.#at;
    const operand = this.#until('}', trims);
    if (this.#mistake) {
      this.#missing(from);
      refer(operator);
      return undefined;
    }
    const written = source.slice(operandFrom, this.#at - 1);
    if (trims) {
      const doubled = written.startsWith(operator);
      refer(doubled ? operator + operator : operator, doubled ? written.slice(1) : written);
      const pattern = doubled ? operand.value?.slice(1) : operand.value;
      if (pattern !== undefined && this.#badPattern(pattern, operandFrom)) return undefined;
      const value = valueOf(found);
      if (value === undefined || pattern === undefined) return { value: undefined, text: '' };
      const whole = (doubled ? operator + operator : operator) as '#' | '##' | '%' | '%%';
      return { value: trimPattern(value, pattern, whole), text: '' };
    }
    refer(operator, written);
    if (found.state === 'unknown') return { value: undefined, text: '' };
    const missing = found.state === 'unset' || (operator[0] === ':' && found.value === '');
    const value = found.state === 'set' ? found.value : '';
    if (operator.endsWith('-')) return { value: missing ? operand.value : value, text: '' };
    if (operator.endsWith('+')) return { value: missing ? '' : operand.value, text: '' };
    if (missing) {
      const reason = operand.value || 'it must have a value';
      this.#fail(from, this.#at, `\`${name}\` is ${found.state === 'unset' ? 'not set' : 'empty'}: ${reason}`, `give \`${name}\` a value`, 'required');
    }
    return { value, text: '' };
  }

  #replacement(
    from: number,
    found: Resolved,
    refer: (operator: string, operand?: string) => void,
  ): Piece | undefined {
    const source = this.#source;
    const all = source[this.#at] === '/';
    if (all) this.#at++;
    const operator = all ? '//' : '/';
    const operandFrom = this.#at;
    const pattern = this.#until('/', true);
    if (this.#mistake) {
      if (this.#mistake.message === '') {
        this.#mistake = undefined;
        this.#fail(from, source.length, `\`${around(source, from)}\` lacks the second \`/\` before the replacement`, 'write `${NAME/pattern/replacement}`');
      }
      refer(operator);
      return undefined;
    }
    const replacement = this.#until('}', true);
    const open: Expansion['mistake'] = this.#mistake;
    if (open) {
      this.#missing(from);
      refer(operator);
      return undefined;
    }
    refer(operator, source.slice(operandFrom, this.#at - 1));
    if (pattern.value !== undefined && this.#badPattern(pattern.value, operandFrom)) return undefined;
    const value = valueOf(found);
    if (value === undefined || pattern.value === undefined || replacement.value === undefined)
      return { value: undefined, text: '' };
    return { value: replacePattern(value, pattern.value, replacement.value, all), text: '' };
  }

  #badPattern(pattern: string, from: number): boolean {
    const bad = badEscape(pattern);
    if (bad === undefined) return false;
    const found = this.#source.indexOf(pattern.slice(bad, bad + 2), from);
    const at = found < 0 ? from : found;
    this.#fail(at, Math.min(at + 2, this.#source.length), `\`${pattern.slice(bad, bad + 2)}\` is no escape of a pattern`, 'escape only `*`, `?`, `\\`, `/` and `}`');
    return true;
  }
}

/** The value that a plain reference yields: nothing when it is not set. */
function valueOf(found: Resolved): string | undefined {
  return found.state === 'set' ? found.value : found.state === 'unset' ? '' : undefined;
}

function join(left: string | undefined, right: string | undefined): string | undefined {
  return left === undefined || right === undefined ? undefined : left + right;
}

/** A reference as it is quoted in messages: to its brace, shortened. */
function around(source: string, from: number): string {
  const close = source.indexOf('}', from);
  const text = source.slice(from, close < 0 ? undefined : close + 1);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
