import type { SyntaxNode } from 'unbash';

/**
 * What is known of a value that the shell would split if it were unquoted.
 * - `word`: literal text that stays one word on every path.
 * - `optional`: the same, or nothing at all.
 * - `tame`: most likely one word: a number, a path of the system, an item of a list.
 * - `words`: literal text that is split: a list, a pattern, or what may be nothing.
 * - `empty`: no text.
 * - `unknown`: it comes from outside.
 */
export type ValueKind = 'word' | 'optional' | 'tame' | 'words' | 'empty' | 'unknown';

/** What is known of the value of a variable at a place. */
export interface KnownValue {
  readonly kind: ValueKind;
  /** Parts of literal texts in it with quotes or escapes that no shell takes off when the value is split. */
  readonly quotes: ReadonlySet<SyntaxNode>;
  readonly array: boolean;
  /** Declared as a number: whatever is assigned to it stays one. */
  readonly integer: boolean;
}

const NO_QUOTES: ReadonlySet<SyntaxNode> = new Set();

function plain(kind: ValueKind): KnownValue {
  return { kind, quotes: NO_QUOTES, array: false, integer: false };
}

export const WORD = plain('word');
export const TAME = plain('tame');
export const WORDS = plain('words');
export const EMPTY = plain('empty');
export const UNKNOWN = plain('unknown');
export const ARRAY: KnownValue = { ...UNKNOWN, array: true };
export const INTEGER: KnownValue = { ...WORD, integer: true };

const PLAIN: Readonly<Record<ValueKind, KnownValue>> = {
  word: WORD,
  optional: plain('optional'),
  tame: TAME,
  words: WORDS,
  empty: EMPTY,
  unknown: UNKNOWN,
};

/** A value of a kind with the quotes of others in it. */
export function valueOf(kind: ValueKind, ...others: readonly KnownValue[]): KnownValue {
  const carriers = others.filter(({ quotes }) => quotes.size > 0);
  if (carriers.length === 0) return PLAIN[kind];
  return { ...PLAIN[kind], quotes: new Set(carriers.flatMap(({ quotes }) => [...quotes])) };
}

/** What is known where two paths meet. */
export function eitherOf(a: KnownValue, b: KnownValue): KnownValue {
  if (a === b) return a;
  const { kind, quotes } = valueOf(eitherKind(a.kind, b.kind), a, b);
  return { kind, quotes, array: a.array || b.array, integer: a.integer && b.integer };
}

function eitherKind(a: ValueKind, b: ValueKind): ValueKind {
  if (a === b) return a;
  if (a === 'unknown' || b === 'unknown') return 'unknown';
  if (isLiteralKind(a) && isLiteralKind(b)) return 'optional';
  const one = (kind: ValueKind) => kind === 'word' || kind === 'tame';
  return one(a) && one(b) ? 'tame' : 'words';
}

function isLiteralKind(kind: ValueKind): boolean {
  return kind === 'word' || kind === 'optional' || kind === 'empty';
}

/** Whether a value is a literal word, or may be one, so that quotes are not missed. */
export function isPlain({ kind }: KnownValue): boolean {
  return kind === 'word' || kind === 'optional';
}

/** What is known of two texts side by side. */
export function joined(a: KnownValue, b: KnownValue): KnownValue {
  return valueOf(joinedKind(a.kind, b.kind), a, b);
}

const RANK: readonly ValueKind[] = ['empty', 'optional', 'word', 'tame', 'words', 'unknown'];

function joinedKind(a: ValueKind, b: ValueKind): ValueKind {
  return RANK[Math.max(RANK.indexOf(a), RANK.indexOf(b))]!;
}

export function sameValue(a: KnownValue, b: KnownValue): boolean {
  return (
    a === b || (a.kind === b.kind && a.array === b.array && a.integer === b.integer && a.quotes.size === b.quotes.size)
  );
}

/** What the shell splits at, and what it expands to the names of files. */
const SPLITTING = /[\s*?[]/;

/** The value that a literal text is. */
export function literalValue(text: string): KnownValue {
  if (text === '') return EMPTY;
  return SPLITTING.test(text) ? WORDS : WORD;
}

/** Quotes that are meant as quotes: not the apostrophe of a text. */
const QUOTING = /"|(?<![A-Za-z])'|'(?![A-Za-z])|\\[\s"']/;

/** Whether a text holds quotes that are meant for a shell. */
export function hasQuotes(text: string): boolean {
  return QUOTING.test(text);
}
