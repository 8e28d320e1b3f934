import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join as joinPath, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parent } from '../discover/paths.ts';
import type { Rule } from '../rule/contract.ts';
import { placeInPlugin, pluginsRun, setOrigin } from '../rule/plugin-origin.ts';
import { errorCode } from '../text/error-code.ts';
import { isRule, ruleProblems } from './rule-shape.ts';

/** The rules of a plugin, or the problems with it. */
export type LoadedPlugin =
  | { readonly rules: readonly Rule[]; readonly problems?: undefined }
  | { readonly problems: readonly PluginProblem[]; readonly rules?: undefined };

/** A problem with a plugin; the message begins with the name of the plugin. */
interface PluginProblem {
  readonly message: string;
  readonly help?: string | undefined;
}

/**
 * Loads a plugin: a module whose default export or `rules` export is a rule or a list of rules.
 *
 * @param name a path (`./rules.mjs`, relative to the configuration) or the name of a package
 * @param config the absolute path of the configuration
 */
export async function loadPlugin(name: string, config: string): Promise<LoadedPlugin> {
  const called = `plugin \`${name}\``;
  const file = /^[./]|^[A-Za-z]:[\\/]/.test(name) ? resolve(parent(config), name) : packageEntry(name, config);
  if (file === undefined)
    return failed(`${called} is not installed`, `run \`npm install --save-dev ${name}\`; a path begins with \`./\``);
  if (!existsSync(file)) return failed(`${called} does not exist`, 'use a path relative to the directory of this file');
  const url = pathToFileURL(realpathSync(file)).href;
  let module: unknown;
  pluginsRun.loading.add(name);
  try {
    module = await import(url);
  } catch (error) {
    return { problems: [whyNotLoaded(called, error, url)] };
  } finally {
    pluginsRun.loading.delete(name);
    pluginsRun.loaded.add(name);
  }
  const exported = field(module, 'default') ?? field(module, 'rules');
  if (exported === undefined)
    return failed(
      `${called} does not export any rules`,
      'add a default export, or one named `rules`, that is a rule or a list of rules',
    );
  const inside = field(exported, 'rules') ?? exported;
  const candidates: readonly unknown[] = Array.isArray(inside) ? inside : [inside];
  const problems = candidates.flatMap(ruleProblems);
  if (problems.length > 0) return { problems: problems.map((problem) => ({ message: `${called}: ${problem}` })) };
  const rules = candidates.filter(isRule);
  const twice = rules.find(({ id }, index) => rules.findIndex((other) => other.id === id) < index);
  if (twice) return failed(`${called} has two rules named \`${twice.id}\``);
  for (const rule of rules) setOrigin(rule, { name, url });
  return { rules };
}

function failed(message: string, help?: string): LoadedPlugin {
  return { problems: [{ message, help }] };
}

/** Why a module could not be imported: one of its imports does not exist, Node.js cannot parse it, or it threw an error. */
function whyNotLoaded(called: string, error: unknown, url: string): PluginProblem {
  const message = error instanceof Error ? error.message : String(error);
  const [, missing] = /^Cannot find (?:module|package) '([^']+)'/.exec(message) ?? [];
  if (/^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(errorCode(error))) && missing !== undefined) {
    if (/^[./]|^[A-Za-z]:/.test(missing)) return { message: `${called} imports \`${missing}\`, which does not exist` };
    const help = `run \`npm install --save-dev ${missing}\``;
    return { message: `${called} imports \`${missing}\`, which is not installed there`, help };
  }
  const base = url.slice(url.lastIndexOf('/') + 1);
  const place = placeInPlugin(error, url);
  return {
    message: `${called} cannot be loaded: ${message}${place === undefined ? '' : ` (at ${place})`}`,
    help:
      howToWrite(base, message, errorCode(error)) ??
      (isSyntax(error) ? `run \`node --check ${base}\` to see where` : undefined),
  };
}

/** Whether the module itself cannot be parsed; Node.js does not tell programs where. */
function isSyntax(error: unknown): boolean {
  return error instanceof SyntaxError && !/does not provide an export/.test(error.message);
}

/** What to do about a module whose kind does not match its name. */
function howToWrite(base: string, message: string, code: unknown): string | undefined {
  const stem = base.replace(/\.\w+$/, '');
  if (/import statement outside a module|Unexpected token 'export'|Cannot use 'import\.meta' outside/.test(message))
    return `it is an ES module: rename it to \`${stem}.mjs\`, or set \`"type": "module"\` in its package.json`;
  if (/(?:module|exports|require|__dirname|__filename) is not defined/.test(message))
    return `it is a CommonJS module: rename it to \`${stem}.cjs\``;
  if (code === 'ERR_UNKNOWN_FILE_EXTENSION')
    return 'this version of Node.js only runs JavaScript: use the compiled `.mjs` file';
  return undefined;
}

/** The module that a package name resolves to from the configuration. */
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

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
