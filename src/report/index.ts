import type { LintResult } from '../finding.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

export type { Reporter, ReportOptions } from './reporter.ts';

const formats = {
  pretty: () => Promise.resolve(pretty),
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  markdown: async () => (await import('./markdown.ts')).markdown,
} satisfies Record<string, () => Promise<Reporter>>;

/** What `--format` accepts. */
export const reporterNames: readonly string[] = Object.keys(formats);

/**
 * Loads a format: only the one asked for is read from disk.
 *
 * @throws RangeError for a name that is not in {@link reporterNames}.
 */
export async function loadReporter(name: string): Promise<Reporter> {
  if (!isFormat(name)) throw new RangeError(`unknown format ${name}`);
  const reporter = await formats[name]();
  return (result, options) => reporter(options.quiet ? errorsOnly(result) : result, options);
}

function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}

/** What `--quiet` leaves of a result; the counts follow. */
function errorsOnly(result: LintResult): LintResult {
  const files = result.files.map((file) => ({
    ...file,
    findings: file.findings.filter((finding) => finding.severity === 'error'),
    suppressed: file.suppressed.filter((finding) => finding.severity === 'error'),
  }));
  const count = { safe: 0, unsafe: 0, suppressed: 0 };
  for (const file of files) {
    count.suppressed += file.suppressed.length;
    for (const { fix } of file.findings) if (fix) count[fix.safety]++;
  }
  const { safe: fixable, unsafe: fixableUnsafe, suppressed } = count;
  return {
    ...result,
    files,
    summary: { ...result.summary, warnings: 0, infos: 0, fixable, fixableUnsafe, suppressed },
  };
}
