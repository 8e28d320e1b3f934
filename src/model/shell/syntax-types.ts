import type { ArithmeticExpansionPart, Assignment, Command, ParsedScript, SyntaxNode, Word } from 'unbash';
import type { ShellFeatureName } from '../../knowledge/shell-features-table.ts';
import type { Located } from '../../text/source.ts';
import type { KnownValue } from './known-value.ts';
import type { Script, ShellWord } from './shell-types.ts';
import type { ShellTest } from './test-types.ts';

export type * from './test-types.ts';

export type ShellNodeType = SyntaxNode['type'];

/** The node of unbash with this type. */
export type NodeOf<T extends ShellNodeType> = Extract<SyntaxNode, { readonly type: T }>;

/** A node of a script's syntax tree, with its place in the file and its parent. */
export interface ShellNode<N extends SyntaxNode = SyntaxNode> extends Located {
  /** What unbash read. Its offsets are those of the text that the shell reads; see {@link ShellSyntax.place}. */
  readonly node: N;
  /** Undefined for the whole script. A substitution is the parent of the script inside it. */
  readonly parent: ShellNode | undefined;
  /** The node as it is written, continuations removed. */
  readonly source: string;
}

/** A {@link ShellNode} by the name of its type: `ShellNodeOf<'Pipeline'>`. */
export type ShellNodeOf<T extends ShellNodeType> = ShellNode<NodeOf<T>>;

/** A word of a command as written, with its node. */
export interface WrittenWord extends ShellWord {
  readonly node: ShellNode<Word | Assignment>;
}

/**
 * A simple command as it is written: sudo, env and other wrappers are its name, and what they run is its arguments.
 * The span covers all of it.
 */
export interface WrittenCommand extends Located {
  readonly node: ShellNode<Command>;
  /** The word that names the program; undefined for a command of assignments and redirects alone. */
  readonly head: WrittenWord | undefined;
  /** The name without quotes and backslashes; undefined when it holds an expansion. */
  readonly name: string | undefined;
  /** The last part of the path that {@link name} is. */
  readonly baseName: string | undefined;
  /** The name of the builtin that it calls, even through `command` and `builtin`; the same as {@link name} for other commands. */
  readonly builtin: string | undefined;
  /** The words after the name, `NAME=value` of export and the like included. */
  readonly args: readonly WrittenWord[];
  /** The options before `--`: clusters taken apart, `--name=value` without its value. */
  readonly flags: readonly WrittenFlag[];
  /** The arguments that do not begin with `-`, and all after `--`. The value of an option counts as one. */
  readonly operands: readonly WrittenWord[];
  /** Whether one of these options is there: letters (`r`) or long names (`recursive`), without dashes. */
  hasFlag(...names: readonly string[]): boolean;
  /** Whether its status decides a branch: it is in the left operand of `&&` or `||`, or the last command of a condition. */
  readonly isCondition: boolean;
}

/** An option of a command: a letter or a long name, and the word that holds it. */
export interface WrittenFlag {
  /** Without dashes. */
  readonly name: string;
  readonly word: WrittenWord;
}

export type ExpansionNode =
  | NodeOf<'SimpleExpansion'>
  | NodeOf<'ParameterExpansion'>
  | NodeOf<'CommandExpansion'>
  | NodeOf<'ArithmeticCommandExpansion'>
  | ArithmeticExpansionPart;

/** A variable, a command substitution or an arithmetic expansion, with what the shell does to its result. */
export interface Expansion extends Located {
  readonly node: ShellNode<ExpansionNode>;
  readonly kind: 'parameter' | 'command' | 'arithmetic';
  /** Of the parameter: `x`, `1`, `@`, `?`; undefined for the other kinds. */
  readonly name: string | undefined;
  /** In double quotes or a here-document. */
  readonly quoted: boolean;
  /** Whether the shell splits the result at blanks and expands globs in it. */
  readonly splits: boolean;
  /** The outermost word that it is a part of; undefined in here-documents and arithmetic commands. */
  readonly word: ShellNode<Word> | undefined;
  /** The command whose name, argument, prefix or redirect holds it. */
  readonly command: WrittenCommand | undefined;
  /**
   * What is known of its result on every path that leads here. Undefined if no path does, or the script is too complex: then
   * nothing may be reported about it. A name that ARG or ENV declares for the script is a `word`.
   */
  readonly value: KnownValue | undefined;
  /** Whether ShellCheck takes its value for a plain word: by {@link ShellSyntax.cautiousValues}. */
  readonly isPlain: boolean;
}

/** What the variables of a script hold. */
export interface VariableValues {
  /** The value that an expansion reads, or a name after export has; undefined if no path leads here, or the script is too complex. */
  at(expansion: SyntaxNode): KnownValue | undefined;
  /** Assignments of a text to a name that holds an array by then. */
  readonly overArrays: ReadonlySet<Assignment>;
}

/** A place where a script gives a variable a value. The span is the name, the keyword of a loop, or the redirect that sets it. */
export interface VariableSetting extends Located {
  readonly name: string;
  readonly node: ShellNode;
  /** `builtin` is read and the like, `declaration` a name without a value after export and the like. */
  readonly by: 'assignment' | 'declaration' | 'loop' | 'builtin' | 'expansion' | 'arithmetic' | 'redirect' | 'coproc';
  /** The offset in the file from which on it has the value. */
  readonly from: number;
}

/** A place where a script reads a variable. The span is the expansion, the name, or the string that holds it. */
export interface VariableUse extends Located {
  readonly name: string;
  readonly node: ShellNode;
  /**
   * `name` is a bare name in arithmetic and the like, `text` the single-quoted string of trap or alias, `export` a name that is
   * handed to programs or printed, `test` the operand of -v, and `index` a name in a subscript, which may also be a plain word.
   */
  readonly by: 'expansion' | 'name' | 'index' | 'test' | 'export' | 'text';
  /** Whether a modifier says what happens when it is not set: `${x:-word}`, `${x?}`. */
  readonly isDefaulted: boolean;
}

/** The variables of a script, in the order of the text. A prefix of a command (`A=1 make`) sets none. */
export interface VariableFlow {
  readonly settings: readonly VariableSetting[];
  readonly uses: readonly VariableUse[];
  /** The settings and uses in the order in which a script without branches, loops and calls meets them. */
  readonly events: readonly (VariableSetting | VariableUse)[];
  /** Names that are set somewhere. */
  readonly set: ReadonlySet<string>;
  /** Names that are used somewhere. */
  readonly used: ReadonlySet<string>;
  /** Whether it runs text that we do not read in its own shell: eval, or a file that it sources. */
  readonly open: boolean;
}

/** Something in a script for sh that POSIX does not ask of a shell. */
export interface ShellExtension extends Located {
  readonly feature: ShellFeatureName;
  /** The node that uses it; the span may be a part of it. */
  readonly node: ShellNode;
  /** Inside `[[ … ]]`, which is an extension itself. */
  readonly bracketed: boolean;
}

/**
 * The syntax tree of a script, after the grammar of POSIX 2024 and of bash 5, and what follows from it. Texts that the
 * script hands to another shell (`sh -c '…'`) are strings in it; substitutions are scripts of their own inside it.
 */
export interface ShellSyntax {
  readonly script: Script;
  readonly dialect: 'posix' | 'bash';
  readonly root: ShellNode<ParsedScript>;
  /** The text that the shell reads, continuations removed. */
  readonly text: string;
  /** All nodes of these types, in the order of the text within a type. */
  nodes<T extends ShellNodeType>(...types: readonly T[]): readonly ShellNodeOf<T>[];
  /** The node of the tree that stands for a node of unbash; undefined for one of another tree. */
  of<N extends SyntaxNode>(node: N): ShellNode<N>;
  /** The range between two offsets in the text that contains `near`, such as `near.node.pos`. */
  place(near: ShellNode, from: number, to: number): Located;
  /** Whether shell text may replace the node: the file contains it as the shell reads it, outside the quotes of JSON and YAML. */
  isEditable(node: ShellNode): boolean;
  /** Simple commands, in order. */
  readonly commands: readonly WrittenCommand[];
  /** The command that a node of type Command is. */
  commandOf(node: ShellNode<Command>): WrittenCommand;
  readonly expansions: readonly Expansion[];
  readonly variables: VariableFlow;
  /** `[ ]`, `test` and `[[ ]]`, in order. */
  readonly tests: readonly ShellTest[];
  /** A word with its value. */
  wordOf(node: ShellNode<Word>): WrittenWord;
  /** What the variables of the script hold where it reads them. */
  readonly values: VariableValues;
  /** The same where what follows `&&` or `||` may also run when the command before it was left out: what ShellCheck goes by. */
  readonly cautiousValues: VariableValues;
  /** What it uses beyond POSIX, in the order of the text; nothing for bash. */
  readonly extensions: readonly ShellExtension[];
  /** Whether a `set` anywhere in the script asks for the end at the first failure, or the shell that runs it has that option. */
  readonly errexit: boolean;
}
