import type { NodeOf, ShellSyntax, VariableSetting, VariableUse, WrittenCommand, WrittenWord } from './syntax-types.ts';
import { letEvents } from './variable-arithmetic.ts';

const NAME = /^([A-Za-z_]\w*)(?:\[.*\])?$/s;
/** The options of builtins that set variables: letters that take a value. */
const VALUED: Readonly<Record<string, string>> = {
  read: 'adinNptu',
  mapfile: 'CcdnOsu',
  readarray: 'CcdnOsu',
  printf: 'v',
};
const DECLARATIONS: ReadonlySet<string> = new Set(['declare', 'export', 'local', 'readonly', 'typeset']);

type Events = Generator<VariableSetting | VariableUse>;

/** The variables that a command sets or uses through the names in its arguments. */
export function argumentEvents(syntax: ShellSyntax, command: WrittenCommand): Iterable<VariableSetting | VariableUse> {
  const { builtin } = command;
  switch (builtin) {
    case 'read':
      return read(command);
    case 'mapfile':
    case 'readarray':
      return settings(command, operandsOf(command).rest.slice(0, 1));
    case 'getopts':
      return settings(command, rest(command).slice(1, 2));
    case 'printf':
      return settings(command, operandsOf(command).values.slice(0, 1));
    case 'let':
      return rest(command).flatMap(({ node }) => [...letEvents(node)]);
    case 'trap':
    case 'alias':
      return texts(syntax, command);
    case '[':
    case 'test':
      return tested(command);
  }
  return builtin !== undefined && DECLARATIONS.has(builtin) ? declared(command) : [];
}

/** The arguments of a builtin, also of one that `command` calls. */
function rest({ name, builtin, args }: WrittenCommand): readonly WrittenWord[] {
  return name === builtin ? args : args.slice(args.findIndex(({ text }) => text === builtin) + 1);
}

/** The values of options and the words after the options. */
function operandsOf(command: WrittenCommand): { values: readonly WrittenWord[]; rest: readonly WrittenWord[] } {
  const words = rest(command);
  const valued = VALUED[command.builtin ?? ''] ?? '';
  const values: WrittenWord[] = [];
  let index = 0;
  for (; index < words.length; index++) {
    const { prefix, text } = words[index]!;
    if (!prefix.startsWith('-') || prefix === '-') break;
    if (text === '--') return { values, rest: words.slice(index + 1) };
    const at = [...prefix].findIndex((letter, place) => place > 0 && valued.includes(letter));
    const value = words[index + 1];
    if (at !== prefix.length - 1 || !value) continue;
    if (prefix.endsWith('a') || prefix.endsWith('v')) values.push(value);
    index++;
  }
  return { values, rest: words.slice(index) };
}

function* read(command: WrittenCommand): Events {
  const { values, rest: names } = operandsOf(command);
  yield* settings(command, [...values, ...names]);
}

function* settings(command: WrittenCommand, words: readonly WrittenWord[]): Events {
  for (const { file, start, end, node, text = '' } of words) {
    const [, name] = NAME.exec(text) ?? [];
    if (name) yield { file, start, end, name, node, by: 'builtin', from: command.end };
  }
}

function* declared(command: WrittenCommand): Events {
  const { builtin, flags } = command;
  const has = (letter: string): boolean => flags.some(({ name }) => name === letter);
  if (has('f') || has('F')) return;
  const prints = has('p');
  const exports = (builtin === 'export' && !has('n')) || has('x');
  for (const { file, start, end, node, prefix } of rest(command)) {
    const [, name] = /^([A-Za-z_]\w*)(?:\[.*\])?(?:$|\+?=)/s.exec(prefix) ?? [];
    if (!name) continue;
    if (prints || exports) yield { file, start, end, name, node, by: 'export', isDefaulted: false };
    if (!prints && node.node.type === 'Word') yield { file, start, end, name, node, by: 'declaration', from: end };
  }
}

/** The names in the single-quoted strings of trap and alias, which the shell expands later. */
function* texts(syntax: ShellSyntax, command: WrittenCommand): Events {
  for (const { node: outer } of command.args) {
    const word = outer.node.type === 'Assignment' ? outer.node.value : outer.node;
    if (word.type !== 'Word') continue;
    for (const part of word.parts ?? []) {
      if (part.type !== 'SingleQuoted' && part.type !== 'DoubleQuoted') continue;
      const node = syntax.of(part);
      const { file, start, end } = node;
      // In double quotes only what is escaped is left for later.
      const text = part.type === 'SingleQuoted' ? part.value : escapedText(part);
      for (const [, name = ''] of text.matchAll(/\$\{?([A-Za-z_]\w*)/g))
        yield { file, start, end, name, node, by: 'text', isDefaulted: false };
    }
  }
}

function escapedText({ parts }: NodeOf<'DoubleQuoted'>): string {
  return parts.map((part) => (part.type === 'Literal' ? part.value : ' ')).join('');
}

function* tested({ args }: WrittenCommand): Events {
  for (const [index, { file, start, end, node, text = '' }] of args.entries()) {
    const operator = args[index - 1]?.text;
    if (operator !== '-v' && operator !== '-R') continue;
    const [, name] = NAME.exec(text) ?? [];
    if (name) yield { file, start, end, name, node, by: operator === '-v' ? 'test' : 'name', isDefaulted: false };
  }
}
