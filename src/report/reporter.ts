import type { LintResult } from '../finding.ts';
import type { Rule } from '../rule/contract.ts';

/** How a report is to look, and what it may say besides the findings. */
export interface ReportOptions {
  /** How many colours: none, 16, 256, 16 million. */
  readonly color: 0 | 1 | 2 | 3;
  /** In columns. */
  readonly width: number;
  /** Whether the reader understands OSC 8 links. */
  readonly hyperlinks: boolean;
  /** Errors only. */
  readonly quiet: boolean;
  /** How long the run took; undefined leaves it out. */
  readonly durationMs: number | undefined;
  /** The version of infralint. */
  readonly version: string;
  /** The rules that ran, by id: SARIF describes them. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** Absolute, with forward slashes; the paths of findings are relative to it. */
  readonly cwd: string;
}

/** Turns a result into text that ends with a line end, or into nothing. */
export type Reporter = (result: LintResult, options: ReportOptions) => string;
