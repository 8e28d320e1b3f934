import type { Rule } from './contract.ts';

/** Where a rule that is not built in comes from. */
export interface PluginOrigin {
  /** The name in the configuration. */
  readonly name: string;
  /** The URL of the module, as in stack traces. */
  readonly url: string;
}

const origins = new WeakMap<Rule, PluginOrigin>();

/** The names of the plugins that are being loaded and have been loaded, to name them if a plugin exits the process or never finishes. */
export const pluginsRun = { loading: new Set<string>(), loaded: new Set<string>() };

/** Remembers the plugin that a rule comes from. */
export function setOrigin(rule: Rule, origin: PluginOrigin): void {
  origins.set(rule, origin);
}

/** The plugin that a rule comes from; undefined for one that is built in. */
export function originOf(rule: Rule): PluginOrigin | undefined {
  return origins.get(rule);
}

/** The place in a plugin where an error was thrown, as `rules.mjs:6:48`. */
export function placeInPlugin(error: unknown, url: string): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const at = stack.indexOf(`${url}:`);
  const [place] = at < 0 ? [] : (/^[^/]*?:\d+(?::\d+)?/.exec(stack.slice(at + url.lastIndexOf('/') + 1)) ?? []);
  return place;
}
