import type { LintedFile, LintResult } from '../finding.ts';
import { formatHint, openReport, reporterNames } from '../report/index.ts';
import { paintFor } from '../report/paint.ts';
import { version } from '../version.ts';
import { checkOptions, number, truth } from './check-options.ts';
import type { PathsResult, TextResult } from './result.ts';

/** How {@link format} shows a result. */
export interface FormatOptions {
  /** Use colors, for a terminal. Default: false. */
  readonly color?: boolean;
  /** Link rules to their pages, for a terminal that supports links. Default: false. */
  readonly hyperlinks?: boolean;
  /** The width of `pretty` in columns. Default: 100. */
  readonly width?: number;
  /** Show only errors. */
  readonly quiet?: boolean;
}

/**
 * Renders a result in one of the formats of `--format`: `pretty`, `compact`, `json`, `sarif` …
 *
 * @throws Error with a readable message if the format does not exist.
 */
export async function format(
  result: PathsResult | TextResult,
  name: string,
  options: FormatOptions = {},
): Promise<string> {
  checkOptions(options, { color: truth, hyperlinks: truth, width: number, quiet: truth });
  const { color = false, hyperlinks = false, width = 100, quiet = false } = options;
  if (!Array.isArray(result.notices))
    throw new Error('format expects the result of lintText or lintPaths: `await` it first');
  if (!reporterNames.includes(name)) throw new Error(`unknown format \`${name}\`: ${formatHint(name)}`);
  const paint = await paintFor(color ? 1 : 0);
  const report = await openReport(name, { paint, hyperlinks, width, quiet, version, cwd: result.cwd });
  const files: readonly LintedFile[] = 'files' in result ? result.files : [result];
  const rules = new Map(result.rules.map((rule) => [rule.id, rule]));
  const { notices }: Pick<LintResult, 'notices'> = result;
  return files.map((file) => report.file(file)).join('') + report.end({ notices, rules, durationMs: undefined });
}
