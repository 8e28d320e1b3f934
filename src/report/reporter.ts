import type { LintedFile, LintResult, Notice, Summary } from '../finding.ts';
import type { Rule } from '../rule/contract.ts';
import type { Paint } from './paint.ts';

/** How a report looks, and what it contains besides the findings. */
export interface ReportOptions {
  readonly paint: Paint;
  /** In columns. */
  readonly width: number;
  /** Whether the reader understands OSC 8 links. */
  readonly hyperlinks: boolean;
  /** Errors only. */
  readonly quiet: boolean;
  /** Whether another report of the run goes to the job summary of GitHub. */
  readonly jobSummary?: boolean;
  /** The version of infralint. */
  readonly version: string;
  /** Absolute, with forward slashes; the paths of findings are relative to it. */
  readonly cwd: string;
}

/** Information about a finished run. */
export interface ReportEnd {
  readonly notices: readonly Notice[];
  /** How long the run took; undefined leaves it out. */
  readonly durationMs: number | undefined;
  /** The rules that ran, by id: SARIF describes them. */
  readonly rules: ReadonlyMap<string, Rule>;
}

/** How many findings `quiet` leaves out. */
export type Hidden = Pick<Summary, 'warnings' | 'infos'>;

/** A report under way. Its texts are written one after the other; the last of them ends with a line end, if there is any. */
export interface Report {
  /** Takes the next file in the order of the paths. */
  file(file: LintedFile): string;
  /** Takes the end of the run, and what all files came to. */
  end(end: ReportEnd, summary: Summary, hidden: Hidden): string;
}

/** Starts a report in a format that shows each file when it is done. */
export type Stream = (options: ReportOptions) => Report;

/** Turns a whole result into text: for a format that begins with what is known only at the end. */
export type Reporter = (result: LintResult, options: RenderOptions) => string;

export type RenderOptions = ReportOptions & Omit<ReportEnd, 'notices'>;
