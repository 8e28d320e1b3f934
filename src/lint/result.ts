import type { Input } from '../discover/types.ts';
import type { Finding, LintedFile, LintResult, Notice, Summary } from './finding.ts';

/** The outcome by file: every input in order, then further files in which findings lie; findings sorted by place. */
export function resultOf(
  inputs: readonly Input[],
  kept: ReadonlyMap<string, readonly Finding[]>,
  suppressed: ReadonlyMap<string, readonly Finding[]>,
  notices: readonly Notice[],
): LintResult {
  const kinds = new Map(inputs.map((input) => [input.path, input.kind] as const));
  for (const path of [...kept.keys(), ...suppressed.keys()]) if (!kinds.has(path)) kinds.set(path, 'compose');
  const files: LintedFile[] = [];
  for (const [path, kind] of kinds) {
    files.push({ path, kind, findings: sorted(kept.get(path)), suppressed: sorted(suppressed.get(path)) });
  }
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { files, notices, summary: summarize(files) };
}

function sorted(findings: readonly Finding[] = []): readonly Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
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
