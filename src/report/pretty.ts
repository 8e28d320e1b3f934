import type { Finding } from '../finding.ts';
import type { Severity } from '../rule/contract.ts';
import { counted } from '../text/wording.ts';
import { widthOf } from './cells.ts';
import { closing } from './closing.ts';
import { frameGutter, renderFrame } from './frame.ts';
import { ruleLink } from './link.ts';
import type { Paint } from './paint.ts';
import { repeatedPlaces } from './repeats.ts';
import type { ReportOptions, Stream } from './reporter.ts';
import { codesAfter } from './rule-name.ts';
import { visibleLine } from './visible.ts';
import { wrap } from './wrap.ts';

/** Labels beyond these are only counted. */
const maxLabels = 12;
/** After more findings than these, the beginning of a report is out of sight. */
export const manyFindings = 50;
/** So many places of errors are repeated then. */
const maxPlaces = 20;

/** For people: each finding with a code frame, and a closing line. */
export const pretty: Stream = (options) => {
  const last = closing(options);
  const errors: Finding[] = [];
  return {
    file: (file) => {
      last.file(file);
      for (const finding of file.findings)
        if (finding.severity === 'error' && errors.length < maxPlaces) errors.push(finding);
      return file.findings.map((finding) => `${renderFinding(finding, options)}\n`).join('');
    },
    end: (end, summary, hidden) => {
      const isLong = summary.errors + summary.warnings + summary.infos > manyFindings;
      return `${isLong ? errorPlaces(errors, summary.errors, options) : ''}${last.end(end, summary, hidden)}`;
    },
  };
};

/** Where the errors of a long report are. */
function errorPlaces(
  shown: readonly Finding[],
  count: number,
  { paint, hyperlinks }: Pick<ReportOptions, 'paint' | 'hyperlinks'>,
): string {
  if (count === 0) return '';
  const places = shown.map(({ file, start, rule, codes }) => {
    const { line, column } = file.position(start);
    return {
      place: `${visibleLine(file.path)}:${line}:${column}`,
      name: ruleLink(rule, hyperlinks) + codesAfter(codes),
    };
  });
  const width = Math.max(...places.map(({ place }) => widthOf(place)));
  const rows = places.map(({ place, name }) => `  ${place}${' '.repeat(width - widthOf(place))}  ${paint.dim(name)}`);
  if (count > shown.length) rows.push(`  and ${count - shown.length} more`);
  return `${paint.bold(paint.red(counted(count, 'error')))}:\n${rows.join('\n')}\n\n`;
}

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
  const rule = ruleLink(finding.rule, hyperlinks) + codesAfter(finding.codes);
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

/** Colors text between backticks, also across line breaks. */
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
