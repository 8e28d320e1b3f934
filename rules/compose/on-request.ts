import type { Rule } from '../../src/rule/index.ts';
import deprecatedKey from './deprecated-key.ts';
import ignoredConsistency from './ignored-consistency.ts';
import missingRestartPolicy from './missing-restart-policy.ts';

export default [deprecatedKey, ignoredConsistency, missingRestartPolicy] satisfies readonly Rule[];
