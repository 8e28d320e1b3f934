import { defineConfig } from 'tsup';
import { builtinsWithoutRequire, fewChunks, lazyModules, positionsOnly, yamlModules } from './scripts/bundle.ts';
import { commonJs } from './scripts/bundle-commonjs.ts';
import { textsApart } from './scripts/bundle-texts.ts';
import { yamlWithoutGenerators } from './scripts/bundle-yaml.ts';

/** Tests bundle into a directory of their own, where they need no types. */
const own = process.env.INFRALINT_BUNDLE;
const outDir = own ?? 'dist';

const entry: Readonly<Record<string, string>> = {
  start: 'src/cli/start.ts',
  cli: 'src/cli/main.ts',
  api: 'src/index.ts',
  'image-table': 'src/knowledge/image-table.ts',
  'end-of-life-table': 'src/knowledge/end-of-life-table.ts',
  'target-table': 'src/knowledge/target-table.ts',
  'spdx-table': 'src/knowledge/spdx-table.ts',
  'secret-shapes-table': 'src/knowledge/secret-shapes-table.ts',
  'shell-features-table': 'src/knowledge/shell-features-table.ts',
  'tree-part': 'src/model/shell/tree-part.ts',
  'diagnosis-part': 'src/parse/shell/diagnosis-part.ts',
};

/**
 * Everything is bundled, and once for the command line and the API: one small download for `npx infralint`, and no module resolution at
 * start-up. `dist/index.js` is written by {@link commonJs}.
 */
export default defineConfig({
  outDir,
  entry: Object.fromEntries(Object.entries(entry).map(([name, source]) => [`cli/${name}`, source])),
  dts: own === undefined && { entry: { index: 'src/index.ts' } },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  minify: true,
  clean: true,
  silent: true,
  removeNodeProtocol: false,
  noExternal: [/.*/],
  outExtension: () => ({ js: '.cjs' }),
  esbuildOptions: (options) => {
    options.chunkNames = 'cli/[name]-[hash]';
  },
  esbuildPlugins: [
    fewChunks,
    builtinsWithoutRequire,
    positionsOnly,
    textsApart,
    yamlModules,
    yamlWithoutGenerators,
    lazyModules,
    commonJs,
  ],
});
