import type { Finding, Summary } from '../finding.ts';
import type { Severity } from '../rule/contract.ts';
import { frameGutter, renderFrame } from './frame.ts';
import type { Paint } from './paint.ts';
import { repeatedPlaces } from './repeats.ts';
import type { ReportEnd, ReportOptions, Stream } from './reporter.ts';
import { ruleUrl } from './rule-url.ts';
import { visibleLine } from './visible.ts';
import { wrap } from './wrap.ts';

/** Labels beyond these are only counted. */
const maxLabels = 12;

/** For people: each finding with a code frame, and a closing line. */
export const pretty: Stream = (options) => {
  let affected = 0;
  return {
    file: ({ findings }) => {
      if (findings.length > 0) affected++;
      return findings.map((finding) => `${renderFinding(finding, options)}\n`).join('');
    },
    end: (end, summary) => {
      if (affected === 0 && options.quiet) return '';
      // What kept everything from being linted is told on standard error.
      if (summary.files === 0 && end.notices.length > 0) return '';
      return closing(summary, affected, options.paint, end);
    },
  };
};

/** One finding as the pretty format shows it, with a line end. */
export function renderFinding(
  finding: Finding,
  { paint, hyperlinks, ...options }: Pick<ReportOptions, 'paint' | 'width' | 'hyperlinks'>,
): string {
  const accent = accentOf(paint, finding.severity);
  const width = Math.max(40, options.width);
  const primary = { at: finding, label: '' };
  const explaining = finding.labels.filter(({ repeats }) => !repeats);
  const labels = explaining.slice(0, maxLabels).map(({ at, message }) => ({ at, label: message }));
  const url = hyperlinks ? ruleUrl(finding.rule) : undefined;
  const rule = url === undefined ? finding.rule : link(finding.rule, url);
  const margin = ' '.repeat(frameGutter(primary, labels));
  const message = wrap(`${finding.severity}: ${visibleLine(finding.message)}`, width);
  const lines = message.map((line, index) =>
    index === 0
      ? accent(paint.bold(finding.severity)) + paint.bold(line.slice(finding.severity.length))
      : paint.bold(line),
  );
  lines.push(renderFrame(primary, labels, { paint, accent, width, note: paint.dim(rule) }));
  const add = (title: string, text: string) => {
    const rows = wrap(visibleLine(text), width - margin.length - title.length - 5);
    const indent = ' '.repeat(title.length + 2);
    for (const [index, row] of paintCode(rows, paint).entries()) {
      lines.push(`${margin} ${index === 0 ? `${paint.blue('=')} ${paint.bold(`${title}:`)} ` : `  ${indent}`}${row}`);
    }
  };
  if (explaining.length > maxLabels) add('note', `${explaining.length - maxLabels} more places are not shown`);
  const repeated = repeatedPlaces(finding);
  if (repeated !== undefined) add('note', repeated);
  if (finding.help !== undefined) add('help', finding.help);
  if (finding.fix) add('fix', `${finding.fix.title} (${finding.fix.safety === 'safe' ? '--fix' : '--fix=unsafe'})`);
  return `${lines.join('\n')}\n`;
}

function accentOf(paint: Paint, severity: Severity): (text: string) => string {
  return severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.cyan;
}

function link(text: string, address: string): string {
  return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;
}

/** Colours what stands between backticks, across line breaks too. */
function paintCode(rows: readonly string[], paint: Paint): readonly string[] {
  let inside = false;
  return rows.map((row) => {
    const parts = row.split('`');
    const painted = parts.map((part, index) => {
      if (index > 0) inside = !inside;
      return inside ? paint.cyan(part) : part;
    });
    return painted.join('`');
  });
}

function closing(summary: Summary, affected: number, paint: Paint, { durationMs }: ReportEnd): string {
  const { files, errors, warnings, infos, fixable, fixableUnsafe, suppressed } = summary;
  const total = errors + warnings + infos;
  const took = durationMs === undefined ? '' : paint.dim(` (${duration(durationMs)})`);
  const hidden = suppressed === 0 ? '' : `, ${suppressed} suppressed`;
  if (total === 0) return `${paint.green('no problems')} in ${count(files, 'file')}${hidden}${took}\n`;
  const parts = [
    errors > 0 && paint.red(count(errors, 'error')),
    warnings > 0 && paint.yellow(count(warnings, 'warning')),
    infos > 0 && paint.cyan(count(infos, 'info')),
  ].filter((part) => part !== false);
  const where = files === 1 ? '1 file' : `${affected} of ${count(files, 'file')}`;
  return `${parts.join(', ')} in ${where}${hidden}${took}\n${repairs(fixable, fixableUnsafe)}`;
}

function repairs(safe: number, unsafe: number): string {
  if (safe === 0 && unsafe === 0) return '';
  const parts = [
    safe > 0 && `${safe} with --fix`,
    unsafe > 0 && `${unsafe}${safe > 0 ? ' more' : ''} with --fix=unsafe`,
  ];
  return `fixable: ${parts.filter((part) => part !== false).join(', ')}\n`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
