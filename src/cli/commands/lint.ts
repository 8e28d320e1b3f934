import { absolute } from '../../discover/paths.ts';
import type { LintedFile, Notice } from '../../finding.ts';
import { type RunRequest, runRequest } from '../../lint/request.ts';
import { type RunEnd, type RunOutcome, run, runInSteps } from '../../run.ts';
import { type RealDisk, realDisk } from '../../text/real-disk.ts';
import { diffOf, fixedStdin, writeChanges } from '../changes.ts';
import { exitCodes, Verdict } from '../exit-code.ts';
import type { Fixed } from '../fixed.ts';
import type { LintFlags } from '../flags.ts';
import { collectInputs, type Inputs, reportConfigProblems } from '../inputs.ts';
import { type Io, Misuse } from '../io.ts';
import { noticesText } from '../notices.ts';
import { Progress } from '../progress.ts';
import { checkTargets, Reports, targetsOf } from '../reports.ts';
import type { ShellcheckProgram } from '../shellcheck.ts';
import { Statistics, timingTable } from '../tables.ts';

/** From this number of files on, the start-up time is a small part of the run time. */
const MANY_FILES = 50;

/** Lints the paths and reports the findings; `--fix` writes fixed files, `--diff` shows what it would write. */
export async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  const started = io.now();
  const targets = targetsOf(flags, io);
  const disk = realDisk();
  const shellcheck = await shellcheckFor(flags);
  const found = await collectInputs(paths, flags, disk, io, shellcheck?.rules);
  if (reportConfigProblems(found.configs, io)) return exitCodes.misuse;
  if (flags.listFiles) return listFiles(found, flags, io);
  await checkTargets(targets, found.inputs, io);
  if (found.inputs.length === 0) return nothingToLint(found, flags, io);
  if (found.inputs.length > MANY_FILES) io.expectLongRun?.(found.inputs.length);
  const finding = io.now() - started;

  const request = requestOf(found, flags, disk, io, shellcheck);
  const reports = await openReports(flags, found, io);
  const statistics = new Statistics();
  const verdict = new Verdict({
    failOn: flags.failOn,
    thresholdFor: (path) => found.configs.configFor(absolute(io.cwd, path)).failOn ?? 'warning',
    maxWarnings: flags.maxWarnings,
    quiet: flags.quiet ?? false,
  });
  const take = (file: LintedFile) => {
    reports.file(file);
    statistics.add(file);
    verdict.add(file);
  };
  const end = await (request.fix === 'none'
    ? lintOnly(request, io, take)
    : lintAndFix({ request, flags, found, disk, io, reports }, take));
  const notices = [...found.notices, ...end.notices, ...(shellcheck?.notices ?? [])];
  const reported = await reports.end({ notices, rules: end.rules, durationMs: io.now() - started });
  io.stderr.write(verdict.reasons());
  if (flags.stats) io.stderr.write(statistics.table());
  if (flags.timing) io.stderr.write(timingTable(end.timings, flags.timing, { finding, all: io.now() - started }));
  return Math.max(reported, verdict.exitCode(notices));
}

function requestOf(
  { inputs, configs, excludes }: Inputs,
  flags: LintFlags,
  disk: RealDisk,
  io: Io,
  shellcheck: ShellcheckProgram | undefined,
): RunRequest {
  return runRequest({
    inputs,
    cwd: absolute(io.cwd, '.'),
    disk,
    configFor: configs.configFor,
    excludes,
    inlineSuppression: flags.inline,
    namesEach: flags.forceExclude ?? false,
    plugins: flags.plugins,
    reportUnused: flags.reportUnused ?? false,
    fix: flags.fix ?? (flags.diff ? 'safe' : 'none'),
    env: io.env,
    furtherRules: shellcheck?.rules ?? [],
    clock: flags.timing ? io.now : undefined,
  });
}

/** ShellCheck, if the command line asks for it. */
async function shellcheckFor({ shellcheck }: LintFlags): Promise<ShellcheckProgram | undefined> {
  if (shellcheck === undefined) return undefined;
  const { findShellcheck } = await import('../shellcheck.ts');
  return findShellcheck(shellcheck);
}

/** The reports of a run. They do not go to standard output if it is used for a diff or for the fixed text of standard input. */
function openReports(flags: LintFlags, found: Inputs, io: Io): Promise<Reports> {
  const isTaken = flags.diff === true || (flags.fix !== undefined && found.stdin !== undefined);
  return Reports.open({ flags, io, output: isTaken ? io.stderr : io.stdout });
}

/** The parts of the result that are reported after all files. */
type End = Omit<RunEnd, 'changed' | 'fixed'>;

/** Each file is reported as soon as it is done. */
async function lintOnly(request: RunRequest, io: Io, take: (file: LintedFile) => void): Promise<End> {
  const progress = new Progress(io, request.inputs.length);
  const end = await runInSteps(request, ({ files, done }) => {
    if (files.length > 0) progress.clear();
    for (const file of files) take(file);
    progress.update(done);
  });
  progress.clear();
  return end;
}

/** A run that fixes files. */
interface FixRun {
  readonly request: RunRequest;
  readonly flags: LintFlags;
  readonly found: Inputs;
  readonly disk: RealDisk;
  readonly io: Io;
  readonly reports: Reports;
}

/** Fixes are written, or shown as a diff, before anything is reported. */
async function lintAndFix(fixRun: FixRun, take: (file: LintedFile) => void): Promise<End> {
  const { request, flags } = fixRun;
  const outcome = await run(request);
  const { rejected, isAsBefore } = await (flags.diff ? showDiff(outcome, fixRun) : writeFixes(outcome, fixRun));
  // Files that were not fixed on disk are linted again, to report what they really contain.
  const { result } = isAsBefore ? await run({ ...request, fix: 'none', clock: undefined, disk: realDisk() }) : outcome;
  for (const file of result.files) take(file);
  return { notices: [...rejected, ...result.notices], rules: outcome.rules, timings: outcome.timings };
}

/** Notices about files that were not fixed, and whether files on disk therefore differ from the outcome. */
interface Settled {
  readonly rejected: readonly Notice[];
  readonly isAsBefore: boolean;
}

async function showDiff(outcome: RunOutcome, { flags, disk, io }: FixRun): Promise<Settled> {
  const { changed, result } = outcome;
  const { diff, notices } = await diffOf(changed, disk);
  io.stdout.write(diff);
  const { wouldFixText } = await import('../fixed.ts');
  io.stderr.write(wouldFixText(fixedBut(notices, outcome), result.summary, flags.quiet ?? false));
  return { rejected: notices, isAsBefore: changed.length > 0 };
}

async function writeFixes(outcome: RunOutcome, fixRun: FixRun): Promise<Settled> {
  const { changed } = outcome;
  const { flags, found, disk, io, reports } = fixRun;
  const stdin = found.stdin && fixedStdin(changed, found.stdin);
  if (stdin) io.stdout.write(stdin.output);
  const rejected = [...(stdin?.notices ?? []), ...(await writeChanges(changed, disk, io))];
  const done = fixedBut(rejected, outcome);
  if (done.files > 0) {
    const { fixedTexts } = await import('../fixed.ts');
    reports.tellFixed(fixedTexts(done, flags.quiet ?? false));
  }
  return { rejected, isAsBefore: rejected.length > 0 };
}

/** The fixes in files that no notice names. */
function fixedBut(notices: readonly Notice[], { changed, fixed }: RunOutcome): Fixed {
  const left = new Set(notices.map(({ path }) => path));
  return {
    findings: fixed.filter(({ fix }) => fix?.edits.some(({ at }) => !left.has(at.file.path))),
    files: changed.filter(({ path }) => !left.has(path)).length,
  };
}

function listFiles({ inputs, notices, passedOver }: Inputs, flags: LintFlags, io: Io): number {
  for (const input of inputs) io.stdout.write(`${input.path}\n`);
  const missing = notices.filter((notice) => notice.kind === 'input');
  // A notice without a path is about the command line.
  const told = flags.quiet ? [] : notices.filter(({ kind, path }) => kind !== 'input' && path === undefined);
  io.stderr.write(noticesText([...told, ...missing], io));
  return missing.length > 0 || (inputs.length === 0 && !passedOver && !flags.allowEmpty)
    ? exitCodes.misuse
    : exitCodes.clean;
}

/** Excluding all files is fine, but an empty directory is probably a mistake. */
async function nothingToLint(found: Inputs, flags: LintFlags, io: Io): Promise<number> {
  const failed = found.notices.some((notice) => notice.kind === 'input');
  if (found.stdin && flags.fix && !flags.diff) io.stdout.write(found.stdin.bytes);
  if (failed || flags.allowEmpty || found.passedOver || (flags.forceExclude && found.excluded > 0)) {
    const reports = await openReports(flags, found, io);
    const code = await reports.end({ notices: found.notices, rules: [], durationMs: 0 });
    return failed ? exitCodes.misuse : code;
  }
  io.stderr.write(noticesText(found.notices, io));
  if (found.ignored > 0) {
    throw new Misuse(
      'the configuration ignores all files here',
      'run `infralint config` to see its `ignore`; use `--no-config` to lint them, or `--allow-empty` to accept an empty run',
    );
  }
  throw new Misuse(
    'there is nothing to lint here',
    'name files or directories, or use `--allow-empty` to accept an empty run; `--list-files` shows what would be linted',
  );
}
