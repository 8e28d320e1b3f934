import type { Rule } from '../../src/rule/index.ts';
import localFile from './local-file.ts';
import orphanDockerfile from './orphan-dockerfile.ts';
import repeatedBuild from './repeated-build.ts';
import trackedSecret from './tracked-secret.ts';
import unusedEnvVariable from './unused-env-variable.ts';

export default [localFile, orphanDockerfile, repeatedBuild, trackedSecret, unusedEnvVariable] satisfies readonly Rule[];
