import { createHash } from 'node:crypto';
import type { Finding } from '../finding.ts';

/**
 * A stable name for each finding of a file, in their order: made of the rule, the path and the text of the line, so that it survives
 * changes elsewhere; the further ones of the same rule on equal lines are numbered.
 */
export function fingerprints(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const line = finding.file.line(finding.file.position(finding.start).line);
    const key = [finding.rule, finding.file.path, line.trim().replace(/\s+/g, ' ')].join('\0');
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return createHash('sha256').update(`${key}\0${number}`).digest('hex').slice(0, 32);
  });
}
