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
  let bare: BareWords | undefined;
  for (let index = 0; index < raw.length; index++) {
    const { from: start, to: end } = raw[index]!;
    const equals = text.slice(start, end).indexOf('=');
    if (equals < 0 && keyword !== 'ARG') {
      bare ??= new BareWords(reading, raw);
      bare.report(index);
      continue;
    }
    const key = reader.expanded(start, equals < 0 ? end : start + equals);
    const value = equals < 0 ? undefined : reader.expanded(start + equals + 1, end);
    const span = reader.span(start, end);
    const name = key.value ?? key.text;
    if (name === '')
      reader.sink.add('invalid-key-value', span, `\`${clip(span.file.slice(span))}\` has no name before \`=\``, {
        help: `use \`${keyword} NAME=…\``,
      });
    const pair = pairAt(span, name, key, value);
    declare?.(pair);
    pairs.push(pair);
    words.push(joined(span, key, value));
  }
  return { pairs, words, legacy: false };
}

function hasEquals(text: string, word: RawWord): boolean {
  return text.slice(word.from, word.to).includes('=');
}

function pairAt({ file, start, end }: Located, name: string, key: Word, value: Word | undefined): KeyValue {
  return { file, start, end, name, key, value };
}

function joined({ file, start, end }: Located, key: Word, value: Word | undefined): Word {
  const raw = file.text.slice(start, end);
  let { text, variables, value: known } = key;
  if (value) {
    text += `=${value.text}`;
    known = known === undefined || value.value === undefined ? undefined : `${known}=${value.value}`;
    variables = variables.length === 0 ? value.variables : [...variables, ...value.variables];
  }
  return { file, start, end, raw, text, quote: undefined, variables, value: known };
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
      `${keyword} does not give \`${clip(key.text)}\` a value`,
      {
        help: `use \`${keyword} ${/^\w+$/.test(key.text) ? key.text : 'NAME'}=…\``,
        early: true,
      },
    );
    return {
      pairs: [pairAt(reader.span(from, to), key.value ?? key.text, key, undefined)],
      words: [key],
      legacy: false,
    };
  }
  const value = reader.expanded(gap.index + gap[0].length, to);
  const pair = pairAt(reader.span(from, to), key.value ?? key.text, key, value);
  return { pairs: [pair], words: [key, value], legacy: true };
}
