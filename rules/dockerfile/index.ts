import type { Rule } from '../../src/rule/index.ts';
import addInsteadOfCopy from './add-instead-of-copy.ts';
import brokenTrigger from './broken-trigger.ts';
import buildPlatformOutput from './build-platform-output.ts';
import carriageReturnInHeredoc from './carriage-return-in-heredoc.ts';
import closedArchive from './closed-archive.ts';
import colonAfterName from './colon-after-name.ts';
import constantPlatform from './constant-platform.ts';
import copiedAddress from './copied-address.ts';
import copiedCredentials from './copied-credentials.ts';
import copyBeforeInstall from './copy-before-install.ts';
import copyIgnoredFile from './copy-ignored-file.ts';
import definitionDescription from './definition-description.ts';
import deletedInLaterLayer from './deleted-in-later-layer.ts';
import destinationWithoutSlash from './destination-without-slash.ts';
import doubtfulVariable from './doubtful-variable.ts';
import duplicateFlag from './duplicate-flag.ts';
import duplicateStageName from './duplicate-stage-name.ts';
import emptyContinuation from './empty-continuation.ts';
import emptyFile from './empty-file.ts';
import exposeHostPort from './expose-host-port.ts';
import exposeProtocolCasing from './expose-protocol-casing.ts';
import floatingTag from './floating-tag.ts';
import foreignPackageManager from './foreign-package-manager.ts';
import fromAsCasing from './from-as-casing.ts';
import frozenPlatformArg from './frozen-platform-arg.ts';
import healthcheckWithoutTool from './healthcheck-without-tool.ts';
import heredocWithoutErrexit from './heredoc-without-errexit.ts';
import ignoredFlag from './ignored-flag.ts';
import ignoredLockFile from './ignored-lock-file.ts';
import ignoredMountOption from './ignored-mount-option.ts';
import ineffectiveLink from './ineffective-link.ts';
import ineffectivePlatform from './ineffective-platform.ts';
import inheritedShell from './inherited-shell.ts';
import instructionBeforeFrom from './instruction-before-from.ts';
import invalidBuildDate from './invalid-build-date.ts';
import invalidChecksum from './invalid-checksum.ts';
import invalidChmod from './invalid-chmod.ts';
import invalidDefaultArg from './invalid-default-arg.ts';
import invalidDirective from './invalid-directive.ts';
import invalidExecForm from './invalid-exec-form.ts';
import invalidFlagValue from './invalid-flag-value.ts';
import invalidGitSource from './invalid-git-source.ts';
import invalidHealthcheck from './invalid-healthcheck.ts';
import invalidImage from './invalid-image.ts';
import invalidKeyValue from './invalid-key-value.ts';
import invalidMount from './invalid-mount.ts';
import invalidPlatform from './invalid-platform.ts';
import invalidPort from './invalid-port.ts';
import invalidSignal from './invalid-signal.ts';
import invalidStageName from './invalid-stage-name.ts';
import invalidStageReference from './invalid-stage-reference.ts';
import invalidTrigger from './invalid-trigger.ts';
import invalidVariable from './invalid-variable.ts';
import invalidWindowsPath from './invalid-windows-path.ts';
import invisibleCharacter from './invisible-character.ts';
import keywordCasing from './keyword-casing.ts';
import laterStage from './later-stage.ts';
import latestTag from './latest-tag.ts';
import leakedSecretMount from './leaked-secret-mount.ts';
import leftoverApkCache from './leftover-apk-cache.ts';
import leftoverAptLists from './leftover-apt-lists.ts';
import leftoverNodeCache from './leftover-node-cache.ts';
import leftoverPythonCache from './leftover-python-cache.ts';
import leftoverRpmCache from './leftover-rpm-cache.ts';
import leftoverVirtualPackage from './leftover-virtual-package.ts';
import leftoverZypperCache from './leftover-zypper-cache.ts';
import legacyKeyValue from './legacy-key-value.ts';
import libcMismatch from './libc-mismatch.ts';
import literalOperator from './literal-operator.ts';
import literalSubstitution from './literal-substitution.ts';
import literalTilde from './literal-tilde.ts';
import literalVariable from './literal-variable.ts';
import lostCommand from './lost-command.ts';
import maintainer from './maintainer.ts';
import malformedExecForm from './malformed-exec-form.ts';
import missingArgument from './missing-argument.ts';
import missingFrom from './missing-from.ts';
import missingPackageLists from './missing-package-lists.ts';
import missingProgram from './missing-program.ts';
import missingShell from './missing-shell.ts';
import misspeltLabel from './misspelt-label.ts';
import misspeltStage from './misspelt-stage.ts';
import namedOwnerWithLink from './named-owner-with-link.ts';
import numericMountSource from './numeric-mount-source.ts';
import overlongLine from './overlong-line.ts';
import platformMismatch from './platform-mismatch.ts';
import redundantTargetPlatform from './redundant-target-platform.ts';
import relativeCopyDestination from './relative-copy-destination.ts';
import relativeWorkdir from './relative-workdir.ts';
import repeatedInstruction from './repeated-instruction.ts';
import requiredBuildArg from './required-build-arg.ts';
import reservedStageName from './reserved-stage-name.ts';
import sameInstructionVariable from './same-instruction-variable.ts';
import scriptWithoutShebang from './script-without-shebang.ts';
import secretInAddress from './secret-in-address.ts';
import secretInArgOrEnv from './secret-in-arg-or-env.ts';
import shellFormCommand from './shell-form-command.ts';
import shellWrapperWithoutExec from './shell-wrapper-without-exec.ts';
import sourceOutsideContext from './source-outside-context.ts';
import spaceInArgument from './space-in-argument.ts';
import spacedHeredoc from './spaced-heredoc.ts';
import stageCycle from './stage-cycle.ts';
import stageNameCasing from './stage-name-casing.ts';
import stalePackageLists from './stale-package-lists.ts';
import strayHeredoc from './stray-heredoc.ts';
import surplusArgument from './surplus-argument.ts';
import swallowedInstruction from './swallowed-instruction.ts';
import trailingComment from './trailing-comment.ts';
import unclosedHeredoc from './unclosed-heredoc.ts';
import unclosedQuote from './unclosed-quote.ts';
import undeclaredArgInFrom from './undeclared-arg-in-from.ts';
import undefinedPort from './undefined-port.ts';
import undefinedVariable from './undefined-variable.ts';
import unexecutableScript from './unexecutable-script.ts';
import unimportedArg from './unimported-arg.ts';
import unknownFlag from './unknown-flag.ts';
import unknownInstruction from './unknown-instruction.ts';
import unknownUser from './unknown-user.ts';
import unsetRequiredVariable from './unset-required-variable.ts';
import unsplitCommand from './unsplit-command.ts';
import untaggedCopySource from './untagged-copy-source.ts';
import untaggedImage from './untagged-image.ts';
import unusableShell from './unusable-shell.ts';
import unusedUser from './unused-user.ts';
import writtenSecret from './written-secret.ts';

export default [
  addInsteadOfCopy,
  brokenTrigger,
  buildPlatformOutput,
  carriageReturnInHeredoc,
  closedArchive,
  colonAfterName,
  constantPlatform,
  copiedAddress,
  copiedCredentials,
  copyBeforeInstall,
  copyIgnoredFile,
  definitionDescription,
  deletedInLaterLayer,
  destinationWithoutSlash,
  doubtfulVariable,
  duplicateFlag,
  duplicateStageName,
  emptyContinuation,
  emptyFile,
  exposeHostPort,
  exposeProtocolCasing,
  floatingTag,
  foreignPackageManager,
  fromAsCasing,
  frozenPlatformArg,
  healthcheckWithoutTool,
  heredocWithoutErrexit,
  ignoredFlag,
  ignoredLockFile,
  ignoredMountOption,
  ineffectiveLink,
  ineffectivePlatform,
  inheritedShell,
  instructionBeforeFrom,
  invalidBuildDate,
  invalidChecksum,
  invalidChmod,
  invalidDefaultArg,
  invalidDirective,
  invalidExecForm,
  invalidFlagValue,
  invalidGitSource,
  invalidHealthcheck,
  invalidImage,
  invalidKeyValue,
  invalidMount,
  invalidPlatform,
  invalidPort,
  invalidSignal,
  invalidStageName,
  invalidStageReference,
  invalidTrigger,
  invalidVariable,
  invalidWindowsPath,
  invisibleCharacter,
  keywordCasing,
  laterStage,
  latestTag,
  leakedSecretMount,
  leftoverApkCache,
  leftoverAptLists,
  leftoverNodeCache,
  leftoverPythonCache,
  leftoverRpmCache,
  leftoverVirtualPackage,
  leftoverZypperCache,
  legacyKeyValue,
  libcMismatch,
  literalOperator,
  literalSubstitution,
  literalTilde,
  literalVariable,
  lostCommand,
  maintainer,
  malformedExecForm,
  missingArgument,
  missingFrom,
  missingPackageLists,
  missingProgram,
  missingShell,
  misspeltLabel,
  misspeltStage,
  namedOwnerWithLink,
  numericMountSource,
  overlongLine,
  platformMismatch,
  redundantTargetPlatform,
  relativeCopyDestination,
  relativeWorkdir,
  repeatedInstruction,
  requiredBuildArg,
  reservedStageName,
  sameInstructionVariable,
  scriptWithoutShebang,
  secretInAddress,
  secretInArgOrEnv,
  shellFormCommand,
  shellWrapperWithoutExec,
  sourceOutsideContext,
  spaceInArgument,
  spacedHeredoc,
  stageCycle,
  stageNameCasing,
  stalePackageLists,
  strayHeredoc,
  surplusArgument,
  swallowedInstruction,
  trailingComment,
  unclosedHeredoc,
  unclosedQuote,
  undeclaredArgInFrom,
  undefinedPort,
  undefinedVariable,
  unexecutableScript,
  unimportedArg,
  unknownFlag,
  unknownInstruction,
  unknownUser,
  unsetRequiredVariable,
  unsplitCommand,
  untaggedCopySource,
  untaggedImage,
  unusableShell,
  unusedUser,
  writtenSecret,
] satisfies readonly Rule[];
