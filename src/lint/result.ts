import type { Finding, LintedFile } from '../finding.ts';
import type { FileKind } from '../text/file-kind.ts';
import type { Pass } from './pass.ts';

/** Every input and any other file with findings; findings are sorted by place. */
export function filesOf({ sources, kept, suppressed }: Pass): readonly LintedFile[] {
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
  return [...files.values()];
}

interface Draft extends LintedFile {
  readonly findings: Finding[];
  readonly suppressed: Finding[];
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
