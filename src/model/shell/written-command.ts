import type { Command } from 'unbash';
import { assignmentWord } from './assignment.ts';
import { AtNode } from './at-node.ts';
import { isCondition } from './condition.ts';
import { baseName } from './interpreter.ts';
import type { ShellNode, ShellSyntax, WrittenCommand, WrittenFlag, WrittenWord } from './syntax-types.ts';
import { type Origin, wordOf } from './word.ts';

/** Builtins that call the builtin which their arguments name. */
const CALLERS: ReadonlySet<string | undefined> = new Set(['command', 'builtin']);

/** A simple command as it is written; its words are read on access. */
export class WrittenCommandNode extends AtNode<Command> implements WrittenCommand {
  readonly head: WrittenWord | undefined;
  readonly #syntax: ShellSyntax;
  readonly #origin: Origin;
  #args: readonly WrittenWord[] | undefined;
  #options: { readonly flags: readonly WrittenFlag[]; readonly operands: readonly WrittenWord[] } | undefined;

  constructor(syntax: ShellSyntax, node: ShellNode<Command>, origin: Origin) {
    super(node);
    this.#syntax = syntax;
    this.#origin = origin;
    const { name } = node.node;
    this.head = name && { ...wordOf(origin, name), node: syntax.of(name) };
  }

  get name(): string | undefined {
    return this.head?.text;
  }

  get baseName(): string | undefined {
    const { name } = this;
    return name === undefined ? undefined : baseName(name);
  }

  get builtin(): string | undefined {
    const { name, args } = this;
    const called = CALLERS.has(name) ? args.find(({ text }) => !text?.startsWith('-')) : undefined;
    return called?.text ?? name;
  }

  get args(): readonly WrittenWord[] {
    this.#args ??= this.node.node.args.map((each) => {
      const node = this.#syntax.of(each);
      const word = each.type === 'Word' ? wordOf(this.#origin, each) : assignmentWord(this.#origin, each);
      return { ...word, node };
    });
    return this.#args;
  }

  get flags(): readonly WrittenFlag[] {
    return this.#read().flags;
  }

  get operands(): readonly WrittenWord[] {
    return this.#read().operands;
  }

  hasFlag(...names: readonly string[]): boolean {
    return this.flags.some(({ name }) => names.includes(name));
  }

  get isCondition(): boolean {
    return isCondition(this.node);
  }

  #read(): { readonly flags: readonly WrittenFlag[]; readonly operands: readonly WrittenWord[] } {
    this.#options ??= options(this.args);
    return this.#options;
  }
}

function options(words: readonly WrittenWord[]): { flags: readonly WrittenFlag[]; operands: readonly WrittenWord[] } {
  const flags: WrittenFlag[] = [];
  const operands: WrittenWord[] = [];
  for (const [index, word] of words.entries()) {
    const { prefix } = word;
    if (prefix === '--' && word.text !== undefined) {
      operands.push(...words.slice(index + 1));
      break;
    }
    const long = /^--([^=]+)/.exec(prefix)?.[1];
    if (long !== undefined) flags.push({ name: long, word });
    else if (/^-./.test(prefix)) for (const letter of prefix.slice(1)) flags.push({ name: letter, word });
    else operands.push(word);
  }
  return { flags, operands };
}
