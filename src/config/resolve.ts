import type { GlobMatcher } from '../discover/globs.ts';
import { absolute } from '../discover/paths.ts';
import type { OwnImage } from '../model/own-images.ts';
import type { Rule } from '../rule/contract.ts';
import type { BuildConfig, ComposeConfig, ResolvedConfig, RuleSettings } from './config-types.ts';
import { isAbout } from './presets.ts';
import { presetsOf, ruleSettings, type SettingsLayer } from './settings.ts';

/** The settings of one configuration file; `extends` makes a chain of them, the most basic one first. */
export interface ConfigPart {
  readonly layer: SettingsLayer;
  readonly overrides: readonly { readonly matches: GlobMatcher; readonly layer: SettingsLayer }[];
  readonly ignore: readonly string[];
  readonly ignores: GlobMatcher;
  readonly failOn: ResolvedConfig['failOn'];
  readonly build: Partial<BuildConfig>;
  readonly images: readonly OwnImage[];
  /** Paths are relative to the root of the configuration. */
  readonly compose: Partial<ComposeConfig>;
}

export interface ResolveRequest {
  readonly path: string | undefined;
  readonly root: string;
  /** The directory that file paths are relative to. */
  readonly cwd: string;
  /** The most basic one first; empty without a configuration. */
  readonly parts: readonly ConfigPart[];
  readonly plugins: readonly Rule[];
  readonly commandLine: SettingsLayer;
}

/** Combines the parts of a configuration and the command line; later parts win. */
export function resolveConfig({ path, root, cwd, parts, plugins, commandLine }: ResolveRequest): ResolvedConfig {
  const cache = new Map<string, WeakMap<readonly Rule[], RuleSettings>>();
  const overrides = parts.flatMap((part) => part.overrides);

  /** The layers for a file, and a key that is the same for files with the same layers. */
  const layersFor = (file: string): { key: string; layers: readonly SettingsLayer[] } => {
    const target = absolute(cwd, file);
    const matching = overrides.filter((override) => override.matches(target));
    return {
      key: matching.map((override) => overrides.indexOf(override)).join(),
      layers: [...parts.map((part) => part.layer), ...matching.map((override) => override.layer), commandLine],
    };
  };

  const everyLayer = [...parts.map(({ layer }) => layer), ...overrides.map(({ layer }) => layer), commandLine];

  return {
    path,
    root,
    ignore: parts.flatMap((part) => part.ignore),
    failOn: parts.findLast((part) => part.failOn !== undefined)?.failOn,
    build: mergeBuild(parts),
    compose: mergeCompose(parts),
    images: parts.flatMap((part) => part.images),
    plugins,
    settings(file, rules, kind = 'dockerfile') {
      const { key: own, layers } = layersFor(file);
      const isAboutAll = presetsOf(layers).every((preset) => isAbout(preset, kind));
      const key = isAboutAll ? own : `${kind} ${own}`;
      const known = cache.get(key) ?? new WeakMap<readonly Rule[], RuleSettings>();
      cache.set(key, known);
      const settings = known.get(rules) ?? ruleSettings(rules, layers, kind);
      known.set(rules, settings);
      return settings;
    },
    presets: (file) => presetsOf(layersFor(file).layers),
    targets: (file) => layersFor(file).layers.findLast((layer) => layer.targets !== undefined)?.targets,
    asksForMore: everyLayer.some(asksForMore),
    ignores(file) {
      const target = absolute(cwd, file);
      return parts.some((part) => part.ignores(target));
    },
  };
}

/** Whether a layer may turn on rules that are off by default. */
function asksForMore({ presets = [], rules = [], only = [] }: SettingsLayer): boolean {
  return rules.length > 0 || only.length > 0 || presets.some((preset) => preset !== 'recommended');
}

function mergeBuild(parts: readonly ConfigPart[]): BuildConfig {
  const args: Record<string, string> = {};
  const contexts: Record<string, string> = {};
  let target: string | undefined;
  for (const { build } of parts) {
    Object.assign(args, build.args);
    Object.assign(contexts, build.contexts);
    target = build.target ?? target;
  }
  return { args, target, contexts };
}

function mergeCompose(parts: readonly ConfigPart[]): ComposeConfig {
  const merged: ComposeConfig = { files: [], profiles: [], env: [], projectName: undefined, shellEnvironment: false };
  for (const { compose } of parts) {
    Object.assign(merged, Object.fromEntries(Object.entries(compose).filter(([, value]) => value !== undefined)));
  }
  return merged;
}
