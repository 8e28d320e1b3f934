import { isSpace } from './keywords.ts';
import { trimPattern } from './pattern.ts';

/** What a name stands for: a value, nothing, or a value that only the build knows. */
export type Resolved =
  | { readonly state: 'set'; readonly value: string }
  | { readonly state: 'unset' }
  /** `argument`: an ARG without default, which a build may leave out. */
  | { readonly state: 'unknown'; readonly argument?: boolean };

/** A part of a text: its value, undefined once something unknown is in it, and the part with variables as written. */
export interface Piece {
  readonly value: string | undefined;
  readonly text: string;
}

/** The value that a plain reference yields: nothing when it is not set, undefined when it is not known. */
export function plainValue(found: Resolved): string | undefined {
  return found.state === 'set' ? found.value : found.state === 'unset' ? '' : undefined;
}

/** Whether `:-`, `-`, `:+`, `+`, `:?` or `?` treat a name as missing; undefined when it is not known. */
export function isMissing(operator: string, found: Resolved): boolean | undefined {
  if (found.state === 'unknown') return undefined;
  return found.state === 'unset' || (operator[0] === ':' && found.value === '');
}

/** The value of `${NAME-word}` and its like, for all operators that choose between value and word; undefined when it is not known. */
export function chosenValue(operator: string, found: Resolved, word: string | undefined): string | undefined {
  // Like a default of the ARG itself, the word holds unless the build says otherwise.
  if (found.state === 'unknown' && found.argument && operator.endsWith('-')) return word;
  const missing = isMissing(operator, found);
  if (missing === undefined) return undefined;
  if (operator.endsWith('-')) return missing ? word : plainValue(found);
  if (operator.endsWith('+')) return missing ? '' : word;
  return plainValue(found);
}

/** The value of `${NAME#pattern}` and its like; undefined when it is not known. */
export function trimmedValue(
  operator: '#' | '##' | '%' | '%%',
  found: Resolved,
  pattern: string | undefined,
): string | undefined {
  const value = plainValue(found);
  return value === undefined || pattern === undefined ? undefined : trimPattern(value, pattern, operator);
}

/** What Linux takes as one argument or variable. Values that double from line to line would soon fill all memory. */
const MAX_LENGTH = 131_072;

/** Two parts of a text, unknown if one of them is or if they are longer than any program could be given. */
export function join(left: string | undefined, right: string | undefined): string | undefined {
  if (left === undefined || right === undefined || left.length + right.length > MAX_LENGTH) return undefined;
  return left + right;
}

/** Splits a text that comes in parts at the whitespace of those that are not quoted. */
export class WordSplitter {
  readonly #words: string[] = [];
  #word: string | undefined;

  add(text: string): void {
    let start = 0;
    for (let at = 0; at <= text.length; at++) {
      if (at < text.length && !isSpace(text[at]!)) continue;
      if (at > start) this.addQuoted(text.slice(start, at));
      if (at < text.length) this.#close();
      start = at + 1;
    }
  }

  addQuoted(text: string): void {
    this.#word = (this.#word ?? '') + text;
  }

  finish(): readonly string[] {
    this.#close();
    return this.#words;
  }

  #close(): void {
    if (this.#word !== undefined) this.#words.push(this.#word);
    this.#word = undefined;
  }
}
