import { defineConfig, type Options } from 'tsup';
import { builtinsWithoutRequire, fewChunks, lazyModules, positionsOnly, yamlModules } from './scripts/bundle.ts';
import { commonJs } from './scripts/bundle-commonjs.ts';
import { textsApart } from './scripts/bundle-texts.ts';
import { yamlWithoutGenerators } from './scripts/bundle-yaml.ts';

/** Tests bundle into a directory of their own. */
const outDir = process.env.INFRALINT_BUNDLE ?? 'dist';

/** Everything is bundled: one small download for `npx infralint`, and no module resolution at start-up. */
const common: Options = {
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  minify: true,
  clean: true,
  silent: true,
  removeNodeProtocol: false,
  noExternal: [/.*/],
};
const plugins = [fewChunks, builtinsWithoutRequire, positionsOnly, textsApart, yamlModules, yamlWithoutGenerators];

export default defineConfig([
  { ...common, outDir, entry: { index: 'src/index.ts' }, dts: true, esbuildPlugins: plugins },
  {
    ...common,
    outDir: `${outDir}/cli`,
    entry: {
      start: 'src/cli/start.ts',
      cli: 'src/cli/main.ts',
      'image-table': 'src/knowledge/image-table.ts',
      'end-of-life-table': 'src/knowledge/end-of-life-table.ts',
      'target-table': 'src/knowledge/target-table.ts',
      'spdx-table': 'src/knowledge/spdx-table.ts',
      'secret-shapes-table': 'src/knowledge/secret-shapes-table.ts',
      'shell-features-table': 'src/knowledge/shell-features-table.ts',
      'tree-part': 'src/model/shell/tree-part.ts',
      'diagnosis-part': 'src/parse/shell/diagnosis-part.ts',
    },
    outExtension: () => ({ js: '.cjs' }),
    esbuildPlugins: [...plugins, lazyModules, commonJs],
  },
]);
