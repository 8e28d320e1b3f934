import type { Edit, Fix, Script, ShellCommand } from '../../src/rule/index.ts';

/** `&&` for each `;` between the statements, where that means the same as long as nothing fails. */
export function joinStatements(script: Script, { context }: ShellCommand): Fix | undefined {
  const { statements } = script;
  if (context.length > 0 && statements.length < 2) return undefined;
  const edits: Edit[] = [];
  for (const [index, statement] of statements.slice(0, -1).entries()) {
    const next = statements[index + 1]!;
    if (statement.background || next.commands.some(({ joint, context: where }) => joint === '||' && where.length === 0))
      return undefined;
    const { file, end: start } = statement;
    const gap = file.slice({ start, end: next.start });
    const length = /^[ \t]*;(?=[ \t]|\\?\r?\n)/.exec(gap)?.[0].length;
    if (length === undefined || /[;&|]/.test(gap.slice(length))) return undefined;
    edits.push({ at: { file, start, end: start + length }, text: ' &&' });
  }
  return edits.length === 0 ? undefined : { title: 'join the commands with `&&`', safety: 'unsafe', edits };
}
