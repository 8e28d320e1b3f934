import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join as joinPath, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parent } from '../discover/paths.ts';
import type { Rule } from '../rule/contract.ts';
import { errorCode } from '../text/error-code.ts';

/** The rules of a plugin, or why there are none (a clause that follows its name). */
export type LoadedPlugin =
  | { readonly rules: readonly Rule[]; readonly problem?: undefined }
  | { readonly problem: string; readonly rules?: undefined };

/**
 * Loads a plugin: an ESM module whose default export or `rules` export is a rule or a list of rules.
 *
 * @param name a path (`./rules.js`, relative to the configuration) or the name of a package
 * @param config the absolute path of the configuration
 */
export async function loadPlugin(name: string, config: string): Promise<LoadedPlugin> {
  const file = /^[./]|^[A-Za-z]:[\\/]/.test(name) ? resolve(parent(config), name) : packageEntry(name, config);
  if (file === undefined) return { problem: 'is not installed' };
  let module: unknown;
  try {
    module = await import(pathToFileURL(file).href);
  } catch (error) {
    return { problem: whyNotLoaded(error, file) };
  }
  const exported = field(module, 'default') ?? field(module, 'rules');
  if (exported === undefined) return { problem: 'exports no rules: it needs a default export, or one named `rules`' };
  const inside = field(exported, 'rules') ?? exported;
  const candidates: readonly unknown[] = Array.isArray(inside) ? inside : [inside];
  const rules: Rule[] = [];
  for (const candidate of candidates) {
    const missing = whatIsMissing(candidate);
    if (missing !== undefined) return { problem: missing };
    if (isRule(candidate)) rules.push(candidate);
  }
  return { rules };
}

/** Why a module could not be imported: it does not exist, or what it imports does not, or it broke. */
function whyNotLoaded(error: unknown, file: string): string {
  if (!existsSync(file)) return 'does not exist';
  const message = error instanceof Error ? error.message : String(error);
  const [, missing] = /^Cannot find (?:module|package) '([^']+)'/.exec(message) ?? [];
  if (errorCode(error) !== 'ERR_MODULE_NOT_FOUND' || missing === undefined) return `cannot be loaded: ${message}`;
  if (/^[./]|^[A-Za-z]:/.test(missing)) return `imports \`${missing}\`, which does not exist`;
  return `imports \`${missing}\`, which is not installed there: run \`npm install --save-dev ${missing}\``;
}

/** The module that a package name means, seen from the configuration. */
function packageEntry(name: string, config: string): string | undefined {
  const require = createRequire(config);
  try {
    return require.resolve(name);
  } catch {
    // A package for `import` alone is invisible to require.
  }
  for (const directory of require.resolve.paths(name) ?? []) {
    try {
      const manifest: unknown = JSON.parse(readFileSync(joinPath(directory, name, 'package.json'), 'utf8'));
      const exports = field(manifest, 'exports');
      const main = field(exports, '.') ?? exports;
      const entry = [main, field(main, 'import'), field(field(main, 'import'), 'default'), field(main, 'default')].find(
        (value) => typeof value === 'string',
      );
      if (typeof entry === 'string') return joinPath(directory, name, entry);
    } catch {
      // Not here.
    }
  }
  return undefined;
}

/** Why something is no rule; undefined when it is one. */
function whatIsMissing(candidate: unknown): string | undefined {
  const id = field(candidate, 'id');
  if (typeof id !== 'string' || !/^[a-z][\w-]*\/[\w-]+$/.test(id)) {
    return `exports something that is no rule: its \`id\` must look like \`scope/name\`${typeof id === 'string' ? `, not \`${id}\`` : ''}`;
  }
  for (const key of ['summary', 'why', 'category', 'severity', 'fix']) {
    if (typeof field(candidate, key) !== 'string') return `exports the rule \`${id}\` without \`${key}\``;
  }
  if (!Array.isArray(field(candidate, 'presets'))) return `exports the rule \`${id}\` without a list \`presets\``;
  if (typeof field(candidate, 'check') !== 'object') return `exports the rule \`${id}\` without \`check\``;
  return undefined;
}

function isRule(candidate: unknown): candidate is Rule {
  return whatIsMissing(candidate) === undefined;
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
