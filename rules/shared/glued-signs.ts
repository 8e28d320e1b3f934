import type { Located, Script, ShellNode, ShellTest, WrittenCommand, WrittenWord } from '../../src/rule/index.ts';
import { isConstant } from './tests.ts';

/** `[`, `[[`, `!` or `{` that a command's name begins with. */
export function gluedSign({ head, args }: WrittenCommand): string | undefined {
  if (!head) return undefined;
  if (/^\{\w+$/.test(head.raw)) return args.at(-1)?.raw.endsWith('}') ? '{' : undefined;
  const sign = /^(?:!|\[\[?)(?=[^\s[])/.exec(head.raw)?.[0] ?? /^!(?=\[)/.exec(head.raw)?.[0];
  if (sign === undefined || sign === '!') return head.raw.startsWith('!(') ? undefined : sign;
  return args.at(-1)?.raw === (sign === '[' ? ']' : ']]') ? sign : undefined;
}

/** The word of a test that begins with an operator or `!` without the blank after it, or ends with one without the blank before. */
export function gluedWord(
  { syntax }: Script,
  { words, excess }: ShellTest,
): { at: Located; node: ShellNode; sign: string; side: 'after' | 'before' } | undefined {
  const [first] = words;
  const negated = first !== undefined && words.length > 1 && /^!["$\w-]/.test(first.raw);
  const index = excess ? words.indexOf(excess) : -1;
  const isSecond = index === 1 || words[index - 2]?.raw === '!';
  const word = negated ? first : isSecond ? excess : undefined;
  const sign = negated ? '!' : /^(?:==?|!=)(?=[^=])/.exec(word?.raw ?? '')?.[0];
  if (word && sign) {
    const { pos } = word.node.node;
    return { at: syntax!.place(word.node, pos, pos + sign.length), node: word.node, sign, side: 'after' };
  }
  const left = isSecond ? words[index - 1]! : undefined;
  const last = /(?<=[^!=])(?:==?|!=)$/.exec(left?.raw ?? '')?.[0];
  if (!left || !last) return undefined;
  const { end } = left.node.node;
  return { at: syntax!.place(left.node, end - last.length, end), node: left.node, sign: last, side: 'before' };
}

/** A comparison without blanks in a word that holds an expansion. */
export function gluedOperator(script: Script, word: WrittenWord) {
  const { node } = word.node;
  if (isConstant(word) || node.type !== 'Word') return undefined;
  for (const part of node.parts ?? []) {
    const found = part.type === 'Literal' ? /[!=]?=/.exec(part.text) : null;
    if (!found) continue;
    const from = part.pos + found.index;
    const place = script.syntax!.place(word.node, from, from + found[0].length);
    return { ...place, sign: found[0], editable: script.syntax!.isEditable(word.node) };
  }
  return undefined;
}
