import type { Finding, Summary } from '../finding.ts';
import { counted } from '../text/wording.ts';
import { withHelp } from './repeats.ts';
import type { Reporter } from './reporter.ts';
import { ruleName } from './rule-name.ts';
import { visible } from './visible.ts';

/** GitHub shows this number of annotations of each kind per step. */
const shown = 10;

const commands = { error: 'error', warning: 'warning', info: 'notice', note: 'notice' } as const;

/**
 * Workflow commands that GitHub shows as annotations of a pull request: ten of each kind per step. Errors therefore come first, and a
 * notice says where to find the rest. https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const github: Reporter = ({ files, notices, summary }, { jobSummary = false }) => {
  let text = '';
  for (const { level, path, message, help } of notices) {
    if (level === 'note') continue;
    const told = help === undefined ? message : `${message}\nhelp: ${help}`;
    text += command(commands[level], { file: path, title: 'infralint' }, told);
  }
  text += whereTheRestIs(summary, jobSummary);
  const all = files.flatMap(({ findings }) => findings);
  for (const severity of ['error', 'warning', 'info'] as const)
    for (const finding of all) if (finding.severity === severity) text += annotation(finding);
  return text;
};

/** Comes before other notices, of which only the first are shown. */
function whereTheRestIs({ errors, warnings, infos }: Summary, jobSummary: boolean): string {
  const counts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'info')];
  const many = counts.filter((_, index) => [errors, warnings, infos][index]! > shown);
  if (many.length === 0) return '';
  const rest = jobSummary
    ? 'the job summary lists all of them'
    : 'add `-f markdown=$GITHUB_STEP_SUMMARY` to list all of them in the job summary';
  return command(
    'notice',
    { title: 'infralint' },
    `${many.join(', ')}: GitHub shows only ${shown} annotations per severity; ${rest}`,
  );
}

function annotation(finding: Finding): string {
  const { file, start, end, severity } = finding;
  const from = file.position(start);
  const to = file.position(end);
  // GitHub takes columns only when the annotation stays on one line.
  const columns = from.line === to.line ? { col: from.column, endColumn: to.column } : {};
  const place = { file: file.path, line: from.line, endLine: to.line, ...columns };
  return command(commands[severity], { ...place, title: ruleName(finding) }, withHelp(finding));
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
