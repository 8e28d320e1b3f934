import { expand } from './expand.ts';
import { isSpace } from './keywords.ts';

/** A `<<NAME` word; offsets into the text of the instruction. */
export interface HeredocMarker {
  readonly from: number;
  readonly to: number;
  /** The delimiter without quotes. */
  readonly name: string;
  readonly expand: boolean;
  readonly chomp: boolean;
  /** `<< NAME`: the marker and the name are two words. */
  readonly spaced: boolean;
}

interface ShellWord {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const MARKER = /^[0-9]*<<(-?)([^<]*)$/s;

/**
 * The heredocs that BuildKit sees in an instruction: words of the form `<<NAME`, an optional number before and `-` after the arrows;
 * the name may be the next word. Empty when the quotes of the text do not balance.
 */
export function findHeredocs(text: string): HeredocMarker[] {
  if (!text.includes('<<')) return [];
  const words = shellWords(text);
  const found: HeredocMarker[] = [];
  for (let index = 0; index < (words?.length ?? 0); index++) {
    const word = words![index]!;
    const match = MARKER.exec(word.text);
    if (!match) continue;
    const spaced = match[2] === '';
    const next = spaced ? words![index + 1] : word;
    const rest = spaced ? next?.text : match[2];
    if (!next || !rest || rest.includes('<')) continue;
    const name = unquote(rest);
    if (name === undefined) continue;
    found.push({ from: word.from, to: next.to, name, expand: !/["']/.test(rest), chomp: match[1] === '-', spaced });
    if (spaced) index++;
  }
  return found;
}

/** A word of COPY or ADD that stands for a heredoc: its delimiter. Undefined for any other word. */
export function heredocName(word: string): string | undefined {
  const rest = MARKER.exec(word)?.[2];
  return rest ? unquote(rest) : undefined;
}

/** The one word that a delimiter spells; undefined when its quotes do not balance. */
function unquote(text: string): string | undefined {
  if (!/["'\\$\s]/.test(text)) return text;
  const { words, text: literal, mistake } = expand(text, { escape: '\\', lookup: () => ({ state: 'unset' }) });
  return mistake || words === undefined || words.length > 1 ? undefined : literal;
}

/** Splits at whitespace outside quotes, quotes and escapes kept; undefined when something is left open. */
function shellWords(text: string): ShellWord[] | undefined {
  const words: ShellWord[] = [];
  let from = -1;
  const close = (to: number): void => {
    if (from >= 0) words.push({ from, to, text: text.slice(from, to) });
    from = -1;
  };
  for (let at = 0; at < text.length; ) {
    const character = text[at]!;
    if (isSpace(character)) {
      close(at++);
      continue;
    }
    if (from < 0) from = at;
    const end =
      character === "'"
        ? text.indexOf("'", at + 1) + 1
        : character === '"'
          ? closingQuote(text, at)
          : character === '\\'
            ? at + 2
            : at + 1;
    if (end === 0) return undefined;
    at = Math.min(end, text.length);
  }
  close(text.length);
  return words;
}

/** The offset after the closing quote; 0 if there is none. */
function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return 0;
}
