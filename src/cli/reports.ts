import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { absolute } from '../discover/paths.ts';
import type { LintedFile, Notice } from '../finding.ts';
import { didYouMean } from '../parse/suggest.ts';
import { type OpenReport, openReport, type ReportEnd, reporterNames } from '../report/index.ts';
import { paintFor } from '../report/paint.ts';
import { visibleLine } from '../report/visible.ts';
import type { Rule } from '../rule/contract.ts';
import { withTexts } from '../rule/registry.ts';
import { errorClause } from '../text/real-disk.ts';
import { version } from '../version.ts';
import { exitCodes } from './exit-code.ts';
import type { FormatTarget, LintFlags } from './flags.ts';
import { type Io, Misuse, type Output } from './io.ts';
import { terminalOf } from './terminal.ts';

export interface ReportsRequest {
  readonly flags: LintFlags;
  readonly io: Io;
  /** Where reports go that go to no file. */
  readonly output: Output;
}

interface Opened extends FormatTarget {
  readonly report: OpenReport;
}

/** The reports of a run, in every format asked for. */
export class Reports {
  readonly #request: ReportsRequest;
  readonly #open: readonly Opened[];
  /** The texts of reports that go to files, by path. */
  readonly #texts = new Map<string, string[]>();

  private constructor(request: ReportsRequest, open: readonly Opened[]) {
    this.#request = request;
    this.#open = open;
  }

  static async open(request: ReportsRequest): Promise<Reports> {
    const { flags, io, output } = request;
    const common = { quiet: flags.quiet ?? false, cwd: absolute(io.cwd, '.'), version };
    const open: Opened[] = [];
    for (const target of targetsOf(flags)) {
      const terminal =
        target.path === undefined
          ? terminalOf(output, io.env, flags.color)
          : { color: 0 as const, width: 100, hyperlinks: false };
      const { color, width, hyperlinks } = terminal;
      const paint = await paintFor(color);
      open.push({ ...target, report: await openReport(target.name, { ...common, paint, width, hyperlinks }) });
    }
    return new Reports(request, open);
  }

  /** Hands the next file to all reports. */
  file(file: LintedFile): void {
    for (const { path, report } of this.#open) this.#write(path, report.file(file));
  }

  /** Ends all reports and tells the notices; answers with the exit code of that alone. */
  async end({ rules, ...end }: Omit<ReportEnd, 'rules'> & { readonly rules: readonly Rule[] }): Promise<number> {
    const { flags, io } = this.#request;
    // Only SARIF describes rules.
    const described = this.#open.some(({ name }) => name === 'sarif') ? await withTexts(rules) : rules;
    const byId = new Map(described.map((rule) => [rule.id, rule]));
    for (const { path, report } of this.#open) this.#write(path, report.end({ ...end, rules: byId }));
    let code: number = exitCodes.clean;
    for (const [path, texts] of this.#texts) code = Math.max(code, writeReport(path, texts.join(''), io));
    for (const notice of end.notices)
      if (notice.level === 'error' || !flags.quiet) io.stderr.write(noticeText(notice, io));
    return code;
  }

  #write(path: string | undefined, text: string): void {
    if (path === undefined) {
      if (text !== '') this.#request.output.write(text);
      return;
    }
    const texts = this.#texts.get(path) ?? [];
    this.#texts.set(path, texts);
    texts.push(text);
  }
}

/** What is no finding, told on standard error whatever the format: a file that cannot be read, a rule that broke. */
export function noticeText({ level, message, help, detail }: Notice, { env }: Pick<Io, 'env'>): string {
  const lines = [`${level}: ${visibleLine(message)}`];
  if (help !== undefined) lines.push(`  help: ${visibleLine(help)}`);
  if (detail !== undefined && env.INFRALINT_DEBUG) lines.push(detail);
  return `${lines.join('\n')}\n`;
}

/** Refuses formats that nobody makes, and two that would be mixed up on standard output. */
export function targetsOf({
  format = [{ name: 'pretty', path: undefined }],
}: Pick<LintFlags, 'format'>): readonly FormatTarget[] {
  for (const { name } of format) {
    if (reporterNames.includes(name)) continue;
    throw new Misuse(
      `unknown format \`${name}\``,
      didYouMean(name, reporterNames) ?? `known are ${reporterNames.join(', ')}`,
    );
  }
  if (format.filter(({ path }) => path === undefined).length > 1) {
    throw new Misuse('two formats cannot share standard output', 'write one of them to a file: --format NAME=PATH');
  }
  return format;
}

function writeReport(path: string, text: string, io: Io): number {
  const target = resolve(io.cwd, path);
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    return exitCodes.clean;
  } catch (error) {
    io.stderr.write(`error: the report could not be written: ${path} ${errorClause(error)}\n`);
    return exitCodes.misuse;
  }
}
