import type { Command, ParsedScript, SyntaxNode, Word } from 'unbash';
import { forEachChild } from 'unbash';
import { throughBoth } from '../../parse/shell-text.ts';
import type { Located, SourceFile } from '../../text/source.ts';
import { expansionsIn } from './expansions.ts';
import { extensionsOf } from './extensions/index.ts';
import { shellOptions } from './interpreter.ts';
import { outsideOf } from './outside.ts';
import { testsIn } from './shell-tests.ts';
import type { Script } from './shell-types.ts';
import type {
  Expansion,
  NodeOf,
  ShellExtension,
  ShellNode,
  ShellNodeOf,
  ShellNodeType,
  ShellSyntax,
  ShellTest,
  VariableFlow,
  VariableValues,
  WrittenCommand,
  WrittenWord,
} from './syntax-types.ts';
import { ValueFlow } from './value-flow.ts';
import { variableFlow } from './variable-flow.ts';
import { backtickBody, locate, type Origin, wordOf } from './word.ts';
import { WrittenCommandNode } from './written-command.ts';

/** Deeper nesting does not occur in scripts written by hand. */
const MAX_DEPTH = 400;

class TreeNode<N extends SyntaxNode> implements ShellNode<N> {
  readonly node: N;
  readonly parent: TreeNode<SyntaxNode> | undefined;
  readonly origin: Origin;
  #place: Located | undefined;

  constructor(node: N, parent: TreeNode<SyntaxNode> | undefined, origin: Origin) {
    this.node = node;
    this.parent = parent;
    this.origin = origin;
  }

  get file(): SourceFile {
    return this.origin.file;
  }

  get start(): number {
    return this.#located().start;
  }

  get end(): number {
    return this.#located().end;
  }

  get source(): string {
    return this.origin.text.text.slice(this.node.pos, this.node.end);
  }

  #located(): Located {
    this.#place ??= locate(this.origin, this.node.pos, this.node.end);
    return this.#place;
  }
}

/** The syntax tree of a script; undefined where it is nested too deep for a stack. The bundle loads this module when it is first asked for. */
export function treeOf(script: Script, origin: Origin, root: ParsedScript): ShellSyntax | undefined {
  try {
    return new ScriptTree(script, origin, root);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

/** The nodes of a script, found in one walk; derived data is computed on access. */
class ScriptTree implements ShellSyntax {
  readonly script: Script;
  readonly dialect: 'posix' | 'bash';
  readonly root: TreeNode<ParsedScript>;
  readonly #byType = new Map<ShellNodeType, TreeNode<SyntaxNode>[]>();
  readonly #byNode = new Map<SyntaxNode, TreeNode<SyntaxNode>>();
  readonly #commandByNode = new Map<SyntaxNode, WrittenCommandNode>();
  #commands: readonly WrittenCommand[] | undefined;
  #expansions: readonly Expansion[] | undefined;
  #variables: VariableFlow | undefined;
  #tests: readonly ShellTest[] | undefined;
  #values: VariableValues | undefined;
  #cautiousValues: VariableValues | undefined;
  #extensions: readonly ShellExtension[] | undefined;
  #errexit: boolean | undefined;

  constructor(script: Script, origin: Origin, root: ParsedScript) {
    this.script = script;
    this.dialect = script.language === 'bash' ? 'bash' : 'posix';
    this.root = new TreeNode(root, undefined, origin);
    this.#walk(this.root, 0);
  }

  get text(): string {
    return this.root.origin.text.text;
  }

  nodes<T extends ShellNodeType>(...types: readonly T[]): readonly ShellNodeOf<T>[] {
    const lists = types.map((type) => this.#byType.get(type) ?? []);
    // Lists are kept by type, which the compiler cannot know.
    return (lists.length === 1 ? lists[0]! : lists.flat()) as unknown as readonly TreeNode<NodeOf<T>>[];
  }

  of<N extends SyntaxNode>(node: N): ShellNode<N> {
    const found = this.#byNode.get(node);
    if (!found) throw new RangeError('a node of another tree');
    return found as unknown as TreeNode<N>;
  }

  place(near: ShellNode, from: number, to: number): Located {
    return locate(this.#originOf(near), from, to);
  }

  isEditable(node: ShellNode): boolean {
    const { form, host } = this.script;
    if (host.kind === 'compose' || (form !== 'shell' && form !== 'heredoc' && form !== 'file')) return false;
    return this.#originOf(node) === this.root.origin && node.file.slice(node) === node.source;
  }

  get commands(): readonly WrittenCommand[] {
    this.#commands ??= this.nodes('Command').map((node) => this.commandOf(node));
    return this.#commands;
  }

  commandOf(node: ShellNode<Command>): WrittenCommand {
    let command = this.#commandByNode.get(node.node);
    if (!command) {
      command = new WrittenCommandNode(this, node, this.#originOf(node));
      this.#commandByNode.set(node.node, command);
    }
    return command;
  }

  get expansions(): readonly Expansion[] {
    this.#expansions ??= expansionsIn(this);
    return this.#expansions;
  }

  get variables(): VariableFlow {
    this.#variables ??= variableFlow(this);
    return this.#variables;
  }

  get tests(): readonly ShellTest[] {
    this.#tests ??= testsIn(this);
    return this.#tests;
  }

  wordOf(node: ShellNode<Word>): WrittenWord {
    return { ...wordOf(this.#originOf(node), node.node), node };
  }

  get values(): VariableValues {
    this.#values ??= this.#flow(false);
    return this.#values;
  }

  get cautiousValues(): VariableValues {
    this.#cautiousValues ??= this.#flow(true);
    return this.#cautiousValues;
  }

  #flow(cautious: boolean): VariableValues {
    const commandOf = (node: Command): WrittenCommand => this.commandOf(this.of(node));
    return new ValueFlow(this.root.node, outsideOf(this.script), commandOf, cautious);
  }

  get extensions(): readonly ShellExtension[] {
    this.#extensions ??= extensionsOf(this);
    return this.#extensions;
  }

  get errexit(): boolean {
    this.#errexit ??=
      this.script.errexit ||
      this.commands.some(({ name, args }) => name === 'set' && shellOptions(args.map(({ raw }) => raw)).errexit);
    return this.#errexit;
  }

  #originOf(node: ShellNode): Origin {
    return node instanceof TreeNode ? node.origin : this.root.origin;
  }

  #walk(tree: TreeNode<SyntaxNode>, depth: number): void {
    if (depth > MAX_DEPTH) throw new RangeError('nested too deep');
    const { node, origin } = tree;
    const list = this.#byType.get(node.type);
    if (list) list.push(tree);
    else this.#byType.set(node.type, [tree]);
    this.#byNode.set(node, tree);
    // A substitution in backticks with escapes in it is a text of its own.
    const decoded = 'script' in node && node.script?.source !== undefined;
    const inside = decoded
      ? {
          file: origin.file,
          text: throughBoth(origin.text, backtickBody(origin.text.text, node.pos + 1, node.end - 1)),
        }
      : origin;
    forEachChild(node, (child) => this.#walk(new TreeNode(child, tree, inside), depth + 1));
  }
}
