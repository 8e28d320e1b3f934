import type { Command, TestCommand } from 'unbash';
import type { Located } from '../../text/source.ts';
import type { ShellNode, WrittenWord } from './syntax-types.ts';

/** An operator of a test: `-f`, `=`, `-a`, `&&`. */
export interface TestOperator extends Located {
  /** Without quotes and backslashes. */
  readonly text: string;
  /** Whether the shell reads it as a redirect, as `>` without a backslash in `[ ]`. */
  readonly redirects: boolean;
}

/** A word alone, which is true unless it is empty. */
export interface WordCondition extends Located {
  readonly kind: 'word';
  readonly word: WrittenWord;
}

export interface UnaryCondition extends Located {
  readonly kind: 'unary';
  readonly operator: TestOperator;
  readonly operand: WrittenWord;
}

export interface BinaryCondition extends Located {
  readonly kind: 'binary';
  readonly operator: TestOperator;
  readonly left: WrittenWord;
  readonly right: WrittenWord;
}

/** What `!` or parentheses surround. */
export interface WrappedCondition extends Located {
  readonly kind: 'not' | 'group';
  readonly inner: Condition;
}

/** Conditions that are joined by one operator: `-a` and `-o`, in `[[ ]]` `&&` and `||`. */
export interface JoinedCondition extends Located {
  readonly kind: 'and' | 'or';
  readonly operands: readonly Condition[];
  /** Those between the operands. */
  readonly operators: readonly TestOperator[];
}

export type Condition = WordCondition | UnaryCondition | BinaryCondition | WrappedCondition | JoinedCondition;

/** A command that tests something: `[ … ]`, `test …` or `[[ … ]]`. Its place includes redirects. */
export interface ShellTest extends Located {
  readonly kind: '[' | 'test' | '[[';
  readonly node: ShellNode<Command | TestCommand>;
  /** The bracket or the word `test`. */
  readonly opening: Located;
  /** Between the brackets, in order; empty for `[[`, whose words only make sense in {@link expression}. */
  readonly words: readonly WrittenWord[];
  /** The `]` of `[`, or `]]` by mistake; undefined when it is missing and for the other kinds. */
  readonly closing: WrittenWord | undefined;
  /** Undefined when there are no words or they make no sense. */
  readonly expression: Condition | undefined;
  /** The expression and all that it consists of, from the outside in, in order. */
  readonly conditions: readonly Condition[];
  /** The first word that is not allowed there. */
  readonly excess: WrittenWord | undefined;
  /** The name of a command that it begins with, if the words make no sense otherwise. */
  readonly command: WrittenWord | undefined;
}
