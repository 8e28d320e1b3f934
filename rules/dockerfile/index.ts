import type { Rule } from '../../src/rule.ts';
import addInsteadOfCopy from './add-instead-of-copy.ts';
import brokenTrigger from './broken-trigger.ts';
import constantPlatform from './constant-platform.ts';
import copyIgnoredFile from './copy-ignored-file.ts';
import definitionDescription from './definition-description.ts';
import duplicateStageName from './duplicate-stage-name.ts';
import emptyContinuation from './empty-continuation.ts';
import exposeHostPort from './expose-host-port.ts';
import exposeProtocolCasing from './expose-protocol-casing.ts';
import fromAsCasing from './from-as-casing.ts';
import heredocWithoutErrexit from './heredoc-without-errexit.ts';
import ignoredFlag from './ignored-flag.ts';
import ignoredMountOption from './ignored-mount-option.ts';
import ineffectiveLink from './ineffective-link.ts';
import ineffectivePlatform from './ineffective-platform.ts';
import inheritedShell from './inherited-shell.ts';
import invalidDefaultArg from './invalid-default-arg.ts';
import keywordCasing from './keyword-casing.ts';
import laterStage from './later-stage.ts';
import latestTag from './latest-tag.ts';
import leftoverApkCache from './leftover-apk-cache.ts';
import leftoverAptLists from './leftover-apt-lists.ts';
import leftoverNodeCache from './leftover-node-cache.ts';
import leftoverPythonCache from './leftover-python-cache.ts';
import leftoverRpmCache from './leftover-rpm-cache.ts';
import leftoverZypperCache from './leftover-zypper-cache.ts';
import legacyKeyValue from './legacy-key-value.ts';
import literalVariable from './literal-variable.ts';
import lostCommand from './lost-command.ts';
import maintainer from './maintainer.ts';
import malformedExecForm from './malformed-exec-form.ts';
import missingPackageLists from './missing-package-lists.ts';
import numericMountSource from './numeric-mount-source.ts';
import platformMismatch from './platform-mismatch.ts';
import redundantTargetPlatform from './redundant-target-platform.ts';
import relativeWorkdir from './relative-workdir.ts';
import repeatedInstruction from './repeated-instruction.ts';
import reservedStageName from './reserved-stage-name.ts';
import rootUser from './root-user.ts';
import sameInstructionVariable from './same-instruction-variable.ts';
import secretInArgOrEnv from './secret-in-arg-or-env.ts';
import shellFormCommand from './shell-form-command.ts';
import sourceOutsideContext from './source-outside-context.ts';
import spaceInArgument from './space-in-argument.ts';
import spacedHeredoc from './spaced-heredoc.ts';
import stageNameCasing from './stage-name-casing.ts';
import stalePackageLists from './stale-package-lists.ts';
import strayHeredoc from './stray-heredoc.ts';
import swallowedInstruction from './swallowed-instruction.ts';
import trailingComment from './trailing-comment.ts';
import undeclaredArgInFrom from './undeclared-arg-in-from.ts';
import undefinedPort from './undefined-port.ts';
import undefinedVariable from './undefined-variable.ts';
import undigestedImage from './undigested-image.ts';
import unimportedArg from './unimported-arg.ts';
import untaggedImage from './untagged-image.ts';

export default [
  addInsteadOfCopy,
  brokenTrigger,
  constantPlatform,
  copyIgnoredFile,
  definitionDescription,
  duplicateStageName,
  emptyContinuation,
  exposeHostPort,
  exposeProtocolCasing,
  fromAsCasing,
  heredocWithoutErrexit,
  ignoredFlag,
  ignoredMountOption,
  ineffectiveLink,
  ineffectivePlatform,
  inheritedShell,
  invalidDefaultArg,
  keywordCasing,
  laterStage,
  latestTag,
  leftoverApkCache,
  leftoverAptLists,
  leftoverNodeCache,
  leftoverPythonCache,
  leftoverRpmCache,
  leftoverZypperCache,
  legacyKeyValue,
  literalVariable,
  lostCommand,
  maintainer,
  malformedExecForm,
  missingPackageLists,
  numericMountSource,
  platformMismatch,
  redundantTargetPlatform,
  relativeWorkdir,
  repeatedInstruction,
  reservedStageName,
  rootUser,
  sameInstructionVariable,
  secretInArgOrEnv,
  shellFormCommand,
  sourceOutsideContext,
  spaceInArgument,
  spacedHeredoc,
  stageNameCasing,
  stalePackageLists,
  strayHeredoc,
  swallowedInstruction,
  trailingComment,
  undeclaredArgInFrom,
  undefinedPort,
  undefinedVariable,
  undigestedImage,
  unimportedArg,
  untaggedImage,
] satisfies readonly Rule[];
