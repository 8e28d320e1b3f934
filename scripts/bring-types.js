import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';

// Copies the types of unbash next to those of the API, which refer to them: the package does not have dependencies in which an editor could find them.
const types = 'dist/index.d.ts';
copyFileSync('node_modules/unbash/dist/types.d.ts', 'dist/unbash.d.ts');
writeFileSync(types, readFileSync(types, 'utf8').replace("from 'unbash';", "from './unbash.js';"));
