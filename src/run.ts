import type { Input } from './discover/input.ts';
import type { LintResult } from './finding.ts';
import type { ChangedFile } from './fix/fix-sources.ts';
import { lintPass, type Pass } from './lint/pass.ts';
import type { RunRequest } from './lint/request.ts';
import { resultOf } from './lint/result.ts';
import type { RuleTiming } from './lint/stopwatch.ts';
import type { Rule } from './rule/contract.ts';
import { loadRules } from './rule/registry.ts';
import { SourceFile } from './text/source.ts';

/** What a run came to. */
export interface RunOutcome {
  /** What remains after fixing. */
  readonly result: LintResult;
  readonly changed: readonly ChangedFile[];
  readonly timings: readonly RuleTiming[];
  /** The rules that ran. */
  readonly rules: readonly Rule[];
}

/** discover is done: read, parse, model, rules, suppress, fix and again, until nothing changes. Reporting is the caller's. */
export async function run(request: RunRequest): Promise<RunOutcome> {
  const [rules] = await Promise.all([rulesFor(request), loadComposeParts(request)]);
  const first = await lintPass(request, rules, readSources(request));
  if (request.fix === 'none') return outcomeOf(first, [], rules);
  const { fixSources } = await import('./fix/fix-sources.ts');
  const { pass, changed } = await fixSources(request, rules, first, request.fix);
  return outcomeOf(pass, changed, rules);
}

/** Starts to import what a run over Compose files needs later, so that it is read from the disk while the rules are. */
async function loadComposeParts({ inputs }: RunRequest): Promise<void> {
  if (!inputs.some(({ kind }) => kind === 'compose')) return;
  await Promise.all([import('./model/compose/load/load-projects.ts'), import('./check/compose/check-project.ts')]);
}

function outcomeOf(pass: Pass, changed: readonly ChangedFile[], rules: readonly Rule[]): RunOutcome {
  return { result: resultOf(pass), changed, timings: pass.timings, rules };
}

/** The built-in rules for the kinds of files at hand, and those of the plugins of every configuration in use; a plugin replaces a rule of its id. */
async function rulesFor(request: RunRequest): Promise<readonly Rule[]> {
  const rules = new Map<string, Rule>();
  for (const rule of await loadRules(new Set(request.inputs.map((input) => input.kind)))) rules.set(rule.id, rule);
  const configs = new Set(request.inputs.map((input) => request.configFor(input.absolutePath)));
  for (const config of configs) for (const rule of config.plugins) rules.set(rule.id, rule);
  return [...rules.values()];
}

/** The texts of the inputs; what cannot be read was told and left out when the inputs were looked for. */
function readSources({ inputs, disk }: RunRequest): ReadonlyMap<Input, SourceFile> {
  const sources = new Map<Input, SourceFile>();
  for (const input of inputs) {
    const { path, absolutePath } = input;
    const text = input.text ?? (absolutePath === undefined ? undefined : disk.read(absolutePath));
    if (text !== undefined) sources.set(input, new SourceFile(path, text, { absolutePath }));
  }
  return sources;
}
