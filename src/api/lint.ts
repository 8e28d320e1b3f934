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

/** Options of both {@link lintText} and {@link lintPaths}. A rule can be named by its id or by the code of another tool. */
export interface LintOptions {
  /** The directory that paths are relative to. Default: the current directory of the process. */
  readonly cwd?: string;
  /** A configuration file, or false for none. Default: the nearest one in the directory of each file or above it. */
  readonly config?: string | false;
  /**
   * Your own rules, in addition to those of plugins. With false, the plugins named in the configuration, which are programs, are not run.
   */
  readonly plugins?: boolean | Rule | readonly Rule[];
  /** Presets to use instead of those in the configuration. */
  readonly presets?: readonly string[];
  /** Levels of rules, or lists of a level and options. They override presets and configuration. */
  readonly rules?: Readonly<Record<string, Level | readonly [Level, object?]>>;
  /** The only rules to run. */
  readonly only?: readonly string[];
  /** Rules to turn off. */
  readonly ignore?: readonly string[];
  /** With false, suppression comments are ignored. */
  readonly inline?: boolean;
  /** Which fixes to apply in memory: none (the default), the `safe` ones, or all. Files are not written. */
  readonly fix?: 'none' | 'safe' | 'unsafe';
  /** The environment in which variables of Compose files are looked up if the configuration asks for it. Default: empty. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Options of {@link lintText}. */
export interface TextOptions extends LintOptions {
  /** The path of the text, relative to `cwd`. The file need not exist. */
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
 * Lints files and directories as `infralint PATHS…` does. Does not print or write anything.
 *
 * @throws Error with a readable message if the configuration or an option is wrong.
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
 * Lints one text. `path` determines its kind, its configuration and where related files are looked for. Without a path, the kind is
 * detected from the text. A text that is neither a Dockerfile nor a Compose file gives a notice and no findings.
 *
 * @throws Error with a readable message if the configuration or an option is wrong.
 */
export async function lintText(source: string, options: TextOptions = {}): Promise<TextResult> {
  checkOptions(options, { ...optionKinds, path: text });
  if (typeof source !== 'string') throw new Error('lintText expects a string');
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
      `the level of \`${name}\` is \`${JSON.stringify(entry)}\`: use off, info, warning or error, or a list with one of them and the options`,
    );
  return { name, level, options };
}
