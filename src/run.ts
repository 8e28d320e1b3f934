import type { ResolvedConfig } from './config/types.ts';
import type { Input } from './discover/types.ts';
import type { RuleTiming } from './lint/collector.ts';
import type { LintResult } from './lint/finding.ts';
import { lintPass, type Pass } from './lint/pass.ts';
import { loadRules } from './lint/registry.ts';
import { resultOf } from './lint/result.ts';
import type { Disk } from './model/disk.ts';
import { SourceFile } from './model/source.ts';
import type { Rule } from './rule.ts';

/** What one run of the linter is asked to do. */
export interface RunRequest {
  readonly inputs: readonly Input[];
  /** Absolute; findings show paths relative to it. */
  readonly cwd: string;
  readonly disk: Disk;
  /** The configuration for a file; undefined stands for standard input. */
  configFor(absolutePath: string | undefined): ResolvedConfig;
  /** Whether a file (absolute path) is to be left alone even when another one leads to it. */
  excludes(absolutePath: string): boolean;
  /** Whether comments in files may suppress findings. */
  readonly inlineSuppression: boolean;
  /** Report suppressions that suppress nothing. */
  readonly reportUnused: boolean;
  readonly fix: 'none' | 'safe' | 'unsafe';
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timing: boolean;
}

/** A file whose text the fixes changed; nothing is written here. */
export interface ChangedFile {
  readonly path: string;
  readonly absolutePath: string | undefined;
  readonly before: SourceFile;
  readonly after: string;
}

export type { RuleTiming } from './lint/collector.ts';

export interface RunOutcome {
  /** What remains after fixing. */
  readonly result: LintResult;
  readonly changed: readonly ChangedFile[];
  readonly timings: readonly RuleTiming[];
}

/** discover is done: read, parse, model, rules, suppress, fix and again, until nothing changes. Reporting is the caller's. */
export async function run(request: RunRequest): Promise<RunOutcome> {
  const compose = request.inputs.some(({ kind }) => kind === 'compose');
  // The loader is read from the disk while the rules are.
  const [rules] = await Promise.all([rulesFor(request), compose && import('./model/compose/load/load-projects.ts')]);
  const first = await lintPass(request, rules, readSources(request));
  if (request.fix === 'none') return outcomeOf(first, []);
  const { fixSources } = await import('./fix/fix-sources.ts');
  const { pass, changed } = await fixSources(request, rules, first, request.fix);
  return outcomeOf(pass, changed);
}

function outcomeOf(pass: Pass, changed: readonly ChangedFile[]): RunOutcome {
  return { result: resultOf(pass), changed, timings: pass.timings };
}

/** The built-in rules for the kinds of files at hand, and those of the plugins of every configuration in use. */
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
