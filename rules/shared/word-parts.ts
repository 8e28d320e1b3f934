import type { NodeOf, WrittenWord } from '../../src/rule/index.ts';

/** What a word is made of, from left to right. */
export type WordPart = NonNullable<NodeOf<'Word'>['parts']>[number];

/** The word of an argument: of `NAME=value` the value. Undefined for the list of an array. */
export function wordNode({ node: { node } }: WrittenWord): NodeOf<'Word'> | undefined {
  if (node.type === 'Word') return node;
  return node.value.type === 'Word' ? node.value : undefined;
}

/** The parts of a word; a word without quotes and expansions is one literal. */
export function partsOf(word: NodeOf<'Word'> | undefined): readonly WordPart[] {
  if (!word) return [];
  const { pos, end, text, value } = word;
  return word.parts ?? [{ type: 'Literal', pos, end, text, value }];
}

/** Whether an unquoted `*`, `?` or `[…]` in a word makes the shell look for files. */
export function holdsGlob(word: NodeOf<'Word'> | undefined): boolean {
  return partsOf(word).some(({ type }) => type === 'Glob' || type === 'ExtendedGlob');
}

const LITERAL: ReadonlySet<string> = new Set(['Literal', 'Glob', 'ExtendedGlob', 'SingleQuoted', 'AnsiCQuoted']);

/** The values of the parts that the word itself is made of, quoted ones included, each expansion being one undefined. */
export function piecesOf(word: NodeOf<'Word'> | undefined): readonly (string | undefined)[] {
  return partsOf(word).flatMap((part): readonly (string | undefined)[] => {
    if (part.type === 'DoubleQuoted' || part.type === 'LocaleString')
      return part.parts.map((child) => (child.type === 'Literal' ? child.value : undefined));
    if (!LITERAL.has(part.type)) return [undefined];
    return ['value' in part ? part.value : part.text];
  });
}

/** The parts of a word, those inside double quotes instead of the quotes. */
export function flatParts(word: NodeOf<'Word'> | undefined): readonly WordPart[] {
  const found: WordPart[] = [];
  for (const part of partsOf(word)) {
    if (part.type === 'DoubleQuoted') found.push(...part.parts);
    else found.push(part);
  }
  return found;
}
