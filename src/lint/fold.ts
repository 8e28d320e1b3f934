import type { Finding, SuppressionResult } from '../finding.ts';

/** One flaw is one finding: what is reported several times in the same words on the same place, from several services or projects, counts once. */
export function fold({ kept, suppressed }: SuppressionResult): SuppressionResult {
  const seen = new Set<string>();
  const once = (findings: readonly Finding[]) =>
    findings.filter(({ rule, file, start, end, message }) => {
      const key = `${rule}\0${file.path}\0${start}\0${end}\0${message}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  return { kept: once(kept), suppressed: once(suppressed) };
}
