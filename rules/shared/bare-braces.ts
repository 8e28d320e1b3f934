import { type Fix, replacement, type ShellSyntax, textOf } from '../../src/rule/index.ts';
import { type BareText, withoutEscapes } from './bare-text.ts';

/** A brace outside of quotes that does not belong to the syntax of the shell. */
export interface BareBrace {
  readonly brace: string;
  readonly index: number;
  /** Whether it surrounds a field of a format, such as `%{http_code}` of curl. */
  readonly isField: boolean;
}

/** The braces in a text, except for an empty pair. */
export function* bracesIn({ text }: BareText): Generator<BareBrace> {
  const plain = withoutEscapes(text);
  for (const { 0: found, index } of plain.matchAll(/%\{[\w.-]{1,40}\}|\{\}|[{}]/g)) {
    if (found === '{}') continue;
    if (found.length === 1) yield { brace: found, index, isField: false };
    else {
      yield { brace: '{', index: index + 1, isField: true };
      yield { brace: '}', index: index + found.length - 1, isField: true };
    }
  }
}

/** Quotes a word whose other characters mean the same in quotes. */
export function quotedWord(syntax: ShellSyntax, { word }: BareText): Fix | undefined {
  if (word.parent?.node.type !== 'Command' || !syntax.isEditable(word)) return undefined;
  const text = textOf(word);
  return /^[\w@./:=+{},%-]+$/.test(text) && /[^{}]/.test(text)
    ? replacement('quote the word', word, `'${text}'`)
    : undefined;
}
