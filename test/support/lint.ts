import type { BuildConfig, ComposeConfig, ResolvedConfig } from '../../src/config/config-types.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import type { SettingsLayer } from '../../src/config/settings.ts';
import { classifyName } from '../../src/discover/classify.ts';
import { globMatcher } from '../../src/discover/globs.ts';
import type { Input } from '../../src/discover/input.ts';
import { baseName } from '../../src/discover/paths.ts';
import { runRequest } from '../../src/lint/request.ts';
import type { OwnImage } from '../../src/model/own-images.ts';
import type { Rule } from '../../src/rule/index.ts';
import { loadAllRules } from '../../src/rule/registry.ts';
import { type RunOutcome, run } from '../../src/run.ts';
import { memoryDisk } from '../../src/text/memory-disk.ts';

/** Where the files of a test lie. */
export const root = '/p';

export type Files = Readonly<Record<string, string>>;

export interface ConfigOptions extends Pick<SettingsLayer, 'presets' | 'rules'> {
  readonly ignore?: readonly string[];
  readonly build?: Partial<BuildConfig>;
  readonly images?: readonly OwnImage[];
  readonly compose?: Partial<ComposeConfig>;
  readonly plugins?: readonly Rule[];
  /** Built-in rules and codes beside which nothing is on; quicker than {@link LintOptions.builtIn} for few. */
  readonly only?: readonly string[];
}

export interface LintOptions extends ConfigOptions {
  /** Paths that are found in a directory; all that have a usual name when neither these nor named ones are given. */
  readonly found?: readonly string[];
  /** Paths that somebody asked for by name. */
  readonly named?: readonly string[];
  /** Globs of `--exclude`. */
  readonly exclude?: readonly string[];
  /** Another configuration for the files below a directory. */
  readonly below?: Readonly<Record<string, ConfigOptions>>;
  /** Texts that stand in for what is on disk; a path without a file stands for standard input. */
  readonly texts?: Files;
  readonly fix?: 'none' | 'safe' | 'unsafe';
  /** Whether repeated remarks become one finding; so it is when left out. */
  readonly fold?: boolean;
  /** As pre-commit does. */
  readonly namesEach?: boolean;
  readonly timing?: boolean;
  /** Ids of the built-in rules that may run beside the plugins: none when left out. */
  readonly builtIn?: readonly string[] | 'all';
}

/** Lints files in memory (path below {@link root} → text) as the program would. */
export async function lint(files: Files, options: LintOptions = {}): Promise<RunOutcome> {
  const { exclude = [], named = [], texts = {}, below = {}, builtIn = [] } = options;
  const usual = Object.keys(files).filter((path) => classifyName(baseName(path)));
  const found = options.found ?? (options.named ? [] : usual);
  const input = (path: string, isNamed: boolean): Input => ({
    path,
    absolutePath: path in files ? `${root}/${path}` : undefined,
    kind: classifyName(baseName(path))?.kind ?? (/\.(?:ya?ml|json)$/.test(path) ? 'compose' : 'dockerfile'),
    named: isNamed,
    ...(path in texts && { text: texts[path] ?? '' }),
  });
  const own = new Set([options, ...Object.values(below)].flatMap(({ plugins = [] }) => plugins.map(({ id }) => id)));
  const isOff = (id: string) => !options.only && builtIn !== 'all' && !builtIn.includes(id) && !own.has(id);
  const off = (await loadAllRules()).flatMap(({ id }) => (isOff(id) ? id : []));
  const config = configOf(options, off);
  const others = Object.entries(below).map(([path, more]) => [`${root}/${path}/`, configOf(more, off)] as const);
  return run(
    runRequest({
      inputs: [...found.map((path) => input(path, false)), ...named.map((path) => input(path, true))],
      cwd: root,
      disk: memoryDisk(new Map(Object.entries(files).map(([path, text]) => [`${root}/${path}`, text]))),
      configFor: (path) => others.find(([directory]) => path?.startsWith(directory))?.[1] ?? config,
      excludes: globMatcher(exclude, root),
      fix: options.fix ?? 'none',
      fold: options.fold ?? true,
      namesEach: options.namesEach ?? false,
      clock: options.timing ? () => performance.now() : undefined,
    }),
  );
}

function configOf(
  { presets, rules, only, ignore = [], build = {}, images = [], compose = {}, plugins = [] }: ConfigOptions,
  off: readonly string[],
): ResolvedConfig {
  const part = { layer: { presets, rules }, overrides: [], failOn: undefined, build, images, compose };
  return resolveConfig({
    path: undefined,
    root,
    cwd: root,
    parts: [{ ...part, ignore, ignores: globMatcher(ignore, root) }],
    plugins,
    commandLine: { only, ignore: off },
  });
}

/** A rule of the preset `recommended` with the least that it needs. */
export function rule(id: string, check: Rule['check'], details: Partial<Rule> = {}): Rule {
  return {
    id,
    summary: 'a rule of a test',
    why: 'it shows what a rule is handed and what becomes of what it reports',
    category: 'correctness',
    severity: 'warning',
    presets: ['recommended'],
    fix: 'none',
    examples: [],
    check,
    ...details,
  };
}

/** The findings that are shown, as `path: message`, by path and place. */
export function shown({ result }: RunOutcome): string[] {
  return result.files.flatMap(({ path, findings }) => findings.map(({ message }) => `${path}: ${message}`));
}

/** The findings that comments suppress, in the same form. */
export function suppressed({ result }: RunOutcome): string[] {
  return result.files.flatMap((file) => file.suppressed.map(({ message }) => `${file.path}: ${message}`));
}
