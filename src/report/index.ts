import type { LintedFile } from '../finding.ts';
import { Tally } from '../lint/tally.ts';
import { didYouMean } from '../parse/suggest.ts';
import { orList } from '../text/wording.ts';
import { closing } from './closing.ts';
import { pretty } from './pretty.ts';
import type { Report, ReportEnd, Reporter, ReportOptions, Stream } from './reporter.ts';

export { manyFindings } from './pretty.ts';
export type { ReportEnd, ReportOptions } from './reporter.ts';

const formats = {
  pretty: () => Promise.resolve(pretty),
  summary: async () => (await import('./summary.ts')).summary,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => held((await import('./sarif.ts')).sarif),
  github: async () => held((await import('./github.ts')).github),
  gitlab: async () => held((await import('./gitlab.ts')).gitlab),
  junit: async () => held((await import('./junit.ts')).junit),
  checkstyle: async () => held((await import('./checkstyle.ts')).checkstyle),
  markdown: async () => held((await import('./markdown.ts')).markdown),
} satisfies Record<string, () => Promise<Stream>>;

/** What `--format` accepts. */
export const reporterNames: readonly string[] = Object.keys(formats);

/** The help for a format that does not exist. */
export function formatHint(name: string): string {
  return didYouMean(name, reporterNames) ?? `use ${orList(reporterNames)}`;
}

/** A report that files are handed to one by one, in the order of their paths. */
export interface OpenReport {
  /** The text for the next file: empty where there is nothing to say yet. */
  file(file: LintedFile): string;
  /** The text that remains when all files were handed over. */
  end(end: ReportEnd): string;
}

/**
 * Starts a report. Only the format asked for is read from disk.
 *
 * @throws RangeError for a name that is not in {@link reporterNames}.
 */
export async function openReport(name: string, options: ReportOptions): Promise<OpenReport> {
  if (!isFormat(name)) throw new RangeError(`unknown format ${name}`);
  return opened(await formats[name](), options);
}

/** Starts a report of the closing lines alone: how many findings there are, and what can be repaired. */
export function openClosing(options: ReportOptions): OpenReport {
  return opened(closing, options);
}

function opened(start: Stream, options: ReportOptions): OpenReport {
  const report = start(options);
  const all = new Tally();
  const shown = new Tally();
  return {
    file: (whole) => {
      const file = options.quiet ? errorsOnly(whole) : whole;
      all.add(whole);
      shown.add(file);
      return report.file(file);
    },
    end: (end) => {
      const { summary } = shown;
      const { warnings, infos } = all.summary;
      return report.end(end, summary, { warnings: warnings - summary.warnings, infos: infos - summary.infos });
    },
  };
}

function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}

/** Keeps the files until the end, for a format that needs all of them. */
function held(render: Reporter): Stream {
  return (options): Report => {
    const files: LintedFile[] = [];
    return {
      file: (file) => {
        files.push(file);
        return '';
      },
      end: ({ notices, ...end }, summary) => render({ files, notices, summary }, { ...options, ...end }),
    };
  };
}

/** The part of a file that `--quiet` shows. */
function errorsOnly(file: LintedFile): LintedFile {
  return {
    ...file,
    findings: file.findings.filter((finding) => finding.severity === 'error'),
    suppressed: file.suppressed.filter((finding) => finding.severity === 'error'),
  };
}
