import type { MappedText } from '../../parse/shell-text.ts';
import type { Problem } from '../../text/problem.ts';
import type { ShellCommand, ShellStatement } from './shell-types.ts';

/** What a script is made of. */
export interface ScriptContent {
  readonly commands: ShellCommand[];
  readonly statements: ShellStatement[];
  readonly problems: Problem<'syntax-error'>[];
}

/** A word of an exec form: its place without quotes, and its value with the way back. */
export interface ExecWord {
  readonly start: number;
  readonly end: number;
  readonly text: MappedText;
  /** Whether a variable in it has no value that is known. */
  readonly unknown?: boolean;
}
