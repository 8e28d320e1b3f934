import { resolve } from 'node:path';
import type { Input } from '../discover/input.ts';
import { absolute } from '../discover/paths.ts';
import type { LintedFile } from '../finding.ts';
import {
  formatHint,
  manyFindings,
  type OpenReport,
  openClosing,
  openReport,
  type ReportEnd,
  reporterNames,
} from '../report/index.ts';
import { paintFor } from '../report/paint.ts';
import { visibleLine } from '../report/visible.ts';
import type { Rule } from '../rule/contract.ts';
import { withTexts } from '../rule/registry.ts';
import { version } from '../version.ts';
import { exitCodes } from './exit-code.ts';
import type { FixedTexts } from './fixed.ts';
import type { FormatTarget, LintFlags } from './flags.ts';
import { type Io, Misuse, type Output } from './io.ts';
import { noticesText } from './notices.ts';
import { type Terminal, terminalOf } from './terminal.ts';

export interface ReportsRequest {
  readonly flags: LintFlags;
  readonly io: Io;
  /** The output for reports that do not go to a file. */
  readonly output: Output;
}

interface Opened {
  readonly name: string;
  readonly report: OpenReport;
  /** A path, or an output to which text is written immediately. */
  readonly to: string | Output;
}

/** Formats that people read in a terminal. */
const forPeople = ['pretty', 'summary'];

/** The capabilities of a file. */
const plainFile: Terminal = { color: 0, width: 100, hyperlinks: false };

/** The reports of a run in all requested formats. */
export class Reports {
  readonly #request: ReportsRequest;
  readonly #open: readonly Opened[];
  /** The texts of reports that go to files, by path. */
  readonly #texts = new Map<string, string[]>();
  #findings = 0;
  #repeat: (() => void) | undefined;

  private constructor(request: ReportsRequest, open: readonly Opened[]) {
    this.#request = request;
    this.#open = open;
  }

  static async open(request: ReportsRequest): Promise<Reports> {
    const { flags, io, output } = request;
    const targets = flags.diff && flags.format === undefined ? [] : targetsOf(flags, io);
    const jobSummary = targets.some(({ name, path }) => name === 'markdown' && isJobSummary(path, io));
    const common = { quiet: flags.quiet ?? false, cwd: absolute(io.cwd, '.'), version, jobSummary };
    const lookOn = async (to: string | Output) => {
      const { color, ...size } = typeof to === 'string' ? plainFile : terminalOf(to, io.env, flags.color);
      return { ...common, ...size, paint: await paintFor(color) };
    };
    const open: Opened[] = [];
    for (const { name, path: to = output } of targets)
      open.push({ name, to, report: await openReport(name, await lookOn(to)) });
    // If all reports go to files, the terminal still gets the closing lines.
    if (!flags.diff && open.every(({ to }) => typeof to === 'string'))
      open.push({ name: 'closing', to: io.stderr, report: openClosing(await lookOn(io.stderr)) });
    return new Reports(request, open);
  }

  /** Passes the next file to all reports. */
  file(file: LintedFile): void {
    this.#findings += file.findings.length;
    for (const { to, report } of this.#open) this.#write(to, report.file(file));
  }

  /**
   * Shows what was fixed where people read it: in a report for people, or else on standard error. After a long report, whose beginning has
   * scrolled away, the headline is repeated.
   */
  tellFixed({ headline, byRule }: FixedTexts): void {
    const report = this.#open.find(({ name, to }) => typeof to !== 'string' && forPeople.includes(name));
    const to = report?.to ?? this.#request.io.stderr;
    this.#write(to, byRule === '' ? `${headline}\n` : `${headline}:\n${byRule}\n`);
    if (report?.name === 'pretty') this.#repeat = () => this.#write(to, `${headline}\n`);
  }

  /** Ends all reports and shows the notices; returns the exit code for this part alone. */
  async end({ rules, ...end }: Omit<ReportEnd, 'rules'> & { readonly rules: readonly Rule[] }): Promise<number> {
    const { flags, io } = this.#request;
    // Only SARIF describes rules.
    const described = this.#open.some(({ name }) => name === 'sarif') ? await withTexts(rules) : rules;
    const byId = new Map(described.map((rule) => [rule.id, rule]));
    for (const { to, report } of this.#open) this.#write(to, report.end({ ...end, rules: byId }));
    if (this.#findings > manyFindings) this.#repeat?.();
    const code = this.#texts.size > 0 ? await this.#writeFiles() : exitCodes.clean;
    const told = end.notices.filter(({ level }) => level === 'error' || !flags.quiet);
    if (told.length > 0) io.stderr.write(noticesText(told, io));
    return code;
  }

  async #writeFiles(): Promise<number> {
    const { flags, io } = this.#request;
    const { addToJobSummary, writeReport } = await import('./report-file.ts');
    const written: string[] = [];
    let code: number = exitCodes.clean;
    for (const [path, texts] of this.#texts) {
      const write = isJobSummary(path, io) ? addToJobSummary : writeReport;
      const problem = write(resolve(io.cwd, path), texts.join(''));
      if (problem === undefined) written.push(visibleLine(path) + (texts.join('') === '' ? ' (empty)' : ''));
      else {
        code = exitCodes.misuse;
        io.stderr.write(`error: the report \`${visibleLine(path)}\` cannot be written: ${problem}\n`);
      }
    }
    const isTold = !flags.quiet && this.#open.some(({ name }) => name === 'closing');
    if (isTold && written.length > 0) io.stderr.write(`report: ${written.join(', ')}\n`);
    return code;
  }

  #write(to: string | Output, text: string): void {
    if (typeof to !== 'string') {
      if (text !== '') to.write(text);
      return;
    }
    const texts = this.#texts.get(to) ?? [];
    this.#texts.set(to, texts);
    texts.push(text);
  }
}

/** Whether a path is the job summary of GitHub. */
function isJobSummary(path: string | undefined, { cwd, env }: Pick<Io, 'cwd' | 'env'>): boolean {
  const { GITHUB_STEP_SUMMARY: summary } = env;
  return path !== undefined && Boolean(summary) && resolve(cwd, path) === resolve(cwd, summary ?? '');
}

/** The targets of the reports. Rejects unknown formats, and two reports with the same target. */
export function targetsOf(
  { format = [{ name: 'pretty', path: undefined }] }: Pick<LintFlags, 'format'>,
  { cwd }: Pick<Io, 'cwd'>,
): readonly FormatTarget[] {
  const targets: FormatTarget[] = [];
  const taken = new Set<string>();
  for (const { name, path: given } of format) {
    if (!reporterNames.includes(name)) {
      throw new Misuse(`unknown format \`${name}\``, formatHint(name), name);
    }
    const path = given === '-' ? undefined : given;
    const place = path === undefined ? 'standard output' : resolve(cwd, path);
    if (taken.has(place)) {
      throw new Misuse(
        `two reports cannot share ${path === undefined ? place : `the file \`${path}\``}`,
        'write each to its own file: `--format NAME=PATH`',
      );
    }
    taken.add(place);
    targets.push({ name, path });
  }
  return targets;
}

/** Rejects reports that would overwrite an important file. */
export async function checkTargets(
  targets: readonly FormatTarget[],
  inputs: readonly Input[],
  { cwd }: Pick<Io, 'cwd'>,
): Promise<void> {
  const paths = targets.flatMap(({ path }) => path ?? []);
  if (paths.length === 0) return;
  const { checkReportPath } = await import('./report-file.ts');
  const linted = new Set(inputs.map(({ absolutePath }) => absolutePath));
  for (const path of paths) checkReportPath(path, absolute(cwd, path), linted);
}
