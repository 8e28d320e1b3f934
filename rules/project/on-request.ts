import type { Rule } from '../../src/rule/index.ts';
import localFile from './local-file.ts';
import repeatedBuild from './repeated-build.ts';

export default [localFile, repeatedBuild] satisfies readonly Rule[];
