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

/** What a run came to, besides its findings. */
export interface RunEnd {
  readonly notices: readonly Notice[];
  readonly changed: readonly ChangedFile[];
  /** The findings that were repaired. */
  readonly fixed: readonly Finding[];
  readonly timings: readonly RuleTiming[];
  /** The rules that ran. */
  readonly rules: readonly Rule[];
}

/** What a run came to. */
export interface RunOutcome extends Omit<RunEnd, 'notices'> {
  /** What remains after fixing. */
  readonly result: LintResult;
}

/** How far a run has come. */
export interface Step {
  /** Files that are done, as are all before them in the order of the paths. */
  readonly files: readonly LintedFile[];
  /** How many of the inputs are linted by now. */
  readonly done: number;
}

/** discover is done: read, parse, model, rules, suppress, fix and again until nothing changes, fold. Reporting is the caller's. */
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
 * As {@link run}, but files are handed over as soon as they are done, and not kept: files that have nothing to do with each other are
 * linted in batches, so that a run over many takes no more memory than one over few.
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
    // Counted as they were reported: a remark that a file repeats is one.
    fixed.push(...fold({ ...pass, kept: repair.fixed }, batch.request, rules).kept);
    timings.push(pass.timings);
    done += batch.request.inputs.length;
    waiting.add(filesOf(fold(pass, batch.request, rules)));
    onStep({ files: waiting.takeBefore(batch.next), done });
    // Signals and timers have their turn between batches.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { notices, changed: inOrderOf(request.inputs, changed), fixed, timings: addUp(timings), rules };
}

/** Changed files in the order of the inputs, then those that only Compose files led to. */
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

/** Starts to import what a run over Compose files needs later, so that it is read from the disk while the rules are. */
async function loadComposeParts({ inputs }: RunRequest): Promise<void> {
  if (!inputs.some(({ kind }) => kind === 'compose')) return;
  await Promise.all([import('./model/compose/load/load-projects.ts'), import('./check/compose/check-project.ts')]);
}

/** The built-in rules for the kinds of files at hand, and those of the plugins of every configuration in use; a plugin replaces a rule of its id. */
async function rulesFor(request: RunRequest): Promise<readonly Rule[]> {
  const rules = new Map<string, Rule>();
  const configs = new Set(request.inputs.map((input) => request.configFor(input.absolutePath)));
  const kinds = new Set(request.inputs.map((input) => input.kind));
  const offByDefault = [...configs].some((config) => config.asksForMore);
  for (const rule of await loadRules(kinds, offByDefault)) rules.set(rule.id, rule);
  for (const config of configs) for (const rule of config.plugins) rules.set(rule.id, rule);
  return [...rules.values(), ...request.furtherRules];
}
