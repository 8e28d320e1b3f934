import type { Rule } from '../../src/rule/index.ts';
import malformedSuppression from './malformed-suppression.ts';
import unknownSuppression from './unknown-suppression.ts';
import unusedSuppression from './unused-suppression.ts';

export default [malformedSuppression, unknownSuppression, unusedSuppression] satisfies readonly Rule[];
