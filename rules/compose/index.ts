import type { Rule } from '../../src/rule.ts';
import ambiguousFile from './ambiguous-file.ts';
import booleanWord from './boolean-word.ts';
import decimalFileMode from './decimal-file-mode.ts';
import deprecatedKey from './deprecated-key.ts';
import droppedShellOperator from './dropped-shell-operator.ts';
import duplicateKey from './duplicate-key.ts';
import duplicateMount from './duplicate-mount.ts';
import duplicateVariable from './duplicate-variable.ts';
import emptyFile from './empty-file.ts';
import endlessCompletedDependency from './endless-completed-dependency.ts';
import excessiveAliases from './excessive-aliases.ts';
import extendsCycle from './extends-cycle.ts';
import externalName from './external-name.ts';
import foreignKey from './foreign-key.ts';
import healthyDependencyWithoutHealthcheck from './healthy-dependency-without-healthcheck.ts';
import ignoredConsistency from './ignored-consistency.ts';
import ignoredVolumeOption from './ignored-volume-option.ts';
import includeCycle from './include-cycle.ts';
import incompleteFile from './incomplete-file.ts';
import ineffectiveHealthcheckSetting from './ineffective-healthcheck-setting.ts';
import invalidAddress from './invalid-address.ts';
import invalidBoolean from './invalid-boolean.ts';
import invalidBuildOption from './invalid-build-option.ts';
import invalidContainerName from './invalid-container-name.ts';
import invalidCpuQuantity from './invalid-cpu-quantity.ts';
import invalidDevice from './invalid-device.ts';
import invalidDuration from './invalid-duration.ts';
import invalidExpose from './invalid-expose.ts';
import invalidExtraHost from './invalid-extra-host.ts';
import invalidFileMode from './invalid-file-mode.ts';
import invalidGpuRequest from './invalid-gpu-request.ts';
import invalidHealthcheckTest from './invalid-healthcheck-test.ts';
import invalidImage from './invalid-image.ts';
import invalidInterpolation from './invalid-interpolation.ts';
import invalidIsolation from './invalid-isolation.ts';
import invalidListEntry from './invalid-list-entry.ts';
import invalidName from './invalid-name.ts';
import invalidNamespaceMode from './invalid-namespace-mode.ts';
import invalidNetworkMode from './invalid-network-mode.ts';
import invalidNumber from './invalid-number.ts';
import invalidPlatform from './invalid-platform.ts';
import invalidPort from './invalid-port.ts';
import invalidProjectName from './invalid-project-name.ts';
import invalidPullPolicy from './invalid-pull-policy.ts';
import invalidRestartPolicy from './invalid-restart-policy.ts';
import invalidSecurityOption from './invalid-security-option.ts';
import invalidSignal from './invalid-signal.ts';
import invalidSize from './invalid-size.ts';
import invalidSwarmValue from './invalid-swarm-value.ts';
import invalidTmpfs from './invalid-tmpfs.ts';
import invalidUlimit from './invalid-ulimit.ts';
import invalidValue from './invalid-value.ts';
import invalidVariableName from './invalid-variable-name.ts';
import invalidVolume from './invalid-volume.ts';
import invalidWatchRule from './invalid-watch-rule.ts';
import latestTag from './latest-tag.ts';
import legacyFormat from './legacy-format.ts';
import mergeConflict from './merge-conflict.ts';
import misplacedKey from './misplaced-key.ts';
import missingExtendedFile from './missing-extended-file.ts';
import missingInclude from './missing-include.ts';
import missingKey from './missing-key.ts';
import mountOptionMismatch from './mount-option-mismatch.ts';
import nonStringKey from './non-string-key.ts';
import notAMapping from './not-a-mapping.ts';
import obsoleteVersion from './obsolete-version.ts';
import pathWithoutDot from './path-without-dot.ts';
import publicDataStorePort from './public-data-store-port.ts';
import quotedListValue from './quoted-list-value.ts';
import reinterpretedValue from './reinterpreted-value.ts';
import remoteFile from './remote-file.ts';
import repeatedItem from './repeated-item.ts';
import rewrittenProjectName from './rewritten-project-name.ts';
import severalDocuments from './several-documents.ts';
import syntaxError from './syntax-error.ts';
import undeclaredDependency from './undeclared-dependency.ts';
import undefinedExtendedService from './undefined-extended-service.ts';
import undefinedVariable from './undefined-variable.ts';
import unexpandedCommandVariable from './unexpanded-command-variable.ts';
import unknownCapability from './unknown-capability.ts';
import unknownKey from './unknown-key.ts';
import unknownLogDriver from './unknown-log-driver.ts';
import unknownTag from './unknown-tag.ts';
import unprefixedExtension from './unprefixed-extension.ts';
import unreadableCommand from './unreadable-command.ts';
import unrunnableHealthcheck from './unrunnable-healthcheck.ts';
import untaggedImage from './untagged-image.ts';
import wrongType from './wrong-type.ts';

export default [
  ambiguousFile,
  booleanWord,
  decimalFileMode,
  deprecatedKey,
  droppedShellOperator,
  duplicateKey,
  duplicateMount,
  duplicateVariable,
  emptyFile,
  endlessCompletedDependency,
  excessiveAliases,
  extendsCycle,
  externalName,
  foreignKey,
  healthyDependencyWithoutHealthcheck,
  ignoredConsistency,
  ignoredVolumeOption,
  includeCycle,
  incompleteFile,
  ineffectiveHealthcheckSetting,
  invalidAddress,
  invalidBoolean,
  invalidBuildOption,
  invalidContainerName,
  invalidCpuQuantity,
  invalidDevice,
  invalidDuration,
  invalidExpose,
  invalidExtraHost,
  invalidFileMode,
  invalidGpuRequest,
  invalidHealthcheckTest,
  invalidImage,
  invalidInterpolation,
  invalidIsolation,
  invalidListEntry,
  invalidName,
  invalidNamespaceMode,
  invalidNetworkMode,
  invalidNumber,
  invalidPlatform,
  invalidPort,
  invalidProjectName,
  invalidPullPolicy,
  invalidRestartPolicy,
  invalidSecurityOption,
  invalidSignal,
  invalidSize,
  invalidSwarmValue,
  invalidTmpfs,
  invalidUlimit,
  invalidValue,
  invalidVariableName,
  invalidVolume,
  invalidWatchRule,
  latestTag,
  legacyFormat,
  mergeConflict,
  misplacedKey,
  missingExtendedFile,
  missingInclude,
  missingKey,
  mountOptionMismatch,
  nonStringKey,
  notAMapping,
  obsoleteVersion,
  pathWithoutDot,
  publicDataStorePort,
  quotedListValue,
  reinterpretedValue,
  remoteFile,
  repeatedItem,
  rewrittenProjectName,
  severalDocuments,
  syntaxError,
  undeclaredDependency,
  undefinedExtendedService,
  undefinedVariable,
  unexpandedCommandVariable,
  unknownCapability,
  unknownKey,
  unknownLogDriver,
  unknownTag,
  unprefixedExtension,
  unreadableCommand,
  unrunnableHealthcheck,
  untaggedImage,
  wrongType,
] satisfies readonly Rule[];
