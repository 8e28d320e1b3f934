import type { ShellCommand } from '../../src/rule/index.ts';

/** Whether a command is in a text for another shell (`bash -c '...'`), which hadolint does not read; commands that the outer shell runs in it are not. */
export function isInHandedText({ context }: ShellCommand): boolean {
  return context.includes('sh -c') && !context.includes('substitution');
}
