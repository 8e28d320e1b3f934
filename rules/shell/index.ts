import type { Rule } from '../../src/rule.ts';

export default [] as readonly Rule[];
