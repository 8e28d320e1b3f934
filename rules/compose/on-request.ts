import type { Rule } from '../../src/rule/index.ts';
import deprecatedKey from './deprecated-key.ts';
import ignoredConsistency from './ignored-consistency.ts';

export default [deprecatedKey, ignoredConsistency] satisfies readonly Rule[];
