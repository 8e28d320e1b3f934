import type { Finding } from '../finding.ts';
import type { Located } from '../text/source.ts';
import type { Reporter } from './reporter.ts';

/** Version 1 of the JSON output: a promise. Keys may be added, none is removed or changes its meaning. */
export const json: Reporter = ({ files, summary }) => {
  const { fixableUnsafe: _, ...counts } = summary;
  const report = {
    version: 1,
    files: files.map(({ path, kind, findings }) => ({ path, kind, findings: findings.map(jsonFinding) })),
    summary: counts,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};

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
