import type { Word, WordPart } from 'unbash';
import type { MappedText } from '../../parse/shell-text.ts';
import { TextBuilder } from '../../parse/shell-text.ts';
import type { Located, SourceFile } from '../../text/source.ts';
import type { ShellWord } from './shell-types.ts';

/** Where the text that unbash reads comes from. */
export interface Origin {
  readonly file: SourceFile;
  readonly text: MappedText;
}

/** A stretch of the script's text as a place in the file. */
export function locate(origin: Origin, start: number, end: number): Located {
  const from = origin.text.start(start);
  return { file: origin.file, start: from, end: end > start ? Math.max(from, origin.text.end(end)) : from };
}

/** More results than any sane brace expansion has. */
const MAX_ALTERNATIVES = 64;

const QUOTING = /["'\\]/;

/** A word that stands for itself; nearly all do, and their parts need not be taken apart. */
const PLAIN = /^[\w./:=@%+,-]+$/;

/** The words that one written word stands for: one, or several when it holds a brace expansion of literal text. */
export function wordsOf(origin: Origin, word: Word): ShellWord[] {
  const place = locate(origin, word.pos, word.end);
  const raw = origin.text.text.slice(word.pos, word.end);
  if (PLAIN.test(raw)) return [shellWord(place, raw, raw, raw, false)];
  const { parts } = word;
  const quoted = QUOTING.test(raw);
  if (parts === undefined) return [shellWord(place, raw, word.value, word.value, quoted)];
  if (parts.some((part) => part.type === 'BraceExpansion')) {
    const values = alternatives(parts);
    if (values) return values.map((value) => shellWord(place, raw, value, value, quoted));
  }
  const prefix = literalPrefix(parts);
  return [
    prefix.complete
      ? shellWord(place, raw, word.value, word.value, quoted)
      : shellWord(place, raw, undefined, prefix.text, quoted),
  ];
}

/** A single word, brace expansions left as they are. */
export function wordOf(origin: Origin, word: Word): ShellWord {
  const [first, ...others] = wordsOf(origin, word);
  return others.length === 0 ? first! : { ...first!, text: undefined, prefix: '' };
}

/** Builds a word; exec forms and assignments have no unbash word. */
export function shellWord(
  place: Located,
  raw: string,
  text: string | undefined,
  prefix: string,
  quoted: boolean,
): ShellWord {
  return { file: place.file, start: place.start, end: place.end, raw, text, prefix, quoted };
}

function literalPrefix(parts: readonly WordPart[]): { text: string; complete: boolean } {
  let text = '';
  for (const part of parts) {
    switch (part.type) {
      case 'Literal':
      case 'Glob':
      case 'SingleQuoted':
      case 'AnsiCQuoted':
        text += part.value;
        break;
      case 'ExtendedGlob':
        text += part.text;
        break;
      case 'DoubleQuoted':
      case 'LocaleString':
        for (const child of part.parts) {
          if (child.type !== 'Literal') return { text, complete: false };
          text += child.value;
        }
        break;
      default:
        return { text, complete: false };
    }
  }
  return { text, complete: true };
}

/** The results of a word with brace expansions; undefined when something in it is computed at run time or they are too many. */
function alternatives(parts: readonly WordPart[]): string[] | undefined {
  let results = [''];
  for (const part of parts) {
    let choices: string[] | undefined;
    if (part.type === 'BraceExpansion') {
      choices = braceChoices(part.text);
    } else {
      const literal = literalPrefix([part]);
      choices = literal.complete ? [literal.text] : undefined;
    }
    if (!choices || results.length * choices.length > MAX_ALTERNATIVES) return undefined;
    results = results.flatMap((head) => choices.map((tail) => head + tail));
  }
  return results;
}

/** The parts of `{a,b}`; undefined for what is nested, quoted or a range. */
function braceChoices(text: string): string[] | undefined {
  const inner = text.slice(1, -1);
  return /[{}"'\\$`]/.test(inner) || !inner.includes(',') ? undefined : inner.split(',');
}

const DOUBLE_QUOTE_ESCAPES = new Set(['"', '\\', '$', '`', '\n']);
const HEREDOC_ESCAPES = new Set(['\\', '$', '`', '\n']);

/** Takes one level of quoting off a word that is handed to a shell as a script; expansions stay as they are written. */
export function unquoted(source: string, word: Word): TextBuilder | undefined {
  const builder = new TextBuilder(source);
  for (const part of word.parts ?? [undefined]) {
    if (part === undefined) unescaped(builder, source, word.pos, word.end, undefined);
    else if (part.type === 'SingleQuoted') builder.copy(part.pos + 1, part.end - 1);
    else if (part.type === 'DoubleQuoted') unescaped(builder, source, part.pos + 1, part.end - 1, DOUBLE_QUOTE_ESCAPES);
    else if (part.type === 'Literal') unescaped(builder, source, part.pos, part.end, undefined);
    else if (part.type === 'AnsiCQuoted' || part.type === 'LocaleString') return undefined;
    else builder.copy(part.pos, part.end);
  }
  return builder;
}

/** The body of a heredoc as the program behind it reads it. */
export function heredocBody(source: string, start: number, end: number, quoted: boolean): TextBuilder {
  const builder = new TextBuilder(source);
  return quoted ? builder.copy(start, end) : unescaped(builder, source, start, end, HEREDOC_ESCAPES);
}

/** The text of an escaped backtick substitution as unbash decodes it. */
export function backtickBody(source: string, start: number, end: number): TextBuilder {
  return unescaped(new TextBuilder(source), source, start, end, new Set(['\\', '$', '`']));
}

/** Drops backslashes before the characters that they escape; before all when `escapes` is undefined. */
function unescaped(
  builder: TextBuilder,
  source: string,
  start: number,
  end: number,
  escapes: ReadonlySet<string> | undefined,
): TextBuilder {
  let plain = start;
  for (let at = start; at < end; at++) {
    if (source[at] !== '\\' || at + 1 >= end || (escapes && !escapes.has(source[at + 1]!))) continue;
    builder.copy(plain, at);
    plain = source[at + 1] === '\n' ? at + 2 : at + 1;
    at++;
  }
  return builder.copy(plain, end);
}
