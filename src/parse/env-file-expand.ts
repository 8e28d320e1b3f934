import type { EnvFileReference } from './env-file-types.ts';

/** What a text is once its variables have their values. */
export interface Expanded {
  readonly text: string;
  /** Some variable in it has no value: it stands for any text, and `text` keeps the reference as written. */
  readonly unknown: boolean;
  /** The references without a value and without a default, as offsets in the text. */
  readonly unset: readonly EnvFileReference[];
  /** The first malformed reference, as offsets in the text. */
  readonly malformed: { readonly from: number; readonly to: number } | undefined;
}

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const OPERATOR = /:?[-+?]/y;
/** Defaults in defaults are a mistake long before this. */
const MAX_DEPTH = 50;

/**
 * Replaces `$NAME`, `${NAME}` and `${NAME<operator>word}` (operators `-`, `:-`, `?`, `:?`, `+`, `:+`, words may hold references) as Compose does
 * in an env file; `$$` is a dollar sign. A `$` before anything else stays. Takes the value of a variable from `lookup`.
 */
export function expandVariables(text: string, lookup: (name: string) => string | undefined, depth = 0): Expanded {
  let out = '';
  let unknown = false;
  let malformed: Expanded['malformed'];
  const unset: EnvFileReference[] = [];
  let at = 0;
  for (let dollar = text.indexOf('$'); dollar >= 0; dollar = text.indexOf('$', at)) {
    out += text.slice(at, dollar);
    const next = text[dollar + 1];
    if (next === '$') {
      out += '$';
      at = dollar + 2;
      continue;
    }
    const braced = next === '{';
    const name = matchAt(NAME, text, dollar + (braced ? 2 : 1));
    const close = braced ? closingBrace(text, dollar + 1) : dollar + 1 + name.length;
    if (!braced && name === '') {
      out += '$';
      at = dollar + 1;
      continue;
    }
    const end = close < 0 ? text.length : braced ? close + 1 : close;
    const rest = braced ? dollar + 2 + name.length : end;
    const operator = rest < close ? matchAt(OPERATOR, text, rest) : '';
    if (braced && (name === '' || close < 0 || (rest < close && operator === '') || depth > MAX_DEPTH)) {
      malformed ??= { from: dollar, to: end };
      out += text.slice(dollar, end);
    } else {
      const word =
        operator === '' ? undefined : expandVariables(text.slice(rest + operator.length, close), lookup, depth + 1);
      if (word?.malformed) malformed ??= { from: dollar, to: end };
      const found = choose(lookup(name), operator, word);
      unknown ||= found.unknown;
      if (found === word) unset.push(...shifted(word.unset, rest + operator.length));
      else if (found.unknown && operator === '') unset.push({ name, from: dollar, to: end });
      out += found.unknown ? text.slice(dollar, end) : found.text;
    }
    at = end;
  }
  return { text: out + text.slice(at), unknown, unset, malformed };
}

/** References found in a part of a text, as offsets in the whole. */
export function shifted(references: readonly EnvFileReference[], by: number): readonly EnvFileReference[] {
  return references.map(({ name, from, to }) => ({ name, from: from + by, to: to + by }));
}

/** What a reference gives; a variable that is not set, and for which there is no other word, may have any value. */
function choose(
  value: string | undefined,
  operator: string,
  word: Expanded | undefined,
): { text: string; unknown: boolean } {
  const missing = value === undefined || (operator.startsWith(':') && value === '');
  if (operator.endsWith('-') && missing && word) return word;
  if (operator.endsWith('+') && !missing && word) return word;
  if (value === undefined || (operator.endsWith('?') && missing)) return { text: '', unknown: true };
  return { text: value, unknown: false };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** The brace that closes the one at `open`; -1 when there is none. */
function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}
