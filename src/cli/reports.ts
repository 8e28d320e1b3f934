import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { errorClause } from '../discover/disk.ts';
import { absolute } from '../discover/paths.ts';
import type { LintResult } from '../lint/finding.ts';
import { didYouMean } from '../parse/suggest.ts';
import { loadReporter, type ReportOptions, reporterNames } from '../report/index.ts';
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
  /** Standard output is taken by something else. */
  readonly toStderr: boolean;
}

/** Writes the result in every format asked for; answers with the exit code of that alone. */
export async function report({ result, flags, io, started, toStderr }: ReportRequest): Promise<number> {
  const targets = targetsOf(flags);
  const durationMs = performance.now() - started;
  let code: number = exitCodes.clean;
  for (const { name, path } of targets) {
    const output: Output = path !== undefined ? { write: () => undefined } : toStderr ? io.stderr : io.stdout;
    const terminal =
      path === undefined
        ? terminalOf(output, io.env, flags.color)
        : { color: 0 as const, width: 100, hyperlinks: false };
    const options: ReportOptions = { ...terminal, quiet: flags.quiet ?? false, cwd: absolute(io.cwd, '.'), durationMs };
    const render = await loadReporter(name);
    const text = render(result, options);
    if (path === undefined) output.write(text);
    else code = Math.max(code, writeReport(resolve(io.cwd, path), path, text, io));
  }
  return code;
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
