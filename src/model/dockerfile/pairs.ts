import { SPACES } from '../../parse/dockerfile/keywords.ts';
import { type RawWord, splitQuoted } from '../../parse/dockerfile/words.ts';
import type { Located } from '../../text/source.ts';
import { clip } from '../../text/wording.ts';
import { BareWords } from './bare-words.ts';
import type { KeyValue, Word } from './dockerfile-types.ts';
import type { RawInstruction } from './read-instruction.ts';

export interface Pairs {
  readonly pairs: readonly KeyValue[];
  readonly words: readonly Word[];
  readonly legacy: boolean;
}

/**
 * Reads the `name=value` words of ENV, LABEL and ARG, or the old form `ENV name value`; reports words that are neither.
 *
 * @param declare called for each pair before the next is read.
 */
export function readPairs(reading: RawInstruction, declare?: (pair: KeyValue) => void): Pairs {
  const { reader, keyword, from, to } = reading;
  const { text } = reader.line;
  const raw = splitQuoted(text, from, to, reader.escape);
  const [first] = raw;
  if (!first) return { pairs: [], words: [], legacy: false };
  if (keyword !== 'ARG' && !hasEquals(text, first)) return readLegacy(reading, first);

  const pairs: KeyValue[] = [];
  const words: Word[] = [];
  const bare = new BareWords(reading, raw);
  for (const [index, word] of raw.entries()) {
    const equals = text.slice(word.from, word.to).indexOf('=');
    if (equals < 0 && keyword !== 'ARG') {
      bare.report(index);
      continue;
    }
    const key = reader.expanded(word.from, equals < 0 ? word.to : word.from + equals);
    const value = equals < 0 ? undefined : reader.expanded(word.from + equals + 1, word.to);
    const span = reader.span(word.from, word.to);
    const name = key.value ?? key.text;
    if (name === '')
      reader.sink.add(
        'invalid-key-value',
        span,
        `\`${clip(span.file.slice(span))}\` has no name before the equals sign`,
        {
          help: `write \`${keyword} NAME=…\``,
        },
      );
    const pair: KeyValue = { ...span, name, key, value };
    declare?.(pair);
    pairs.push(pair);
    words.push(joined(span, key, value));
  }
  return { pairs, words, legacy: false };
}

function hasEquals(text: string, word: RawWord): boolean {
  return text.slice(word.from, word.to).includes('=');
}

function joined(span: Located, key: Word, value: Word | undefined): Word {
  const raw = span.file.slice(span);
  if (!value) return { ...span, raw, text: key.text, quote: undefined, variables: key.variables, value: key.value };
  return {
    ...span,
    raw,
    text: `${key.text}=${value.text}`,
    quote: undefined,
    variables: key.variables.length === 0 ? value.variables : [...key.variables, ...value.variables],
    value: key.value === undefined || value.value === undefined ? undefined : `${key.value}=${value.value}`,
  };
}

function readLegacy({ reader, keyword, from, to }: RawInstruction, first: RawWord): Pairs {
  const { text } = reader.line;
  SPACES.lastIndex = from;
  const gap = SPACES.exec(text);
  const keyEnd = gap ? Math.min(gap.index, to) : to;
  const key = reader.expanded(from, keyEnd);
  if (!gap || keyEnd >= to) {
    reader.sink.add(
      'invalid-key-value',
      reader.span(first.from, to),
      `${keyword} gives \`${clip(key.text)}\` no value`,
      {
        help: `write \`${keyword} ${/^\w+$/.test(key.text) ? key.text : 'NAME'}=…\``,
        early: true,
      },
    );
    return {
      pairs: [{ ...reader.span(from, to), name: key.value ?? key.text, key, value: undefined }],
      words: [key],
      legacy: false,
    };
  }
  const value = reader.expanded(gap.index + gap[0].length, to);
  const pair: KeyValue = { ...reader.span(from, to), name: key.value ?? key.text, key, value };
  return { pairs: [pair], words: [key, value], legacy: true };
}
