import type { Rule } from '../../src/rule.ts';
import malformedSuppression from './malformed-suppression.ts';
import missingBuildContext from './missing-build-context.ts';
import missingDockerfile from './missing-dockerfile.ts';
import undeclaredBuildArg from './undeclared-build-arg.ts';
import unknownBuildTarget from './unknown-build-target.ts';
import unknownSuppression from './unknown-suppression.ts';
import unusedSuppression from './unused-suppression.ts';

export default [
  malformedSuppression,
  missingBuildContext,
  missingDockerfile,
  undeclaredBuildArg,
  unknownBuildTarget,
  unknownSuppression,
  unusedSuppression,
] satisfies readonly Rule[];
