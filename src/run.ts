import type { Input } from './discover/input.ts';
import type { Finding, LintedFile, LintResult, Notice } from './finding.ts';
import type { ChangedFile, Repair } from './fix/fix-sources.ts';
import { batchesOf } from './lint/batches.ts';
import { fold } from './lint/fold.ts';
import { InOrder } from './lint/in-order.ts';
import { readSources } from './lint/load.ts';
import { lintPass, type Pass } from './lint/pass.ts';
import type { RunRequest } from './lint/request.ts';
import { filesOf } from './lint/result.ts';
import { addUp, type RuleTiming } from './lint/stopwatch.ts';
import { Tally } from './lint/tally.ts';
import type { Rule } from './rule/contract.ts';
import { loadRules } from './rule/registry.ts';

/** The result of a run, apart from its findings. */
export interface RunEnd {
  readonly notices: readonly Notice[];
  readonly changed: readonly ChangedFile[];
  /** The findings that were fixed. */
  readonly fixed: readonly Finding[];
  readonly timings: readonly RuleTiming[];
  /** The rules that ran. */
  readonly rules: readonly Rule[];
}

/** The result of a run. */
export interface RunOutcome extends Omit<RunEnd, 'notices'> {
  /** What remains after fixing. */
  readonly result: LintResult;
}

/** How far a run has come. */
export interface Step {
  /** Finished files; all files before them in path order are finished too. */
  readonly files: readonly LintedFile[];
  /** How many inputs are finished. */
  readonly done: number;
}

/**
 * Runs the linter on discovered files: read, parse, build models, apply rules, suppress, fix (repeatedly, until nothing changes), fold. The
 * caller reports.
 */
export async function run(request: RunRequest): Promise<RunOutcome> {
  const files: LintedFile[] = [];
  const tally = new Tally();
  const { notices, ...end } = await runInSteps(request, (step) => {
    for (const file of step.files) tally.add(file);
    files.push(...step.files);
  });
  return { ...end, result: { files, notices, summary: tally.summary } };
}

/**
 * Like {@link run}, but passes on files as soon as they are finished instead of keeping them. Unrelated files are linted in batches, which
 * keeps the memory of a large run as low as that of a small one.
 */
export async function runInSteps(request: RunRequest, onStep: (step: Step) => void): Promise<RunEnd> {
  const [rules] = await Promise.all([rulesFor(request), loadComposeParts(request)]);
  const notices: Notice[] = [];
  const changed: ChangedFile[] = [];
  const fixed: Finding[] = [];
  const timings: (readonly RuleTiming[])[] = [];
  const waiting = new InOrder();
  let done = 0;
  const scripts = new Set<string>();
  const isDone = (path: string) => scripts.has(path);
  for (const batch of await batchesOf(request)) {
    const { pass, ...repair } = await runBatch({ ...batch.request, isDone }, rules);
    for (const { kind, absolutePath } of pass.sources.keys())
      if (kind === 'shell' && absolutePath !== undefined) scripts.add(absolutePath);
    notices.push(...pass.notices);
    changed.push(...repair.changed);
    // Counted as they would be reported: a folded finding counts once.
    fixed.push(...fold({ ...pass, kept: repair.fixed }, batch.request, rules).kept);
    timings.push(pass.timings);
    done += batch.request.inputs.length;
    waiting.add(filesOf(fold(pass, batch.request, rules)));
    onStep({ files: waiting.takeBefore(batch.next), done });
    // Lets signals and timers run between batches.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { notices, changed: inOrderOf(request.inputs, changed), fixed, timings: addUp(timings), rules };
}

/** Changed files in the order of the inputs, then those found only through Compose files. */
function inOrderOf(inputs: readonly Input[], changed: readonly ChangedFile[]): readonly ChangedFile[] {
  const places = new Map(inputs.map(({ path }, index) => [path, index]));
  const placeOf = ({ path }: ChangedFile) => places.get(path) ?? inputs.length;
  return [...changed].sort((a, b) => placeOf(a) - placeOf(b));
}

async function runBatch(request: RunRequest, rules: readonly Rule[]): Promise<{ readonly pass: Pass } & Repair> {
  const pass = await lintPass(request, rules, readSources(request));
  if (request.fix === 'none') return { pass, changed: [], fixed: [] };
  const { fixSources } = await import('./fix/fix-sources.ts');
  return fixSources(request, rules, pass, request.fix);
}

/** Starts importing modules that Compose files need later, to load them from disk in parallel with the rules. */
async function loadComposeParts({ inputs }: RunRequest): Promise<void> {
  if (!inputs.some(({ kind }) => kind === 'compose')) return;
  await Promise.all([import('./model/compose/load/load-projects.ts'), import('./check/compose/check-project.ts')]);
}

/**
 * The built-in rules for the kinds of the input files, and the rules of plugins in all configurations in use. A rule of a plugin replaces a
 * built-in rule with the same id.
 */
async function rulesFor(request: RunRequest): Promise<readonly Rule[]> {
  const rules = new Map<string, Rule>();
  const configs = new Set(request.inputs.map((input) => request.configFor(input.absolutePath)));
  const kinds = new Set(request.inputs.map((input) => input.kind));
  const offByDefault = [...configs].some((config) => config.asksForMore);
  for (const rule of await loadRules(kinds, offByDefault)) rules.set(rule.id, rule);
  for (const config of configs) for (const rule of config.plugins) rules.set(rule.id, rule);
  return [...rules.values(), ...request.furtherRules];
}
