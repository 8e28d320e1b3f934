import { absolute, parent, shown } from '../discover/paths.ts';
import type { Notice } from '../finding.ts';
import { didYouMean } from '../parse/suggest.ts';
import type { Rule } from '../rule/contract.ts';
import { loadAllRules, loadRuleNames } from '../rule/registry.ts';
import { isForeignName, type RuleIndex } from '../rule/rule-index.ts';
import type { Disk } from '../text/disk.ts';
import type { ConfigProblem, ResolvedConfig } from './config-types.ts';
import { configFinder, hasSection, isManifest } from './find.ts';
import { presetNames } from './presets.ts';
import type { ReadConfig } from './read-config.ts';
import { resolveConfig } from './resolve.ts';
import type { SettingsLayer } from './settings.ts';
import { uncoveredIn } from './uncovered.ts';

export interface ConfigRequest {
  /** Absolute, forward slashes. */
  readonly cwd: string;
  readonly disk: Disk;
  /** Absolute paths of the files to lint. */
  readonly paths: readonly string[];
  /** The path that standard input stands for, if it has a name. */
  readonly stdinPath?: string | undefined;
  /** A configuration for all files, instead of the nearest one (relative to `cwd`). */
  readonly file?: string | undefined;
  /** Read no configuration at all. */
  readonly none?: boolean | undefined;
  /** False: plugins, which are programs, are not loaded. */
  readonly plugins?: boolean | undefined;
  /** Rules that may be named in addition to built-in rules and rules of plugins. */
  readonly furtherRules?: readonly Rule[] | undefined;
  /** Rules passed in by a program: they run like rules of plugins. */
  readonly ownRules?: readonly Rule[] | undefined;
  /** Settings of the command line; they override all files. */
  readonly commandLine?: SettingsLayer | undefined;
}

export interface Configs {
  /** Mistakes in the configurations and the command line. If there are any, nothing should be linted. */
  readonly problems: readonly ConfigProblem[];
  /** Settings that are valid but have no effect. */
  readonly notices: readonly Notice[];
  /** The path of the configuration that a file (absolute path) would have, even if it is not among those linted. */
  fileFor(path: string): string | undefined;
  /** The configuration for a file (absolute path); undefined stands for standard input. */
  configFor(path: string | undefined): ResolvedConfig;
}

/** Finds and reads the configurations of files, each only once. YAML and zod are not loaded if there are none. */
export async function loadConfigs(request: ConfigRequest): Promise<Configs> {
  const { cwd, disk, ownRules = [] } = request;
  const furtherRules = [...(request.furtherRules ?? []), ...ownRules];
  const problems: ConfigProblem[] = [];
  const notices: Notice[] = [];
  const find = request.none ? () => undefined : finder(request);
  const read = new Map<string, ReadConfig & { readonly root: string }>();
  const stdinPath = request.stdinPath ?? `${cwd}/-`;
  // A named configuration is read even if there is nothing to lint.
  const first = request.stdinPath ?? (request.file === undefined ? undefined : stdinPath);
  for (const path of first === undefined ? request.paths : [first, ...request.paths]) {
    const config = find(parent(path));
    if (config === undefined || read.has(config)) continue;
    const root = request.file === undefined ? parent(config) : cwd;
    const { readConfig } = await import('./read-config.ts');
    const builtIn = [...(await loadAllRules()), ...furtherRules];
    const found = await readConfig(config, { disk, cwd, root, builtIn, plugins: request.plugins !== false });
    problems.push(...found.problems);
    notices.push(...found.notices);
    read.set(config, { ...found, root });
  }
  let commandLine = request.commandLine ?? {};
  if (namesAnything(commandLine)) {
    const plugins = [...read.values()].flatMap((config) => config.plugins);
    const isIncomplete = request.plugins === false || [...read.values()].some(({ lacksPlugin }) => lacksPlugin);
    const names = await loadRuleNames([...furtherRules, ...plugins], isIncomplete ? isForeignName : undefined);
    problems.push(...checkNames(commandLine, names));
    const uncovered = uncoveredIn([commandLine], names);
    if (uncovered) {
      const { nothingToReport, uncoveredNotes } = await import('./uncovered-notes.ts');
      const isAll = uncovered.only.length > 0 && uncovered.only.length === commandLine.only?.length;
      if (isAll) problems.push(nothingToReport(uncovered.only));
      notices.push(...uncoveredNotes(isAll ? { ...uncovered, only: [] } : uncovered, undefined));
    }
    if (commandLine.rules?.some(({ options }) => options !== undefined)) {
      const { validateOptions } = await import('./given-options.ts');
      const given = validateOptions(commandLine.rules, names);
      problems.push(...given.problems);
      commandLine = { ...commandLine, rules: given.rules };
    }
    commandLine = spelled(commandLine, names);
    const { only = [], ignore = [] } = commandLine;
    if (only.length > 0 && only.every((name) => ignore.includes(name)))
      problems.push({ message: '`--ignore` skips every rule that `--only` names', help: 'remove one of them' });
  }
  if (request.file !== undefined && disk.kind(absolute(cwd, request.file)) !== 'file') {
    problems.push({ message: `configuration file ${shown(cwd, absolute(cwd, request.file))} does not exist` });
  } else if (request.file !== undefined && isManifest(request.file)) {
    const path = absolute(cwd, request.file);
    if (!hasSection(disk, parent(path), 'infralint'))
      problems.push({
        message: `${shown(cwd, path)} has no \`infralint\` section`,
        help: 'add one, or name another file',
      });
  }
  const without = resolveConfig({ path: undefined, root: cwd, cwd, parts: [], plugins: ownRules, commandLine });
  const loaded = new Map<string, ResolvedConfig>();
  for (const [path, { root, parts, plugins }] of read)
    loaded.set(path, resolveConfig({ path, root, cwd, parts, plugins: [...plugins, ...ownRules], commandLine }));
  return {
    problems,
    notices,
    fileFor: (path) => find(parent(path)),
    configFor: (path) => loaded.get(find(parent(path ?? stdinPath)) ?? '') ?? without,
  };
}

function finder({ cwd, disk, file }: ConfigRequest): (directory: string) => string | undefined {
  if (file === undefined) return configFinder(disk);
  const path = absolute(cwd, file);
  return () => (disk.kind(path) === 'file' ? path : undefined);
}

function namesAnything({ presets, rules, only, ignore }: SettingsLayer): boolean {
  return [presets, rules, only, ignore].some((list) => list !== undefined && list.length > 0);
}

/** Reports unknown names on the command line. */
function checkNames(
  { presets = [], rules = [], only = [], ignore = [] }: SettingsLayer,
  names: RuleIndex,
): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  for (const preset of presets) {
    if (presetNames.includes(preset)) continue;
    const help = didYouMean(preset, presetNames) ?? `use one of ${presetNames.map((name) => `\`${name}\``).join(', ')}`;
    problems.push({ message: `unknown preset \`${preset}\``, help });
  }
  for (const name of [...rules.map((rule) => rule.name), ...only, ...ignore]) {
    if (!names.has(name)) problems.push(names.unknown(name));
  }
  return problems;
}

/** A layer in which rules and codes are spelled as in the rules. */
function spelled({ rules, only, ignore, ...rest }: SettingsLayer, names: RuleIndex): SettingsLayer {
  const all = (list: readonly string[] | undefined) => list?.flatMap((name) => names.spelled(name));
  return {
    ...rest,
    rules: rules?.flatMap((entry) => names.spelled(entry.name).map((name) => ({ ...entry, name }))),
    only: all(only),
    ignore: all(ignore),
  };
}
