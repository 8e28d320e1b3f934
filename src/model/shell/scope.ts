import type { ShellCommand } from './shell-types.ts';
import type { Origin } from './word.ts';

/** Deeper nesting than anybody writes by hand; what lies below is not looked at. */
export const MAX_DEPTH = 200;

/** Where a list of commands stands: its text, what it is in, how deep, whether its failure is dealt with, and who reads its output. */
export interface Scope {
  readonly origin: Origin;
  readonly context: readonly string[];
  readonly depth: number;
  readonly guarded: boolean;
  /** Filled with the commands behind the pipe when they have been read. */
  readonly readers: readonly ShellCommand[];
}

/** The scope of a whole script, but for its text. */
export const OUTSIDE: Omit<Scope, 'origin'> = { context: [], depth: 0, guarded: false, readers: [] };

/** One level further down; undefined when that is too deep. */
export function within(scope: Scope, name: string, levels = 1): Scope | undefined {
  const { context, depth } = scope;
  return depth >= MAX_DEPTH ? undefined : { ...scope, context: [...context, name], depth: depth + levels };
}
