import {
  badPatternEscape,
  type ExpansionMistake,
  missingBrace,
  missingSlash,
  noName,
  required,
  unknownModifier,
} from './expand-mistakes.ts';
import { chosenValue, isMissing, type Piece, plainValue, type Resolved, trimmedValue } from './expand-values.ts';
import { badEscape, replacePattern } from './pattern.ts';

/** A text that is being expanded, and how far it is read. */
export interface Cursor {
  readonly source: string;
  at: number;
  /** The first mistake so far. */
  readonly mistake: ExpansionMistake | undefined;
  lookup(name: string): Resolved;
  /** Reads up to a stop character, which is consumed; a text that ends before is an `unclosed` mistake. */
  until(stop: string, rawEscapes: boolean): Piece;
  /** Remembers a mistake and skips the rest of the text. */
  fail(mistake: ExpansionMistake): void;
  /** Says what is open at the end of the text, when {@link until} found it open. */
  failUnclosed(mistake: ExpansionMistake): void;
  /** Makes a list entry for a reference, before those that are nested in it. */
  reference(from: number, name: string, nameFrom: number): Refer;
}

/** Adds a reference that ends at the cursor. */
export type Refer = (operator?: string, operand?: string) => void;

/** A reference that is being read. */
interface Open {
  readonly from: number;
  readonly name: string;
  readonly found: Resolved;
  readonly refer: Refer;
}

const LETTER = /[\p{L}\p{Nd}_]/u;
const DIGIT = /^\p{Nd}$/u;
const SPECIAL = '@*#?-$!0';
const KNOWN_OPERATOR = /^(?::[-+?]|[-+?#%])$/;

/** Reads a name: letters, digits and underscores; digits only when it begins with one; or one special character. */
export function readName(cursor: Cursor): string {
  const { source, at: from } = cursor;
  const first = source[from] ?? '';
  if (DIGIT.test(first)) {
    while (DIGIT.test(source[cursor.at] ?? '')) cursor.at++;
  } else if (first !== '' && SPECIAL.includes(first)) cursor.at++;
  else while (cursor.at < source.length && LETTER.test(source[cursor.at]!)) cursor.at++;
  return source.slice(from, cursor.at);
}

/** Reads `${…}` from after its brace to after the closing one; returns its value, undefined if it is not known. */
export function readBraces(cursor: Cursor, from: number): string | undefined {
  const { source, at: nameFrom } = cursor;
  const next = source[nameFrom];
  if (next === '}' || next === '{' || next === ':') {
    cursor.fail(noName(source, from));
    return undefined;
  }
  const name = readName(cursor);
  const at = cursor.at++;
  const open: Open = { from, name, found: cursor.lookup(name), refer: cursor.reference(from, name, nameFrom) };
  const first = source[at];
  if (first === '}') {
    open.refer();
    return plainValue(open.found);
  }
  if (first === undefined) {
    cursor.fail(missingBrace(source, from));
    return undefined;
  }
  if (first === '/') return replaced(cursor, open);
  const operator = first === ':' ? first + (source[cursor.at++] ?? '') : first;
  if (operator === '#' || operator === '%') return trimmed(cursor, open, operator);
  if (KNOWN_OPERATOR.test(operator)) return chosen(cursor, open, operator);
  cursor.at = Math.min(cursor.at, source.length);
  open.refer(operator);
  cursor.fail(unknownModifier(source, from, at, operator));
  return undefined;
}

/** `:-`, `-`, `:+`, `+`, `:?` and `?`. */
function chosen(cursor: Cursor, { from, name, found, refer }: Open, operator: string): string | undefined {
  const { source, at: wordFrom } = cursor;
  const word = cursor.until('}', false);
  cursor.failUnclosed(missingBrace(source, from));
  refer(operator, cursor.mistake ? undefined : source.slice(wordFrom, cursor.at - 1));
  if (!cursor.mistake && operator.endsWith('?') && found.state !== 'unknown' && isMissing(operator, found))
    cursor.fail(required({ from, to: cursor.at }, name, found.state, word.value || 'it must have a value'));
  return chosenValue(operator, found, word.value);
}

/** `#`, `##`, `%` and `%%`. */
function trimmed(cursor: Cursor, { from, found, refer }: Open, operator: '#' | '%'): string | undefined {
  const { source } = cursor;
  const doubled = source[cursor.at] === operator;
  if (doubled) cursor.at++;
  const whole = doubled ? (`${operator}${operator}` as '##' | '%%') : operator;
  const patternFrom = cursor.at;
  const pattern = cursor.until('}', true);
  cursor.failUnclosed(missingBrace(source, from));
  refer(whole, cursor.mistake ? undefined : source.slice(patternFrom, cursor.at - 1));
  return isBad(cursor, pattern.value, patternFrom) ? undefined : trimmedValue(whole, found, pattern.value);
}

/** `/` and `//`. */
function replaced(cursor: Cursor, { from, found, refer }: Open): string | undefined {
  const { source } = cursor;
  const all = source[cursor.at] === '/';
  if (all) cursor.at++;
  const operator = all ? '//' : '/';
  const patternFrom = cursor.at;
  const pattern = cursor.until('/', true);
  cursor.failUnclosed(missingSlash(source, from));
  const replacement = cursor.mistake ? undefined : cursor.until('}', true).value;
  cursor.failUnclosed(missingBrace(source, from));
  refer(operator, cursor.mistake ? undefined : source.slice(patternFrom, cursor.at - 1));
  const value = plainValue(found);
  if (isBad(cursor, pattern.value, patternFrom)) return undefined;
  if (value === undefined || pattern.value === undefined || replacement === undefined) return undefined;
  return replacePattern(value, pattern.value, replacement, all);
}

function isBad(cursor: Cursor, pattern: string | undefined, from: number): boolean {
  if (cursor.mistake) return true;
  const bad = pattern === undefined ? undefined : badEscape(pattern);
  if (pattern === undefined || bad === undefined) return false;
  cursor.fail(badPatternEscape(cursor.source, from, pattern.slice(bad, bad + 2)));
  return true;
}
