import type { RunInstruction, ShellCommand } from '../../src/rule/index.ts';
import { isInHandedText } from './handed-text.ts';

/** The calls of `cd` in a RUN, at any depth, but not in texts that are handed to another shell. */
export function directoryChanges({ script, file }: RunInstruction): readonly ShellCommand[] {
  if (!script || !/\bcd\b/.test(file.text.slice(script.start, script.end))) return [];
  return script.commands.filter((command) => command.name === 'cd' && !isInHandedText(command));
}

/** Whether a RUN as a whole works in one directory, to which it changes first: what WORKDIR is for. */
export function isStart(node: RunInstruction, change: ShellCommand): boolean {
  const { index, context, words, assignments, wrappers } = change;
  if (index !== 0 || context.length > 0 || words.length !== 2 || assignments.length + wrappers.length > 0) return false;
  const { raw, text, quoted } = words[1]!;
  if (quoted || (text === undefined && !/^[\w./${}-]+$/.test(raw)) || /^[-~]|^\.\.?$|^\/$/.test(raw)) return false;
  if (/^\/?(?:var\/)?tmp(?:\/|$)/.test(raw)) return false;
  const commands = node.script?.commands ?? [];
  return commands.length > 1 && directoryChanges(node).length === 1;
}
