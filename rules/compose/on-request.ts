import type { Rule } from '../../src/rule/index.ts';
import deprecatedKey from './deprecated-key.ts';
import flatNetwork from './flat-network.ts';
import ignoredConsistency from './ignored-consistency.ts';
import missingHealthcheck from './missing-healthcheck.ts';
import missingRestartPolicy from './missing-restart-policy.ts';

export default [
  deprecatedKey,
  flatNetwork,
  ignoredConsistency,
  missingHealthcheck,
  missingRestartPolicy,
] satisfies readonly Rule[];
