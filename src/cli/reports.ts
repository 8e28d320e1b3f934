import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { absolute } from '../discover/paths.ts';
import type { LintResult, Notice } from '../finding.ts';
import { didYouMean } from '../parse/suggest.ts';
import { loadReporter, type ReportOptions, reporterNames } from '../report/index.ts';
import type { Rule } from '../rule/contract.ts';
import { withTexts } from '../rule/registry.ts';
import { errorClause } from '../text/real-disk.ts';
import { version } from '../version.ts';
import { exitCodes } from './exit-code.ts';
import type { FormatTarget, LintFlags } from './flags.ts';
import { type Io, Misuse, type Output } from './io.ts';
import { terminalOf } from './terminal.ts';

export interface ReportRequest {
  readonly result: LintResult;
  readonly flags: LintFlags;
  readonly io: Io;
  /** When the run started, as `performance.now()` said. */
  readonly started: number;
  /** The rules that ran. */
  readonly rules: readonly Rule[];
  /** Standard output is taken by something else. */
  readonly toStderr: boolean;
}

/** Writes the result in every format asked for; answers with the exit code of that alone. */
export async function report({ result, flags, io, started, rules, toStderr }: ReportRequest): Promise<number> {
  const targets = targetsOf(flags);
  // Only SARIF describes rules.
  const described = targets.some(({ name }) => name === 'sarif') ? await withTexts(rules) : rules;
  const common = {
    quiet: flags.quiet ?? false,
    cwd: absolute(io.cwd, '.'),
    durationMs: performance.now() - started,
    version,
    rules: new Map(described.map((rule) => [rule.id, rule])),
  };
  let code: number = exitCodes.clean;
  for (const { name, path } of targets) {
    const output: Output = path !== undefined ? { write: () => undefined } : toStderr ? io.stderr : io.stdout;
    const terminal =
      path === undefined
        ? terminalOf(output, io.env, flags.color)
        : { color: 0 as const, width: 100, hyperlinks: false };
    const options: ReportOptions = { ...terminal, ...common };
    const render = await loadReporter(name);
    const text = render(result, options);
    if (path === undefined) output.write(text);
    else code = Math.max(code, writeReport(resolve(io.cwd, path), path, text, io));
  }
  for (const notice of result.notices)
    if (notice.level === 'error' || !flags.quiet) io.stderr.write(noticeText(notice, io));
  return code;
}

/** What is no finding, told on standard error whatever the format: a file that cannot be read, a rule that broke. */
export function noticeText({ level, message, help, detail }: Notice, { env }: Pick<Io, 'env'>): string {
  const lines = [`${level}: ${message}`];
  if (help !== undefined) lines.push(`  help: ${help}`);
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

function writeReport(path: string, shown: string, text: string, io: Io): number {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return exitCodes.clean;
  } catch (error) {
    io.stderr.write(`error: the report could not be written: ${shown} ${errorClause(error)}\n`);
    return exitCodes.misuse;
  }
}
