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
  return [...files.values()].map(({ findings, suppressed: hidden, ...file }) => ({
    ...file,
    findings: findings.sort(byPlace).map(withoutSecrets),
    suppressed: hidden.sort(byPlace).map(withoutSecrets),
  }));
}

interface Draft extends LintedFile {
  readonly findings: Finding[];
  readonly suppressed: Finding[];
}

/** A finding whose texts, whichever rule wrote them, show none of the secrets of the files that it names; a fix is never changed. */
function withoutSecrets(finding: Finding): Finding {
  const { file, message, help, labels } = finding;
  const told = new Set([file, ...labels.map(({ at }) => at.file)]);
  const clean = (text: string) => [...told].reduce((shown, each) => each.withoutSecrets(shown), text);
  return {
    ...finding,
    message: clean(message),
    help: help === undefined ? undefined : clean(help),
    labels: labels.map((label) => ({ ...label, message: clean(label.message) })),
  };
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
