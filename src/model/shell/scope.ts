import { interpreterOf } from './interpreter.ts';
import type { ShellCommand, ShellWord } from './shell-types.ts';
import type { Origin } from './word.ts';

/** Deeper nesting does not occur in scripts written by hand; anything below is ignored. */
export const MAX_DEPTH = 200;

/** The context of a list of commands: its text, what it is in, how deep, whether its failure is handled, and who reads its output. */
export interface Scope {
  readonly origin: Origin;
  readonly context: readonly string[];
  readonly depth: number;
  readonly guarded: boolean;
  /** Filled with the commands after the pipe when they have been read. */
  readonly readers: readonly ShellCommand[];
  /** The options of the shell that runs the list, as far as it has been read. */
  readonly options: ShellSettings;
}

/** Options of a shell; `set` changes them. */
export interface ShellSettings {
  errexit: boolean;
  pipefail: boolean;
}

const NO_READERS: readonly ShellCommand[] = [];

/** The scope of a whole script. */
export function outside(origin: Origin, options: Readonly<ShellSettings>): Scope {
  const { errexit, pipefail } = options;
  return { origin, context: [], depth: 0, guarded: false, readers: NO_READERS, options: { errexit, pipefail } };
}

/** One level further down; undefined when that is too deep. */
export function within(scope: Scope, name: string, levels = 1): Scope | undefined {
  const { context, depth } = scope;
  return depth >= MAX_DEPTH ? undefined : { ...scope, context: [...context, name], depth: depth + levels };
}

/** A shell of its own that begins with the options of the one around it. */
export function subshell(scope: Scope): Scope {
  return { ...scope, options: { ...scope.options } };
}

/** The inside of a substitution. */
export function substituted(scope: Scope): Scope | undefined {
  const inside = within(scope, 'substitution');
  return inside && { ...subshell(inside), readers: NO_READERS };
}

/** The inside of a text that a command hands to a shell: to a new one, unless eval or trap reads it. */
export function handedOn(scope: Scope, context: string, words: readonly ShellWord[]): Scope | undefined {
  const inside = within(scope, context, 10);
  if (!inside || context === 'eval' || context === 'trap') return inside;
  const { errexit, pipefail } = interpreterOf(words.map(({ text }) => text));
  return { ...inside, options: { errexit, pipefail } };
}
