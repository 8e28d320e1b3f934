import type { Finding, LintedFile, LintResult, Summary } from '../finding.ts';
import type { FileKind } from '../text/file-kind.ts';
import type { Pass } from './pass.ts';

/** The outcome by file: every input and any other file with findings, sorted by path; findings are sorted by place. */
export function resultOf({ sources, kept, suppressed, notices }: Pass): LintResult {
  const files = new Map<string, Draft>();
  const draftOf = (path: string, kind: FileKind): Draft => {
    const draft = files.get(path) ?? { path, kind, findings: [], suppressed: [] };
    files.set(path, draft);
    return draft;
  };
  for (const { path, kind } of sources.keys()) draftOf(path, kind);
  for (const finding of kept) draftOf(finding.file.path, 'compose').findings.push(finding);
  for (const finding of suppressed) draftOf(finding.file.path, 'compose').suppressed.push(finding);
  for (const { findings, suppressed: hidden } of files.values()) {
    findings.sort(byPlace);
    hidden.sort(byPlace);
  }
  const list = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { files: list, notices, summary: summarize(list) };
}

interface Draft extends LintedFile {
  readonly findings: Finding[];
  readonly suppressed: Finding[];
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

function summarize(files: readonly LintedFile[]): Summary {
  const count = { error: 0, warning: 0, info: 0, safe: 0, unsafe: 0, suppressed: 0 };
  for (const file of files) {
    count.suppressed += file.suppressed.length;
    for (const finding of file.findings) {
      count[finding.severity]++;
      if (finding.fix) count[finding.fix.safety]++;
    }
  }
  return {
    files: files.length,
    errors: count.error,
    warnings: count.warning,
    infos: count.info,
    fixable: count.safe,
    fixableUnsafe: count.unsafe,
    suppressed: count.suppressed,
  };
}
