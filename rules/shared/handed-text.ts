import type { ShellCommand } from '../../src/rule/index.ts';

/** Whether a command stands in a text for another shell (`bash -c '...'`), which hadolint does not read; what the outer shell runs in it counts. */
export function isInHandedText({ context }: ShellCommand): boolean {
  return context.includes('sh -c') && !context.includes('substitution');
}
