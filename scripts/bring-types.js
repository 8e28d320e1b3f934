import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';

// Puts the types of unbash beside those of the API, which name them: the package brings no dependencies where an editor could find them.
const types = 'dist/index.d.ts';
copyFileSync('node_modules/unbash/dist/types.d.ts', 'dist/unbash.d.ts');
writeFileSync(types, readFileSync(types, 'utf8').replace("from 'unbash';", "from './unbash.js';"));
