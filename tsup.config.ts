import { defineConfig } from 'tsup';
import { builtinsWithoutRequire, fewChunks, positionsOnly, yamlModules } from './scripts/bundle.ts';
import { textsApart } from './scripts/bundle-texts.ts';

/** Everything is bundled: one small download for `npx infralint`, and no module resolution at start-up. */
export default defineConfig({
  entry: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  minify: true,
  clean: true,
  silent: true,
  removeNodeProtocol: false,
  dts: { entry: { index: 'src/index.ts' } },
  noExternal: [/.*/],
  esbuildPlugins: [fewChunks, builtinsWithoutRequire, positionsOnly, textsApart, yamlModules],
});
