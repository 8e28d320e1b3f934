import {
  type BinaryCondition,
  enclosing,
  type Located,
  type Script,
  type ShellNode,
  type ShellSyntax,
  type ShellTest,
  type WrittenWord,
} from '../../src/rule/index.ts';
import { holdsGlob, partsOf, type WordPart, wordNode } from './word-parts.ts';

/** A test begins with one of these, or sits in a word that does. */
const MENTION = /(?:^|[\s;&|(!`'"])(?:\[|test\s)/;

const found = new WeakMap<Script, readonly ShellTest[]>();

/** The tests of a script, which is only parsed if it may have some. */
export function testsOf(script: Script): readonly ShellTest[] {
  const tests = writtenTestsOf(script);
  return tests.length > 0 && script.syntax ? tests : [];
}

/** The same for rules that explain why a test cannot be read. */
export function writtenTestsOf(script: Script): readonly ShellTest[] {
  let tests = found.get(script);
  if (!tests) {
    tests = MENTION.test(script.file.slice(script)) ? (readSyntax(script)?.tests ?? []) : [];
    found.set(script, tests);
  }
  return tests;
}

/** The tree of a script that the shell can read. */
export function readSyntax(script: Script): ShellSyntax | undefined {
  return script.syntax ?? (script.problems.length === 0 ? script.written : undefined);
}

/** The codes for `[ ]` and `[[ ]]`; other tools treat `test` like any other program. */
export function codes({ kind }: ShellTest, ...all: readonly string[]): readonly string[] {
  return kind === 'test' ? [] : all;
}

/** The codes of a test that ShellCheck cannot read. */
export function fatalCodes({ node }: ShellTest, ...further: readonly string[]): readonly string[] {
  const inside = enclosing(node, 'If', 'While', 'For', 'Select', 'Case', 'Subshell', 'BraceGroup', 'Function');
  return [...further, ...(inside ? ['SC1009'] : []), 'SC1072', 'SC1073'];
}

/** Whether a word is the same in every run: nothing in it is expanded. */
export function isConstant(word: WrittenWord): boolean {
  return (
    word.text !== undefined && !word.raw.startsWith('~') && !holdsGlob(wordNode(word)) && isWritten(word, word.raw)
  );
}

/** Whether a text is in the file itself, and not the result of a variable that Compose expands. */
function isWritten(at: Located, text: string): boolean {
  const { file, start } = at;
  if (!text.includes('$') && file.slice(at).includes('$')) return false;
  return !/\$\{\w+:?-[^{}]*$/.test(file.text.slice(Math.max(0, start - 80), start));
}

/** Whether the shell splits an expansion in the word; `$#`, `$?` and the like are numbers. */
export function isSplit(word: WrittenWord): boolean {
  return partsOf(wordNode(word)).some(
    (part) =>
      part.type === 'CommandExpansion' ||
      part.type === 'ParameterExpansion' ||
      (part.type === 'SimpleExpansion' && !/^\$[#?$!-]$/.test(part.text)),
  );
}

/** The first literal text in a word, quotes not counted; undefined when there is none. */
export function literalIn(syntax: ShellSyntax, word: WrittenWord): ShellNode | undefined {
  const { node } = word.node;
  if (node.type !== 'Word') return undefined;
  if (!isWritten(word, word.raw)) return undefined;
  if (!node.parts) return node.value === '' ? undefined : word.node;
  for (const part of node.parts) {
    const inner = part.type === 'DoubleQuoted' ? part.parts.find(isText) : part;
    if (inner && isText(inner)) return syntax.of(inner);
  }
  return undefined;
}

function isText(part: WordPart): boolean {
  return (part.type === 'Literal' || part.type === 'SingleQuoted' || part.type === 'AnsiCQuoted') && part.value !== '';
}

/** Whether a comparison is of integers. */
export function comparesIntegers({ operator }: BinaryCondition): boolean {
  return /^-(?:eq|ne|lt|le|gt|ge)$/.test(operator.text);
}

/** The comparison of integers that looks like one of texts. */
export const INTEGER_OPERATORS: Readonly<Record<string, string>> = {
  '<': '-lt',
  '>': '-gt',
  '<=': '-le',
  '>=': '-ge',
};

/** The words of a comparison as they are compared, in quotes. */
export function inQuotes(word: WrittenWord): string | undefined {
  const { raw } = word;
  if (word.quoted || raw.includes('`') || raw.includes('\n')) return undefined;
  return `"${raw}"`;
}
