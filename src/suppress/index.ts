export { applyPragmas } from './apply.ts';
export { composePragmas } from './compose.ts';
export { dockerfilePragmas } from './dockerfile.ts';
export { SuppressionNames } from './names.ts';
export type { Pragmas } from './types.ts';
