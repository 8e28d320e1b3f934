export { applyPragmas } from './apply.ts';
export { composePragmas } from './compose.ts';
export { dockerfilePragmas } from './dockerfile.ts';
export type { Pragmas } from './pragma-types.ts';
export { scriptPragmas } from './script.ts';
