import { absolute } from '../../discover/paths.ts';
import type { LintResult, Notice } from '../../finding.ts';
import { type RunRequest, runRequest } from '../../lint/request.ts';
import { type RunOutcome, run } from '../../run.ts';
import { type RealDisk, realDisk } from '../../text/real-disk.ts';
import { diffOf, fixedStdin, writeChanges } from '../changes.ts';
import { exitCodeOf, exitCodes } from '../exit-code.ts';
import type { LintFlags } from '../flags.ts';
import { collectInputs, type Inputs, reportConfigProblems } from '../inputs.ts';
import { type Io, Misuse } from '../io.ts';
import { noticeText, report, targetsOf } from '../reports.ts';
import { statistics, timingTable } from '../tables.ts';

/** Lints what the paths mean and reports it; `--fix` writes, `--diff` shows what it would write. */
export async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  const started = performance.now();
  targetsOf(flags);
  const disk = realDisk();
  const found = await collectInputs(paths, flags, disk, io);
  if (reportConfigProblems(found.configs, io)) return exitCodes.misuse;
  if (flags.listFiles) return listFiles(found, flags, io);
  if (found.inputs.length === 0) return nothingToLint(found, flags, io);

  const wanted = flags.fix ?? (flags.diff ? 'safe' : 'none');
  const request = runRequest({
    inputs: found.inputs,
    cwd: absolute(io.cwd, '.'),
    disk,
    configFor: found.configs.configFor,
    excludes: found.excludes,
    inlineSuppression: flags.inline,
    reportUnused: flags.reportUnused ?? false,
    fix: wanted,
    env: io.env,
    timing: flags.timing ?? false,
  });
  const outcome = await run(request);
  const result = withNotices(await settle(request, outcome, flags, found, disk, io), found.notices);
  const { rules } = outcome;
  const reported = await report({ result, flags, io, started, rules, toStderr: printsText(flags, found) });
  if (flags.stats) io.stderr.write(statistics(result));
  if (flags.timing) io.stderr.write(timingTable(outcome.timings));
  const thresholdFor = (path: string) =>
    flags.failOn ?? found.configs.configFor(absolute(io.cwd, path)).failOn ?? 'warning';
  return Math.max(reported, exitCodeOf({ result, thresholdFor, maxWarnings: flags.maxWarnings }));
}

/** Whether standard output belongs to a diff or to the repaired text of standard input, and the report has to go elsewhere. */
function printsText(flags: LintFlags, found: Inputs): boolean {
  return flags.diff === true || (flags.fix !== undefined && found.stdin !== undefined);
}

/** Writes or shows what was repaired; answers with what remains to be reported. */
async function settle(
  request: RunRequest,
  outcome: RunOutcome,
  flags: LintFlags,
  found: Inputs,
  disk: RealDisk,
  io: Io,
): Promise<LintResult> {
  if (request.fix === 'none') return outcome.result;
  const again = async () => (await run({ ...request, fix: 'none', timing: false, disk: realDisk() })).result;
  if (flags.diff) {
    const { diff, notices } = await diffOf(outcome.changed, disk);
    io.stdout.write(diff);
    // Nothing is repaired on disk: the exit code speaks of the files as they are.
    return outcome.changed.length === 0 ? outcome.result : withNotices(await again(), notices);
  }
  const stdin = found.stdin && fixedStdin(outcome.changed, found.stdin);
  if (stdin) io.stdout.write(stdin.output);
  const refused = [...(stdin?.notices ?? []), ...(await writeChanges(outcome.changed, disk, io))];
  return refused.length === 0 ? outcome.result : withNotices(await again(), refused);
}

function withNotices(result: LintResult, notices: readonly Notice[]): LintResult {
  return notices.length === 0 ? result : { ...result, notices: [...notices, ...result.notices] };
}

function listFiles({ inputs, notices }: Inputs, flags: LintFlags, io: Io): number {
  for (const input of inputs) io.stdout.write(`${input.path}\n`);
  const missing = notices.filter((notice) => notice.kind === 'input');
  for (const notice of missing) io.stderr.write(noticeText(notice, io));
  return missing.length > 0 || (inputs.length === 0 && !flags.allowEmpty) ? exitCodes.misuse : exitCodes.clean;
}

/** Files left out on purpose are no mistake; a directory without anything probably is. */
async function nothingToLint(found: Inputs, flags: LintFlags, io: Io): Promise<number> {
  const failed = found.notices.some((notice) => notice.kind === 'input');
  if (failed || flags.allowEmpty || (flags.forceExclude && found.excluded > 0)) {
    const summary = { files: 0, errors: 0, warnings: 0, infos: 0, fixable: 0, fixableUnsafe: 0, suppressed: 0 };
    const result: LintResult = { files: [], notices: found.notices, summary };
    const code = await report({
      result,
      flags,
      io,
      started: performance.now(),
      rules: [],
      toStderr: printsText(flags, found),
    });
    return failed ? exitCodes.misuse : code;
  }
  for (const notice of found.notices) io.stderr.write(noticeText(notice, io));
  if (found.ignored > 0) {
    throw new Misuse(
      'the configuration leaves out all files here',
      '`infralint config` shows its `ignore`; --no-config lints them, --allow-empty makes this no mistake',
    );
  }
  throw new Misuse(
    'there is nothing to lint here',
    'name files or directories, or allow it with --allow-empty; --list-files shows what is found',
  );
}
