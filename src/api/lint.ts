import type { Level } from '../config/config-types.ts';
import { renderConfigProblem } from '../config/errors.ts';
import { configurationTest } from '../config/find.ts';
import { isLevel } from '../config/level.ts';
import { loadConfigs } from '../config/load-configs.ts';
import type { RuleEntry } from '../config/settings.ts';
import { discover, kindOfFile } from '../discover/discover.ts';
import type { Input } from '../discover/input.ts';
import { kindOfText } from '../discover/kind-of.ts';
import { FOREIGN, passedOver } from '../discover/passed-over.ts';
import { absolute, shown } from '../discover/paths.ts';
import { runRequest } from '../lint/request.ts';
import type { Rule } from '../rule/contract.ts';
import { type RunOutcome, run } from '../run.ts';
import { realDisk } from '../text/real-disk.ts';
import {
  checkOptions,
  type Kinds,
  mapping,
  oneOf,
  rulesOrTruth,
  text,
  textOrFalse,
  texts,
  truth,
} from './check-options.ts';
import { type PathsResult, placedFile, rulesOf, type TextResult } from './result.ts';

/** What both {@link lintText} and {@link lintPaths} understand. Wherever a rule is named, its id or the code of another tool will do. */
export interface LintOptions {
  /** The directory that paths are relative to; the one of the process when omitted. */
  readonly cwd?: string;
  /** A configuration file; false for none. When omitted, the nearest one upwards from each file counts. */
  readonly config?: string | false;
  /** Rules of your own, beside those of plugins; false: the plugins that the configuration names, which are programs, are not run. */
  readonly plugins?: boolean | Rule | readonly Rule[];
  /** Presets instead of those of the configuration. */
  readonly presets?: readonly string[];
  /** Levels of rules, or lists of a level and options, above those of presets and configuration. */
  readonly rules?: Readonly<Record<string, Level | readonly [Level, object?]>>;
  /** Rules: nothing else is on. */
  readonly only?: readonly string[];
  /** Rules that are off. */
  readonly ignore?: readonly string[];
  /** False: comments that suppress findings are ignored. */
  readonly inline?: boolean;
  /** Repairs in memory: `safe` ones, or all; nothing is written. */
  readonly fix?: 'none' | 'safe' | 'unsafe';
  /** Where variables of Compose files are looked up when the configuration asks for it; empty when omitted. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Options of {@link lintText}. */
export interface TextOptions extends LintOptions {
  /** What the text is called, relative to `cwd`; the file need not exist. */
  readonly path?: string;
}

const optionKinds: Kinds<Required<LintOptions>> = {
  cwd: text,
  config: textOrFalse,
  plugins: rulesOrTruth,
  presets: texts,
  rules: mapping,
  only: texts,
  ignore: texts,
  inline: truth,
  fix: oneOf('none', 'safe', 'unsafe'),
  env: mapping,
};

/**
 * Lints files and directories as `infralint PATHS…` does. Never prints and never writes.
 *
 * @throws Error with a message for people when the configuration or an option is wrong.
 */
export async function lintPaths(paths: string | readonly string[], options: LintOptions = {}): Promise<PathsResult> {
  checkOptions(options, optionKinds);
  const cwd = absolute(options.cwd ?? '.', '.');
  const isConfiguration = configurationTest(cwd, options.config);
  const found = await discover(typeof paths === 'string' ? [paths] : paths, { cwd, disk: realDisk(), isConfiguration });
  const { result, changed, rules } = await lintInputs(found.inputs, cwd, options);
  return {
    cwd,
    files: result.files.map(placedFile),
    notices: [...found.notices, ...result.notices],
    summary: result.summary,
    rules: await rulesOf(result.files, rules),
    fixed: changed.map(({ path, after }) => ({ path, text: after })),
  };
}

/**
 * Lints one text. `path` says what it is, where its neighbours are looked for and which configuration holds; without it the text itself
 * tells the kind. A text that is neither a Dockerfile nor a Compose file has no findings, but a notice.
 *
 * @throws Error with a message for people when the configuration or an option is wrong.
 */
export async function lintText(source: string, options: TextOptions = {}): Promise<TextResult> {
  checkOptions(options, { ...optionKinds, path: text });
  if (typeof source !== 'string') throw new Error('lintText lints a text: give it a string');
  const cwd = absolute(options.cwd ?? '.', '.');
  const absolutePath = options.path === undefined ? undefined : absolute(cwd, options.path);
  const path = absolutePath === undefined ? '-' : shown(cwd, absolutePath);
  const known = await (absolutePath === undefined ? kindOfText(source) : kindOfFile(absolutePath, source));
  const kind = known ?? 'dockerfile';
  const inputs: readonly Input[] = known ? [{ path, absolutePath, kind, named: true, text: source }] : [];
  const { result, changed, rules } = await lintInputs(inputs, cwd, options);
  const own = result.files.find((file) => file.path === path) ?? { path, kind, findings: [], suppressed: [] };
  return {
    cwd,
    ...placedFile(own),
    notices: known ? result.notices : passedOver(new Set([options.path ?? 'the text']), FOREIGN),
    rules: await rulesOf([own], rules),
    text: changed.find((file) => file.path === path)?.after ?? source,
  };
}

async function lintInputs(all: readonly Input[], cwd: string, options: LintOptions): Promise<RunOutcome> {
  const disk = realDisk();
  const { presets, rules = {}, only, ignore, config, plugins = true, inline = true, fix = 'none', env = {} } = options;
  const ownRules = typeof plugins === 'boolean' ? [] : [plugins].flat();
  if (ownRules.length > 0) {
    const { ruleProblems } = await import('../config/rule-shape.ts');
    const wrong = ownRules.flatMap(ruleProblems);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  }
  const { problems, notices, configFor } = await loadConfigs({
    cwd,
    disk,
    paths: all.flatMap(({ absolutePath }) => absolutePath ?? []),
    ...(config === false ? { none: true } : { file: config }),
    plugins: plugins !== false,
    ownRules,
    commandLine: { presets, rules: Object.entries(rules).map(ruleEntry), only, ignore },
  });
  if (problems.length > 0) throw new Error(problems.map(renderConfigProblem).join('').trimEnd());
  const inputs = all.filter(
    ({ absolutePath, named }) => named || !absolutePath || !configFor(absolutePath).ignores(absolutePath),
  );
  const how = { fix, plugins: plugins !== false, inlineSuppression: inline, env };
  const outcome = await run(runRequest({ inputs, cwd, disk, configFor, ...how }));
  const { result } = outcome;
  return { ...outcome, result: { ...result, notices: [...notices, ...result.notices] } };
}

function ruleEntry([name, entry]: [string, unknown]): RuleEntry {
  const [level, options, ...more]: readonly unknown[] = Array.isArray(entry) ? entry : [entry];
  if (typeof level !== 'string' || !isLevel(level) || more.length > 0)
    throw new Error(
      `the level of \`${name}\` is \`${JSON.stringify(entry)}\`: use off, info, warning or error, or a list of one of them and the options`,
    );
  return { name, level, options };
}
