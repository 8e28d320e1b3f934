import type { Word } from 'unbash';
import { AtNode } from './at-node.ts';
import { isPlain, type KnownValue, WORD } from './known-value.ts';
import { isNode } from './shell-nodes.ts';
import type { Expansion, ExpansionNode, ShellNode, ShellSyntax, WrittenCommand } from './syntax-types.ts';
import { substitutionValue } from './word-value.ts';

/** What the shell does to the result of an expansion, depending on its place. */
interface Context {
  readonly quoted: boolean;
  readonly splits: boolean;
  readonly word: ShellNode<Word> | undefined;
  readonly command: WrittenCommand | undefined;
}

/** The expansions of a script, those inside substitutions and inside other expansions included. */
export function expansionsIn(syntax: ShellSyntax): readonly Expansion[] {
  return syntax
    .nodes(
      'SimpleExpansion',
      'ParameterExpansion',
      'CommandExpansion',
      'ArithmeticExpansion',
      'ArithmeticCommandExpansion',
    )
    .filter((node) => syntax.script.host.kind !== 'compose' || isLeftToShell(node))
    .map((node) => new WrittenExpansion(syntax, node))
    .sort((a, b) => a.start - b.start);
}

/** Whether Compose leaves an expansion to the shell: what has a single dollar sign, it puts in itself. */
function isLeftToShell({ file, start }: ShellNode): boolean {
  return file.text.startsWith('$$', start) || file.text[start] === '`';
}

class WrittenExpansion extends AtNode<ExpansionNode> implements Expansion {
  readonly #syntax: ShellSyntax;
  #context: Context | undefined;

  constructor(syntax: ShellSyntax, node: ShellNode<ExpansionNode>) {
    super(node);
    this.#syntax = syntax;
  }

  get kind(): Expansion['kind'] {
    const { type } = this.node.node;
    if (type === 'SimpleExpansion' || type === 'ParameterExpansion') return 'parameter';
    return type === 'ArithmeticExpansion' ? 'arithmetic' : 'command';
  }

  get name(): string | undefined {
    const { node } = this.node;
    if (node.type === 'SimpleExpansion') return node.text.slice(1);
    return node.type === 'ParameterExpansion' ? node.parameter : undefined;
  }

  get quoted(): boolean {
    return this.#around().quoted;
  }

  get splits(): boolean {
    return this.#around().splits;
  }

  get word(): ShellNode<Word> | undefined {
    return this.#around().word;
  }

  get command(): WrittenCommand | undefined {
    return this.#around().command;
  }

  get value(): KnownValue | undefined {
    const { node } = this.node;
    if (node.type === 'CommandExpansion' || node.type === 'ArithmeticCommandExpansion')
      return substitutionValue(node.script);
    return node.type === 'ArithmeticExpansion' ? WORD : this.#syntax.values.at(node);
  }

  get isPlain(): boolean {
    if (this.kind !== 'parameter') return this.kind === 'arithmetic';
    const value = this.#syntax.cautiousValues.at(this.node.node);
    return value === undefined || isPlain(value);
  }

  #around(): Context {
    this.#context ??= contextOf(this.#syntax, this.node);
    return this.#context;
  }
}

/** Walks up to what uses the word that the expansion is a part of. */
function contextOf(syntax: ShellSyntax, start: ShellNode): Context {
  let quoted = false;
  let protectedPart = false;
  let word: ShellNode<Word> | undefined;
  for (let { parent } = start; parent; { parent } = parent) {
    const { node } = parent;
    switch (node.type) {
      case 'DoubleQuoted':
      case 'LocaleString':
      case 'HereDocBody':
        quoted = true;
        break;
      case 'Word':
        if (isNode(parent, 'Word')) word = parent;
        break;
      case 'ParameterExpansion':
        if (node.operation?.type !== 'Default') protectedPart = true;
        break;
      case 'ArithmeticExpansion':
      case 'ArithmeticCommand':
      case 'ArithmeticFor':
      case 'ArrayValue':
      case 'TestCommand':
      case 'Case':
      case 'CaseItem':
      case 'For':
      case 'Select':
        protectedPart = true;
        break;
      case 'Assignment':
        if (!isArgument(parent, syntax)) protectedPart = true;
        break;
      case 'Command': {
        const command = syntax.commandOf(syntax.of(node));
        const splits = !quoted && !protectedPart && command.builtin !== 'let';
        return { quoted, splits, word, command };
      }
      case 'Redirected':
        return { quoted, splits: !quoted && !protectedPart, word, command: undefined };
      case 'Statement':
      case 'Script':
      case 'CommandExpansion':
        return { quoted, splits: false, word, command: undefined };
    }
  }
  return { quoted, splits: false, word, command: undefined };
}

/** Whether an assignment is an argument that the shell splits like any other: sh does, bash knows declarations. */
function isArgument({ node, parent }: ShellNode, { dialect }: ShellSyntax): boolean {
  if (parent?.node.type !== 'Command' || (dialect === 'bash' && parent.node.name?.value !== 'alias')) return false;
  return parent.node.prefix.every((item) => item !== node);
}
