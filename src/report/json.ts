import type { Finding } from '../finding.ts';
import type { Located } from '../text/source.ts';
import type { Stream } from './reporter.ts';

/** Version 1 of the JSON output, a stable format: keys may be added, but are never removed or changed in meaning. */
export const json: Stream = () => {
  let before = `{\n  "version": 1,\n  "files": [`;
  return {
    file: ({ path, kind, findings }) => {
      const file = { path, kind, findings: findings.map(jsonFinding) };
      const text = `${before}\n${indented(file, 4)}`;
      before = ',';
      return text;
    },
    end: (_, { fixableUnsafe, ...counts }) => {
      const rest = before === ',' ? '\n  ]' : `${before}]`;
      return `${rest},\n  "summary": ${indented(counts, 2).trimStart()}\n}\n`;
    },
  };
};

/** As in a larger text that is indented by two blanks a level. */
function indented(value: object, blanks: number): string {
  const pad = ' '.repeat(blanks);
  return pad + JSON.stringify(value, null, 2).replaceAll('\n', `\n${pad}`);
}

function jsonFinding(finding: Finding) {
  return {
    rule: finding.rule,
    aliases: finding.aliases,
    severity: finding.severity,
    category: finding.category,
    message: finding.message,
    help: finding.help,
    ...lines(finding),
    offset: finding.start,
    endOffset: finding.end,
    fix: finding.fix?.safety ?? 'none',
    related: finding.labels.map(({ at, message }) => ({ path: at.file.path, ...lines(at), message })),
  };
}

/** Lines and columns from 1, columns in UTF-16 units, the end exclusive. */
function lines({ file, start, end }: Located) {
  const from = file.position(start);
  const to = file.position(end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
