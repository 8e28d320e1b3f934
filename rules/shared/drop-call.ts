import type { Edit, RunInstruction, ShellCommand } from '../../src/rule/index.ts';
import { removeLines } from './edits.ts';

/** Takes a command out of its RUN, or the whole RUN if it does nothing else; undefined where more than the command would go. */
export function dropCall(command: ShellCommand, run: RunInstruction): Edit | undefined {
  const { script, context, file, index, redirects } = command;
  if (context.length > 0 || script.problems.length > 0 || run.onbuild) return undefined;
  if (redirects.length > 0 || command.negated) return undefined;
  if (script.form !== 'string' && script.commands.every((other) => other === command || other.name === 'set')) {
    const kept = run.comments.some(({ inside, text }) => inside || /ignore|lint|check/i.test(text));
    return kept ? undefined : withOneBlankLine(removeLines(run));
  }
  if (script.form !== 'shell') return undefined;
  const next = script.commands[index + 1];
  const before = script.commands[index - 1];
  const first = next && chained(next) && (command.joint === 'start' || chained(command));
  const [start, end] = first ? [command.start, next.start] : [before?.end ?? command.start, command.end];
  const whole = first || (before?.context.length === 0 && chained(command) && !next);
  return whole && !/#|<</.test(file.text.slice(start, end)) ? { at: { file, start, end }, text: '' } : undefined;
}

/** Where a removed instruction had blank lines on both sides, one of them goes with it. */
function withOneBlankLine({ at, text }: Edit): Edit {
  const written = at.file.text;
  const blank = /\n\r?\n$/.test(written.slice(0, at.start)) ? /^\r?\n/.exec(written.slice(at.end, at.end + 2)) : null;
  return { at: { ...at, end: at.end + (blank?.[0].length ?? 0) }, text };
}

function chained({ joint, context }: ShellCommand): boolean {
  return context.length === 0 && (joint === '&&' || joint === ';');
}
