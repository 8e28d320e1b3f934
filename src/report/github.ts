import type { Finding } from '../finding.ts';
import { withRepeats } from './repeats.ts';
import type { Reporter } from './reporter.ts';
import { visible } from './visible.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice', note: 'notice' } as const;

/**
 * Workflow commands that GitHub shows as annotations of a pull request: ten of each kind and step, so that errors come first.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const github: Reporter = ({ files, notices }) => {
  let text = '';
  for (const { level, path, message, help } of notices) {
    if (level === 'note') continue;
    text += command(commands[level], { file: path, title: 'infralint' }, withHelp(message, help));
  }
  const all = files.flatMap(({ findings }) => findings);
  for (const severity of ['error', 'warning', 'info'] as const)
    for (const finding of all) if (finding.severity === severity) text += annotation(finding);
  return text;
};

function annotation(finding: Finding): string {
  const { file, start, end, severity, rule, message, help } = finding;
  const from = file.position(start);
  const to = file.position(end);
  // GitHub takes columns only when the annotation stays on one line.
  const columns = from.line === to.line ? { col: from.column, endColumn: to.column } : {};
  const place = { file: file.path, line: from.line, endLine: to.line, ...columns };
  return command(commands[severity], { ...place, title: rule }, withHelp(withRepeats(message, finding), help));
}

function withHelp(message: string, help: string | undefined): string {
  return help === undefined ? message : `${message}\nhelp: ${help}`;
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const parts: string[] = [];
  for (const [key, value] of Object.entries(properties)) {
    if (value !== undefined) parts.push(`${key}=${escapeProperty(String(value))}`);
  }
  return `::${name} ${parts.join(',')}::${escapeData(message)}\n`;
}

/** The order matters: the percent sign first. */
function escapeData(text: string): string {
  return visible(text.replace(/\r\n?/g, '\n')).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
