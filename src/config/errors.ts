import type { ConfigProblem } from './config-types.ts';

/** Renders a mistake: the message, the place with its line, and the help. */
export function renderConfigProblem({ message, help, at }: ConfigProblem): string {
  const lines = [`error: ${message}`];
  if (at) {
    const { line, column } = at.file.position(at.start);
    const text = at.file.line(line);
    const gutter = String(line);
    const margin = ' '.repeat(gutter.length);
    const width = Math.max(1, Math.min(at.end, at.start + text.length - column + 1) - at.start);
    const indent = text.slice(0, column - 1).replace(/[^\t]/g, ' ');
    lines.push(` ${margin}--> ${at.file.path}:${line}:${column}`);
    lines.push(` ${gutter} | ${text}`, ` ${margin} | ${indent}${'^'.repeat(width)}`);
  }
  if (help !== undefined) lines.push(`  help: ${help}`);
  return `${lines.join('\n')}\n`;
}
