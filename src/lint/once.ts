import type { Finding, SuppressionResult } from '../finding.ts';

/** Removes duplicates: a rule that reports the same message at the same place for several services or projects gives one finding. */
export function once({ kept, suppressed }: SuppressionResult): SuppressionResult {
  const seen = new Set<string>();
  const firstOnly = (findings: readonly Finding[]) =>
    findings.filter(({ rule, file, start, end, message }) => {
      const key = `${rule}\0${file.path}\0${start}\0${end}\0${message}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  return { kept: firstOnly(kept), suppressed: firstOnly(suppressed) };
}
