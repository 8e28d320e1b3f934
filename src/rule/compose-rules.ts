/** The rules that need a Compose file and are on by default, in one module, because loading a chunk takes time regardless of its size. */
export { default as composeRules } from '../../rules/compose/index.ts';
export { default as projectRules } from '../../rules/project/index.ts';
