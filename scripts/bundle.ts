import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from './source-edits.ts';

/** The bundler runs in the root of the repository; its configuration is bundled itself and does not know where it came from. */
const root = process.cwd();

/** What reaches everything that a run over Dockerfiles needs. */
const hub = join(root, 'src/cli/commands/lint.ts');

/**
 * Puts what a run over Dockerfiles needs into one chunk: to load a chunk takes about half a millisecond whatever its size. The
 * bundler groups modules by the set of entries that reach them, and takes every `import()` for an entry; so each of those is led
 * through a module that reaches the hub as well.
 */
export const fewChunks: Plugin = {
  name: 'few-chunks',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path, importer }) =>
      kind === 'dynamic-import' ? { path: join(dirname(importer), path), namespace: 'lazy' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => {
      const [whole, module] = [JSON.stringify(hub), JSON.stringify(path)];
      const lines = [`import ${whole};`, `export * from ${module};`];
      if (/^export default /m.test(readFileSync(path, 'utf8'))) lines.push(`export { default } from ${module};`);
      return { contents: lines.join('\n'), resolveDir: root };
    });
  },
};

/**
 * Gives the CommonJS packages Node's own modules without `require`, whose machinery takes milliseconds to set up. Commander wants
 * `node:child_process` only for commands that are programs of their own; infralint has none.
 */
export const builtinsWithoutRequire: Plugin = {
  name: 'builtins-without-require',
  setup(build) {
    // Packages name them with or without the prefix.
    build.onResolve({ filter: /^(?:node:)?[a-z_/]+$/ }, ({ kind, path }) =>
      kind === 'require-call' && isBuiltin(path) ? { path, namespace: 'builtin' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = ${path === 'node:child_process' ? '{}' : `process.getBuiltinModule('${path}')`};`,
    }));
  },
};

/**
 * Gives dockerfile-ast the two functions that it uses of vscode-languageserver-types, whose many other types would be a tenth of what a
 * run over Dockerfiles has to load.
 */
export const positionsOnly: Plugin = {
  name: 'positions-only',
  setup(build) {
    build.onResolve({ filter: /^vscode-languageserver-types$/ }, ({ path }) => ({ path, namespace: 'positions' }));
    build.onLoad({ filter: /.*/, namespace: 'positions' }, () => ({
      contents: `exports.Position = { create: (line, character) => ({ line, character }) };
exports.Range = {
  create: (a, b, c, d) => typeof a === 'number' ? { start: { line: a, character: b }, end: { line: c, character: d } } : { start: a, end: b },
};`,
    }));
  },
};

/** `import { TABLE } from './some-table.ts';` or `import { work } from './some-part.ts';`: one name on a line. */
const LAZY_IMPORT = /^import \{ (\w+) \} from '(?:\.{1,2}\/)+(?:[\w-]+\/)*([\w-]+-(?:table|part))\.ts';$/gm;

/**
 * Makes a chunk of each large table of `src/knowledge`, and of each `-part.ts`, which does what few runs need. It is loaded when its one
 * export is first used, and is an entry of the bundle; `need` is what `start.ts` hands to a chunk. A part shares modules with what every
 * run needs, so it is led through a module that reaches the hub, as an `import()` is.
 */
export const lazyModules: Plugin = {
  name: 'lazy-modules',
  setup(build) {
    build.onResolve({ filter: /-part\.ts$|^src\/index\.ts$/ }, ({ kind, path }) =>
      kind === 'entry-point' ? { path: resolve(root, path), namespace: 'lazy' } : undefined,
    );
    build.onLoad({ filter: /[\\/]src[\\/](?:knowledge|model)[\\/](?:[\w-]+[\\/])*[\w-]+\.ts$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const [line, name = '', module] of [...contents.matchAll(LAZY_IMPORT)])
        contents = contents
          .replace(line, '')
          .replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `need('./${module}.cjs').${name}`);
      return { contents, loader: 'ts' };
    });
  },
};

/** Takes the ES modules of `yaml`, of which only what is used is bundled; Node would be given CommonJS, all of it. */
export const yamlModules: Plugin = {
  name: 'yaml-modules',
  setup(build) {
    build.onResolve({ filter: /^yaml$/ }, () => ({ path: join(root, 'node_modules/yaml/browser/dist/index.js') }));
  },
};
