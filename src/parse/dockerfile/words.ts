import { isSpace } from './keywords.ts';

/** A word of an instruction's rest, as written; offsets into the instruction's text. */
export interface RawWord {
  readonly from: number;
  readonly to: number;
}

/** Splits at whitespace; quotes are ignored. */
export function splitAtSpaces(text: string, from: number, to: number): RawWord[] {
  const words: RawWord[] = [];
  let start = -1;
  for (let at = from; at < to; at++) {
    const character = text[at]!;
    const blank = character === ' ' || (character >= '\t' && character <= '\r' && character !== '\n');
    if (blank) {
      if (start >= 0) words.push({ from: start, to: at });
      start = -1;
    } else if (start < 0) start = at;
  }
  if (start >= 0) words.push({ from: start, to });
  return words;
}

/** Splits at whitespace outside quotes; the escape character keeps the next one (`parseWords` of BuildKit). */
export function splitQuoted(text: string, from: number, to: number, escaper: string): RawWord[] {
  const words: RawWord[] = [];
  let start = -1;
  let quote = '';
  for (let at = from; at < to; at++) {
    const character = text[at]!;
    if (quote !== '') {
      if (character === quote) quote = '';
      else if (character === escaper && quote !== "'") at++;
      continue;
    }
    if (isSpace(character)) {
      if (start >= 0) words.push({ from: start, to: at });
      start = -1;
      continue;
    }
    if (start < 0) start = at;
    if (character === '"' || character === "'") quote = character;
    else if (character === escaper) at++;
  }
  if (start >= 0) words.push({ from: start, to });
  return words;
}
