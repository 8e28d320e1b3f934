/**
 * The public interface of infralint: lint text and paths from a program, write rules, and test them.
 *
 * @module
 */
import { renderConfigProblem } from './config/errors.ts';
import { loadConfigs } from './config/load-configs.ts';
import type { SettingsLayer } from './config/settings.ts';
import { classifyName, classifyText } from './discover/classify.ts';
import { discover } from './discover/discover.ts';
import type { Input } from './discover/input.ts';
import { absolute, baseName, shown } from './discover/paths.ts';
import type { Finding, LintResult, Notice } from './finding.ts';
import { runRequest } from './lint/request.ts';
import { type RunOutcome, run } from './run.ts';
import { realDisk } from './text/real-disk.ts';

export type { Finding, LintedFile, LintResult, Notice, Summary } from './finding.ts';
export * from './rule/index.ts';
export { type BadCase, type GoodCase, type RuleCases, testRule } from './test-rule.ts';

/** What both {@link lintText} and {@link lintPaths} understand. */
export interface LintOptions {
  /** The directory that paths are relative to; the one of the process when omitted. */
  readonly cwd?: string;
  /** A configuration file; false for none. When omitted, the nearest one upwards from each file counts. */
  readonly config?: string | false;
  /** False: the plugins that the configuration names, which are programs, are not run. */
  readonly plugins?: boolean;
  /** Presets instead of those of the configuration. */
  readonly presets?: readonly string[];
  /** Rule ids, or codes of other tools: nothing else is on. */
  readonly only?: readonly string[];
  /** Rule ids, or codes of other tools, that are off. */
  readonly ignore?: readonly string[];
  /** Repairs in memory: `safe` ones, or all; nothing is written. */
  readonly fix?: 'none' | 'safe' | 'unsafe';
  /** Where variables of Compose files are looked up when the configuration asks for it; empty when omitted. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** The outcome of {@link lintPaths}: what remains after fixing, and the files that fixing would change. */
export interface PathsResult extends LintResult {
  readonly fixed: readonly { readonly path: string; readonly text: string }[];
}

/** The outcome of {@link lintText}. */
export interface TextResult {
  readonly findings: readonly Finding[];
  /** Crashed rules and the like; empty when all went well. */
  readonly notices: readonly Notice[];
  /** The text after fixing; the text itself when nothing was fixed. */
  readonly text: string;
}

/**
 * Lints files and directories as `infralint PATHS…` does. Never prints and never writes.
 *
 * @throws Error with a message for people when the configuration or an option is wrong.
 */
export async function lintPaths(paths: readonly string[], options: LintOptions = {}): Promise<PathsResult> {
  const cwd = absolute(options.cwd ?? '.', '.');
  const disk = realDisk();
  const found = await discover(paths, { cwd, disk });
  const outcome = await lintInputs(found.inputs, cwd, options);
  const fixed = outcome.changed.map(({ path, after }) => ({ path, text: after }));
  const { result } = outcome;
  return { ...result, notices: [...found.notices, ...result.notices], fixed };
}

/**
 * Lints one text. `path` (relative to `cwd`) says what it is, where its neighbours are looked for and which configuration holds; the
 * file need not exist. Without it the text itself tells the kind.
 *
 * @throws Error with a message for people when the configuration or an option is wrong.
 */
export async function lintText(
  text: string,
  options: LintOptions & { readonly path?: string } = {},
): Promise<TextResult> {
  const cwd = absolute(options.cwd ?? '.', '.');
  const absolutePath = options.path === undefined ? undefined : absolute(cwd, options.path);
  const path = absolutePath === undefined ? '-' : shown(cwd, absolutePath);
  const kind = classifyName(baseName(path))?.kind ?? classifyText(text, baseName(path));
  const { result, changed } = await lintInputs([{ path, absolutePath, kind, named: true, text }], cwd, options);
  const own = result.files.find((file) => file.path === path);
  return {
    findings: own?.findings ?? [],
    notices: result.notices,
    text: changed.find((file) => file.path === path)?.after ?? text,
  };
}

async function lintInputs(all: readonly Input[], cwd: string, options: LintOptions): Promise<RunOutcome> {
  const disk = realDisk();
  const { presets, only, ignore, config, plugins, fix = 'none' } = options;
  const commandLine: SettingsLayer = { presets, only, ignore };
  const { problems, configFor } = await loadConfigs({
    cwd,
    disk,
    paths: all.flatMap(({ absolutePath }) => absolutePath ?? []),
    ...(config === false ? { none: true } : { file: config }),
    plugins,
    commandLine,
  });
  if (problems.length > 0) throw new Error(problems.map(renderConfigProblem).join('').trimEnd());
  const inputs = all.filter(
    ({ absolutePath, named }) => named || !absolutePath || !configFor(absolutePath).ignores(absolutePath),
  );
  return run(runRequest({ inputs, cwd, disk, configFor, fix, plugins: plugins !== false, env: options.env ?? {} }));
}
