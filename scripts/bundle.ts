import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from './source-edits.ts';

/** The bundler runs in the root of the repository; its configuration is itself bundled, so it does not know its own path. */
const root = process.cwd();

/** The module that imports everything that a run over Dockerfiles needs. */
const hub = join(root, 'src/cli/commands/lint.ts');

/**
 * Puts everything that a run over Dockerfiles needs into one chunk: loading a chunk takes about half a millisecond, whatever its size. The
 * bundler groups modules by the set of entries that reach them, and treats every `import()` as an entry; so each `import()` is routed
 * through a module that also reaches the hub.
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
 * Gives the CommonJS packages the built-in modules of Node without `require`, which takes milliseconds to set up. Commander needs
 * `node:child_process` only for commands that are separate programs, which infralint does not have.
 */
export const builtinsWithoutRequire: Plugin = {
  name: 'builtins-without-require',
  setup(build) {
    // Packages import them with or without the prefix.
    build.onResolve({ filter: /^(?:node:)?[a-z_/]+$/ }, ({ kind, path }) =>
      kind === 'require-call' && isBuiltin(path) ? { path, namespace: 'builtin' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = ${path === 'node:child_process' ? '{}' : `process.getBuiltinModule('${path}')`};`,
    }));
  },
};

/**
 * Gives dockerfile-ast the two functions that it uses from vscode-languageserver-types, whose other types would be a tenth of the code that a
 * run over Dockerfiles loads.
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
 * Makes a separate chunk of each large table in `src/knowledge`, and of each `-part.ts`, which contains code that few runs need. It is loaded when its one
 * export is first used, and is an entry of the bundle; `need` is passed to a chunk by `start.ts`. A part shares modules with the code that every
 * run needs, so it is routed through a module that reaches the hub, like an `import()`.
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

/** Uses the ES modules of `yaml`, from which only the used code is bundled; by default, the whole CommonJS version would be. */
export const yamlModules: Plugin = {
  name: 'yaml-modules',
  setup(build) {
    build.onResolve({ filter: /^yaml$/ }, () => ({ path: join(root, 'node_modules/yaml/browser/dist/index.js') }));
  },
};
