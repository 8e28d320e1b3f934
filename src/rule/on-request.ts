/**
 * The rules that are off by default, except those for Compose files, in one module, because loading a chunk takes time regardless of its
 * size.
 */
export { default as dockerfileRules } from '../../rules/dockerfile/on-request.ts';
export { default as projectRules } from '../../rules/project/on-request.ts';
export { default as shellRules } from '../../rules/shell/on-request.ts';
