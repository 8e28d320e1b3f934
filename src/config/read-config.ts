import { isAbsolute, relative, resolve } from 'node:path';
import { type GlobMatcher, globMatcher } from '../discover/globs.ts';
import { absolute, isWithin, parent, shown } from '../discover/paths.ts';
import type { Notice } from '../finding.ts';
import type { Target } from '../knowledge/targets.ts';
import type { Rule } from '../rule/contract.ts';
import { originOf } from '../rule/plugin-origin.ts';
import { RuleIndex } from '../rule/rule-index.ts';
import type { Disk } from '../text/disk.ts';
import { SourceFile } from '../text/source.ts';
import { type ConfigData, configSchema, keysAt } from './config-schema.ts';
import type { ConfigProblem } from './config-types.ts';
import { at, isRecord, list, stringsIn } from './data.ts';
import { type ConfigDocument, parseConfig } from './document.ts';
import { isManifest } from './find.ts';
import { imageProblems, ownImages } from './images-section.ts';
import { problemsOf } from './issues.ts';
import { globMistakes, missingComposeFiles, missingInputs } from './path-mistakes.ts';
import { loadPlugin } from './plugins.ts';
import type { ConfigPart } from './resolve.ts';
import { rivalProblem } from './rivals.ts';
import { checkRuleNames } from './rule-names.ts';
import type { RuleEntry } from './settings.ts';
import { uncoveredIn } from './uncovered.ts';

export interface ReadRequest {
  readonly disk: Disk;
  readonly cwd: string;
  /** The directory that globs are relative to for files outside the directory of the configuration. */
  readonly root: string;
  readonly builtIn: readonly Rule[];
  /** Whether plugins are loaded; if not, settings of their rules are ignored. */
  readonly plugins: boolean;
}

/** A configuration with everything that it extends, the most basic one first. */
export interface ReadConfig {
  readonly parts: readonly ConfigPart[];
  readonly plugins: readonly Rule[];
  readonly problems: readonly ConfigProblem[];
  readonly notices: readonly Notice[];
  /** Whether a plugin could not be loaded, so that its rules are not known. */
  readonly lacksPlugin: boolean;
}

/** Reads a configuration file, what it extends, and its plugins. Collects all mistakes; does not throw. */
export async function readConfig(path: string, request: ReadRequest): Promise<ReadConfig> {
  const reader = new ConfigReader(request);
  await reader.read(path, []);
  const { parts, plugins, problems, notices, lacksPlugin } = reader;
  return { parts, plugins: [...plugins.values()], problems: byPlace(problems), notices, lacksPlugin };
}

/** Sorts the problems of each file by place. */
function byPlace(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  const files = [...new Set(problems.map((problem) => problem.at?.file))];
  const order = (problem: ConfigProblem) => files.indexOf(problem.at?.file);
  return [...problems].sort((a, b) => order(a) - order(b) || (a.at?.start ?? 0) - (b.at?.start ?? 0));
}

class ConfigReader {
  readonly parts: ConfigPart[] = [];
  readonly plugins = new Map<string, Rule>();
  readonly problems: ConfigProblem[] = [];
  readonly notices: Notice[] = [];
  /** Whether a plugin could not be loaded, so that its rules are not known. */
  lacksPlugin = false;
  readonly #request: ReadRequest;

  constructor(request: ReadRequest) {
    this.#request = request;
  }

  /** @param chain the files that led to this one, each extending the next */
  async read(path: string, chain: readonly string[]): Promise<void> {
    const { disk, cwd } = this.#request;
    const name = shown(cwd, path);
    const text = disk.read(path);
    const problem = text === undefined ? { message: `configuration ${name} cannot be read` } : rivalProblem(name);
    if (text === undefined || problem) {
      if (problem) this.problems.push(problem);
      return;
    }
    const file = new SourceFile(name, text, { absolutePath: path });
    const document = section(parseConfig(file), path);
    this.problems.push(...document.problems);
    const data = document.data ?? {};
    if (document.problems.length > 0) return;
    await this.#extend(data, document, path, chain);
    if (this.#request.plugins) await this.#loadPlugins(data, document, path);
    const names = new RuleIndex([...this.#request.builtIn, ...this.plugins.values()]);
    const valid = this.#validate(data, document, names);
    const directory = parent(path);
    this.problems.push(...missingComposeFiles(data, document, directory, disk));
    if (!valid) return;
    this.problems.push(...(await imageProblems(valid, document)), ...globMistakes(data, document, directory));
    this.notices.push(...missingInputs(valid, document, [directory, cwd], disk));
    const part = this.#part(valid, document, path, names);
    this.parts.push(part);
    const uncovered = uncoveredIn([part.layer, ...part.overrides.map(({ layer }) => layer)], names);
    if (!uncovered) return;
    const { uncoveredNotes } = await import('./uncovered-notes.ts');
    this.notices.push(...uncoveredNotes(uncovered, file.path));
  }

  async #extend(data: object, document: ConfigDocument, path: string, chain: readonly string[]): Promise<void> {
    const { disk, cwd } = this.#request;
    for (const { text, at } of stringsIn(data, 'extends')) {
      const target = absolute(parent(path), text);
      const where = document.value(at);
      if (target === path || chain.includes(target)) {
        const round = [...chain.slice(Math.max(0, chain.indexOf(target))), path, target].map((step) =>
          shown(cwd, step),
        );
        this.problems.push({
          message: `configurations extend each other in a cycle: ${round.join(' -> ')}`,
          at: where,
        });
      } else if (disk.kind(target) !== 'file') {
        this.problems.push({
          message: `\`${text}\` ${disk.kind(target) === undefined ? 'does not exist' : 'is not a file'}`,
          help: 'use a path relative to the directory of this file',
          at: where,
        });
      } else await this.read(target, [...chain, path]);
    }
  }

  async #loadPlugins(data: object, document: ConfigDocument, path: string): Promise<void> {
    for (const { text, at } of stringsIn(data, 'plugins')) {
      const here = document.value(at);
      const { rules = [], problems = [] } = await loadPlugin(text, path);
      for (const problem of problems) this.problems.push({ ...problem, at: here });
      if (problems.length > 0) this.lacksPlugin = true;
      for (const rule of rules) {
        const isBuiltIn = this.#request.builtIn.some(({ id }) => id === rule.id);
        const other = this.plugins.get(rule.id);
        const name = other && other !== rule && originOf(other)?.name;
        const owner = isBuiltIn ? 'is built in' : name && `the plugin \`${name}\` also has`;
        if (owner)
          this.problems.push({ message: `plugin \`${text}\` has a rule \`${rule.id}\`, which ${owner}`, at: here });
        else this.plugins.set(rule.id, rule);
      }
    }
  }

  #validate(data: object, document: ConfigDocument, names: RuleIndex): ConfigData | undefined {
    const { problems, told, shortNames } = checkRuleNames(
      data,
      document,
      names,
      this.#request.plugins && !this.lacksPlugin,
    );
    this.problems.push(...problems);
    const schema = configSchema(names.rules, shortNames);
    const result = schema.safeParse(data);
    if (!result.success) {
      // A problem with a name need not be repeated for its value.
      const issues = result.error.issues.filter((issue) => !told.has(issue.path.join('\0')));
      this.problems.push(...problemsOf(issues, document, (path) => keysAt(schema, path)));
      return undefined;
    }
    return result.data;
  }

  #part(data: ConfigData, document: ConfigDocument, path: string, names: RuleIndex): ConfigPart {
    const { root } = this.#request;
    const directory = parent(path);
    const rebase = (file: string): string =>
      isAbsolute(file) ? file : relative(root, resolve(directory, file)).replaceAll('\\', '/');
    const ignore = list(data.ignore);
    const args = Object.keys(data.build?.args ?? {});
    const { files, profiles, env, projectName, shellEnvironment } = data.compose ?? {};
    return {
      layer: { presets: data.presets, rules: entries(data.rules, names), targets: targetsOf(data) },
      overrides: (data.overrides ?? []).map((override) => ({
        matches: matcher(list(override.files), directory, root),
        layer: { presets: override.presets, rules: entries(override.rules, names), targets: targetsOf(override) },
      })),
      ignore,
      ignores: matcher(ignore, directory, root),
      failOn: data.failOn,
      build: {
        // The source text, because YAML reads 22.10 as a number, without the trailing zero.
        args: Object.fromEntries(args.map((name) => [name, document.written(['build', 'args', name]) ?? ''])),
        target: data.build?.target,
        contexts: data.build?.contexts ?? {},
      },
      images: ownImages(data),
      compose: {
        ...(files && { files: files.map((project) => list(project).map(rebase)) }),
        ...(profiles && { profiles }),
        ...(env !== undefined && { env: list(env).map(rebase) }),
        ...(projectName !== undefined && { projectName }),
        ...(shellEnvironment !== undefined && { shellEnvironment }),
      },
    };
  }
}

function targetsOf({ target }: Pick<ConfigData, 'target'>): readonly Target[] | undefined {
  return typeof target === 'string' ? [target] : target;
}

/** The part of the document that is the configuration: only a section of a package.json. */
function section(document: ConfigDocument, path: string): ConfigDocument & { readonly data: object | undefined } {
  const prefix = isManifest(path) ? ['infralint'] : [];
  const data = at(document.data, prefix);
  const value = (steps: readonly PropertyKey[]) => document.value([...prefix, ...steps]);
  const problems = [...document.problems];
  if (problems.length === 0 && data !== undefined && !isRecord(data)) {
    problems.push({ message: 'the configuration must be a mapping', at: value([]) });
  }
  return {
    data: isRecord(data) ? data : undefined,
    problems,
    has: (steps) => document.has([...prefix, ...steps]),
    value,
    key: (steps) => document.key([...prefix, ...steps]),
    written: (steps) => document.written([...prefix, ...steps]),
  };
}

/** A file below the directory of the configuration is matched relative to it, any other file relative to `root`. */
function matcher(globs: readonly string[], directory: string, root: string): GlobMatcher {
  if (globs.length === 0) return () => false;
  const own = globMatcher(globs, directory);
  const foreign = globMatcher(globs, root);
  return (path) => (isWithin(directory, path) ? own : foreign)(path);
}

function entries(rules: ConfigData['rules'], names: RuleIndex): readonly RuleEntry[] {
  return Object.entries(rules ?? {}).flatMap(([written, entry]) => {
    if (entry === undefined) return [];
    const [level, options] = typeof entry === 'string' ? [entry] : entry;
    return names.spelled(written).map((name) => ({ name, level, options }));
  });
}
