/** The rules that are off by default, apart from those for Compose files, in one module: to load a chunk takes time whatever its size. */
export { default as dockerfileRules } from '../../rules/dockerfile/on-request.ts';
export { default as projectRules } from '../../rules/project/on-request.ts';
export { default as shellRules } from '../../rules/shell/on-request.ts';
