import type { Rule } from '../../src/rule.ts';
import addInsteadOfCopy from './add-instead-of-copy.ts';
import constantPlatform from './constant-platform.ts';
import definitionDescription from './definition-description.ts';
import duplicateStageName from './duplicate-stage-name.ts';
import exposeHostPort from './expose-host-port.ts';
import exposeProtocolCasing from './expose-protocol-casing.ts';
import fromAsCasing from './from-as-casing.ts';
import keywordCasing from './keyword-casing.ts';
import latestTag from './latest-tag.ts';
import leftoverApkCache from './leftover-apk-cache.ts';
import leftoverAptLists from './leftover-apt-lists.ts';
import leftoverNodeCache from './leftover-node-cache.ts';
import leftoverPythonCache from './leftover-python-cache.ts';
import leftoverRpmCache from './leftover-rpm-cache.ts';
import leftoverZypperCache from './leftover-zypper-cache.ts';
import legacyKeyValue from './legacy-key-value.ts';
import maintainer from './maintainer.ts';
import missingPackageLists from './missing-package-lists.ts';
import redundantTargetPlatform from './redundant-target-platform.ts';
import relativeWorkdir from './relative-workdir.ts';
import repeatedInstruction from './repeated-instruction.ts';
import reservedStageName from './reserved-stage-name.ts';
import rootUser from './root-user.ts';
import secretInArgOrEnv from './secret-in-arg-or-env.ts';
import shellFormCommand from './shell-form-command.ts';
import stageNameCasing from './stage-name-casing.ts';
import stalePackageLists from './stale-package-lists.ts';
import undeclaredArgInFrom from './undeclared-arg-in-from.ts';
import undefinedVariable from './undefined-variable.ts';
import undigestedImage from './undigested-image.ts';
import untaggedImage from './untagged-image.ts';

export default [
  addInsteadOfCopy,
  constantPlatform,
  definitionDescription,
  duplicateStageName,
  exposeHostPort,
  exposeProtocolCasing,
  fromAsCasing,
  keywordCasing,
  latestTag,
  leftoverApkCache,
  leftoverAptLists,
  leftoverNodeCache,
  leftoverPythonCache,
  leftoverRpmCache,
  leftoverZypperCache,
  legacyKeyValue,
  maintainer,
  missingPackageLists,
  redundantTargetPlatform,
  relativeWorkdir,
  repeatedInstruction,
  reservedStageName,
  rootUser,
  secretInArgOrEnv,
  shellFormCommand,
  stageNameCasing,
  stalePackageLists,
  undeclaredArgInFrom,
  undefinedVariable,
  undigestedImage,
  untaggedImage,
] satisfies readonly Rule[];
