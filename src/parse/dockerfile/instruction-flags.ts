import { isSpace } from './keywords.ts';

/** A text without quotes and escapes, mapped back to the text of the instruction. */
export interface Unquoted {
  readonly text: string;
  /** The offset, in the instruction's text, of a character; for the length of the text, the offset after the last one. */
  at(index: number): number;
}

/** A leading `--word`; offsets into the instruction's text. */
export interface RawFlag {
  readonly from: number;
  readonly to: number;
  /** Without dashes. */
  readonly name: Unquoted;
  readonly value: Unquoted | undefined;
}

/**
 * Removes the leading words that begin with `--`, as BuildKit's `extractBuilderFlags` does: quotes group, a backslash (whatever the
 * escape character of the file is) keeps the next character, `--` alone ends the flags.
 */
export function takeFlags(
  text: string,
  from: number,
  to: number,
): { readonly flags: RawFlag[]; readonly rest: number } {
  const flags: RawFlag[] = [];
  let at = from;
  for (;;) {
    while (at < to && isSpace(text[at]!)) at++;
    if (at + 1 >= to || text[at] !== '-' || text[at + 1] !== '-') return { flags, rest: at };
    const start = at;
    let word = '';
    const offsets: number[] = [];
    let quote = '';
    for (; at < to; at++) {
      const character = text[at]!;
      if (quote === '' ? isSpace(character) : character === quote) {
        if (quote === '') break;
        quote = '';
        continue;
      }
      if (quote === '' && (character === '"' || character === "'")) {
        quote = character;
        continue;
      }
      if (character === '\\' && ++at >= to) break;
      word += text[at]!;
      offsets.push(at);
    }
    at = Math.min(at, to);
    if (word === '--') {
      while (at < to && isSpace(text[at]!)) at++;
      return { flags, rest: at };
    }
    flags.push(flag(word, offsets, start, at));
  }
}

function flag(word: string, offsets: readonly number[], from: number, to: number): RawFlag {
  const equals = word.indexOf('=');
  const part = (start: number, end: number): Unquoted => ({
    text: word.slice(start, end),
    at: (index) =>
      start + index < end
        ? offsets[start + index]!
        : end > start
          ? offsets[end - 1]! + 1
          : (offsets[start - 1] ?? from) + 1,
  });
  if (equals < 0) return { from, to, name: part(2, word.length), value: undefined };
  return { from, to, name: part(2, equals), value: part(equals + 1, word.length) };
}
