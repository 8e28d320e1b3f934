import type { Rule } from '../../src/rule/index.ts';
import localFile from './local-file.ts';

export default [localFile] satisfies readonly Rule[];
