import { heredocName } from '../../parse/dockerfile/heredoc.ts';
import { type RawWord, splitAtSpaces } from '../../parse/dockerfile/words.ts';
import type { Fix } from '../../text/edit.ts';
import { clip } from '../../text/wording.ts';
import type { Word } from './dockerfile-types.ts';
import type { WordReader } from './word-reader.ts';

/** The arguments of an instruction: offsets into its text. */
interface Arguments {
  readonly keyword: string;
  readonly reader: WordReader;
  readonly from: number;
  readonly to: number;
}

/** Words that one pair of quotes was meant to hold together: indexes of the first and the last. */
interface SplitQuote {
  readonly first: number;
  readonly last: number;
}

const PATHS: ReadonlySet<string> = new Set(['ADD', 'COPY', 'VOLUME']);

/** Splits the arguments of FROM, EXPOSE, ADD, COPY and VOLUME at whitespace, even inside quotes, as BuildKit does. */
export function splitWords(from: Arguments): Word[] {
  const { keyword, reader } = from;
  const { text } = reader.line;
  const raw = splitAtSpaces(text, from.from, from.to);
  const splitQuotes = PATHS.has(keyword) ? findSplitQuotes(text, raw) : [];
  if (splitQuotes.length > 0) reportSplitQuotes(from, raw, splitQuotes);
  const parts = new Set(
    splitQuotes.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  return raw.map((word, index) => {
    if (parts.has(index)) return { ...reader.plain(word.from, word.to), value: undefined };
    const plain =
      keyword === 'FROM'
        ? index > 0
        : (keyword === 'COPY' || keyword === 'ADD') && heredocName(text.slice(word.from, word.to)) !== undefined;
    return plain ? reader.plain(word.from, word.to) : reader.expanded(word.from, word.to);
  });
}

/** Finds words that begin with a quote which only a later word closes. */
function findSplitQuotes(text: string, words: readonly RawWord[]): SplitQuote[] {
  const splitQuotes: SplitQuote[] = [];
  for (let first = 0; first < words.length; first++) {
    const { from, to } = words[first]!;
    const quote = text[from];
    if ((quote !== '"' && quote !== "'") || text.slice(from + 1, to).includes(quote)) continue;
    let last = first + 1;
    while (last < words.length && !text.slice(words[last]!.from, words[last]!.to).includes(quote)) last++;
    if (last === words.length) return splitQuotes;
    // Anything but a plain end of the quoted text is left to the general message.
    if (text.indexOf(quote, words[last]!.from) !== words[last]!.to - 1) continue;
    splitQuotes.push({ first, last });
    first = last;
  }
  return splitQuotes;
}

function reportSplitQuotes(
  { keyword, reader, from, to }: Arguments,
  words: readonly RawWord[],
  splitQuotes: readonly SplitQuote[],
): void {
  const { text } = reader.line;
  const array = asArray(text, words, splitQuotes);
  const rest = reader.span(from, to);
  const fix: Fix | undefined =
    array === undefined || rest.file.slice(rest).includes('\n')
      ? undefined
      : { title: 'replace with a JSON array', safety: 'safe', edits: [{ at: rest, text: array }] };
  const help = `use \`${keyword} ${array === undefined ? '["path with spaces", "…"]' : clip(array)}\``;
  for (const { first, last } of splitQuotes) {
    const at = reader.span(words[first]!.from, words[last]!.to);
    const text = clip(at.file.slice(at));
    reader.sink.add('unclosed-quote', at, `${keyword} splits \`${text}\` at the spaces, so the quote is never closed`, {
      help,
      fix,
    });
  }
}

/** The arguments as a JSON array; undefined when they hold more than plain text and variables. */
function asArray(text: string, words: readonly RawWord[], splitQuotes: readonly SplitQuote[]): string | undefined {
  const elements: string[] = [];
  const groups = new Map(splitQuotes.map((group) => [group.first, group]));
  for (let index = 0; index < words.length; index++) {
    const group = groups.get(index);
    const { from } = words[index]!;
    const { to } = words[group?.last ?? index]!;
    const quoted = group !== undefined || /^(["']).*\1$/.test(text.slice(from, to));
    const path = quoted ? text.slice(from + 1, to - 1) : text.slice(from, to);
    if (/["'\\`]|<</.test(path)) return undefined;
    elements.push(JSON.stringify(path));
    index = group?.last ?? index;
  }
  return `[${elements.join(', ')}]`;
}
