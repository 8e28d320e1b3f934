import type { Edit, Script, ShellCommand } from '../../src/rule/index.ts';

/** Commands after which nothing runs. */
const ENDS = new Set(['exit', 'exec', 'return', 'reboot']);

/**
 * Adds a command after the last statement of a script, in the script's own layout. It runs only if that statement succeeds.
 * Undefined where nothing can be added: exec forms, scripts with syntax errors, a last statement that never returns.
 */
export function appendCommand(script: Script, command: string): Edit | undefined {
  const last = script.statements.at(-1);
  if (!last || last.background || script.form === 'exec' || script.problems.length > 0) return undefined;
  const leaves = last.commands.some(
    ({ name, wrappers, context }) => context.length === 0 && (ENDS.has(name ?? '') || wrappers[0]?.text === 'exec'),
  );
  if (leaves) return undefined;
  const heredoc = last.commands.some((candidate) =>
    candidate.redirects.some(({ operator }) => operator.startsWith('<<')),
  );
  const at = { file: script.file, start: last.end, end: last.end };
  return { at, text: heredoc ? ` && ${command}` : separator(script) + command };
}

function separator(script: Script): string {
  const { text } = script.file;
  const last = script.statements.at(-1)!;
  if (script.form === 'heredoc') {
    const lineStart = text.lastIndexOf('\n', last.start) + 1;
    const indent = /^[ \t]*/.exec(text.slice(lineStart, last.start))![0];
    return script.errexit ? `${lineEnd(script)}${indent}` : ' && ';
  }
  if (script.form === 'string' || script.escape === undefined) return ' && ';
  const gap = lastGap(script) ?? lastBreak(script);
  if (!gap) return ' && ';
  const line = gap.slice(gap.lastIndexOf('\n') + 1);
  const indent = /^[ \t]*/.exec(line)![0];
  const continued = ` ${script.escape}${lineEnd(script)}${indent}`;
  if (line.startsWith('&&', indent.length)) return `${continued}${line.slice(indent.length)}`;
  if (gap.includes(';') && script.errexit) return `;${continued}`;
  return ` &&${continued}`;
}

/** The text between the last two top-level commands that are on different lines. */
function lastGap(script: Script): string | undefined {
  const { text } = script.file;
  const top = script.commands.filter((command) => command.context.length === 0);
  for (let index = top.length - 1; index > 0; index--) {
    const gap = between(text, top[index - 1]!, top[index]!);
    if (gap.includes('\n') && /&&|;/.test(gap) && /^[ \t]*(?:&&[ \t]*)?$/.test(gap.slice(gap.lastIndexOf('\n') + 1)))
      return gap;
  }
  return undefined;
}

/** The line break before the last line, when the arguments of the last command span several lines. */
function lastBreak(script: Script): string | undefined {
  const last = script.commands.at(-1);
  const text =
    last && last.context.length === 0 && last.end === script.statements.at(-1)?.end ? script.file.slice(last) : '';
  const line = text.lastIndexOf('\n');
  if (line < 0) return undefined;
  return `\n${/^[ \t]*/.exec(text.slice(line + 1))![0]}&& `;
}

function between(text: string, before: ShellCommand, after: ShellCommand): string {
  return text.slice(before.end, after.start);
}

function lineEnd(script: Script): string {
  const { text } = script.file;
  return text[text.indexOf('\n', script.start) - 1] === '\r' ? '\r\n' : '\n';
}
