import type { Rule } from '../../src/rule.ts';
import maintainer from './maintainer.ts';

export default [maintainer] satisfies readonly Rule[];
