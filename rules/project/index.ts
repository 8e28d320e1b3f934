import type { Rule } from '../../src/rule/index.ts';
import bindOverPackages from './bind-over-packages.ts';
import duplicateEnvFileKey from './duplicate-env-file-key.ts';
import envFileRemainder from './env-file-remainder.ts';
import envFileSyntax from './env-file-syntax.ts';
import expandedEnvFileValue from './expanded-env-file-value.ts';
import hiddenImageVolume from './hidden-image-volume.ts';
import ignoredCommand from './ignored-command.ts';
import lostCommand from './lost-command.ts';
import mismatchedBind from './mismatched-bind.ts';
import mismatchedWatchTarget from './mismatched-watch-target.ts';
import missingBindSource from './missing-bind-source.ts';
import missingBuildContext from './missing-build-context.ts';
import missingBuildSecret from './missing-build-secret.ts';
import missingConfigFile from './missing-config-file.ts';
import missingDockerfile from './missing-dockerfile.ts';
import missingEnvFile from './missing-env-file.ts';
import missingLabelFile from './missing-label-file.ts';
import missingSeccompProfile from './missing-seccomp-profile.ts';
import missingSecretFile from './missing-secret-file.ts';
import missingUser from './missing-user.ts';
import overwrittenImage from './overwritten-image.ts';
import undeclaredBuildArg from './undeclared-build-arg.ts';
import unknownBuildTarget from './unknown-build-target.ts';
import unservedPort from './unserved-port.ts';
import unsetBuildArg from './unset-build-arg.ts';
import unusedBuildContext from './unused-build-context.ts';
import unusedBuildSecret from './unused-build-secret.ts';
import unwritableVolume from './unwritable-volume.ts';
import volumeOverCode from './volume-over-code.ts';

export default [
  bindOverPackages,
  duplicateEnvFileKey,
  envFileRemainder,
  envFileSyntax,
  expandedEnvFileValue,
  hiddenImageVolume,
  ignoredCommand,
  lostCommand,
  mismatchedBind,
  mismatchedWatchTarget,
  missingBindSource,
  missingBuildContext,
  missingBuildSecret,
  missingConfigFile,
  missingDockerfile,
  missingEnvFile,
  missingLabelFile,
  missingSeccompProfile,
  missingSecretFile,
  missingUser,
  overwrittenImage,
  undeclaredBuildArg,
  unknownBuildTarget,
  unservedPort,
  unsetBuildArg,
  unusedBuildContext,
  unusedBuildSecret,
  unwritableVolume,
  volumeOverCode,
] satisfies readonly Rule[];
