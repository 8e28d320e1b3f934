import type { Rule } from '../../src/rule/index.ts';
import addressWithoutSubnet from './address-without-subnet.ts';
import ambiguousFile from './ambiguous-file.ts';
import appendedPort from './appended-port.ts';
import booleanWord from './boolean-word.ts';
import buildPolicyWithoutBuild from './build-policy-without-build.ts';
import builtUnderPublicName from './built-under-public-name.ts';
import changedByTarget from './changed-by-target.ts';
import conflictingDockerfile from './conflicting-dockerfile.ts';
import conflictingExternal from './conflicting-external.ts';
import conflictingNetworkMode from './conflicting-network-mode.ts';
import conflictingResources from './conflicting-resources.ts';
import conflictingScale from './conflicting-scale.ts';
import containerOfProject from './container-of-project.ts';
import credentialMismatch from './credential-mismatch.ts';
import decimalFileMode from './decimal-file-mode.ts';
import dependencyCycle from './dependency-cycle.ts';
import disabledDependency from './disabled-dependency.ts';
import droppedShellOperator from './dropped-shell-operator.ts';
import duplicateContainerName from './duplicate-container-name.ts';
import duplicateHostPort from './duplicate-host-port.ts';
import duplicateKey from './duplicate-key.ts';
import duplicateListKey from './duplicate-list-key.ts';
import duplicateMount from './duplicate-mount.ts';
import duplicateStaticAddress from './duplicate-static-address.ts';
import duplicateVariable from './duplicate-variable.ts';
import emptyFile from './empty-file.ts';
import endlessCompletedDependency from './endless-completed-dependency.ts';
import envFileOnlyVariable from './env-file-only-variable.ts';
import excessiveAliases from './excessive-aliases.ts';
import excludedPlatform from './excluded-platform.ts';
import expandedSecret from './expanded-secret.ts';
import exposedBySwarm from './exposed-by-swarm.ts';
import extendsCycle from './extends-cycle.ts';
import externalName from './external-name.ts';
import floatingTag from './floating-tag.ts';
import foreignKey from './foreign-key.ts';
import healthcheckWithoutTool from './healthcheck-without-tool.ts';
import healthyDependencyWithoutHealthcheck from './healthy-dependency-without-healthcheck.ts';
import heapAboveLimit from './heap-above-limit.ts';
import hiddenVariable from './hidden-variable.ts';
import hostExpandedVariable from './host-expanded-variable.ts';
import ignoredByTarget from './ignored-by-target.ts';
import ignoredExternalKey from './ignored-external-key.ts';
import ignoredFilePermissions from './ignored-file-permissions.ts';
import ignoredNetworkOption from './ignored-network-option.ts';
import ignoredVolumeOption from './ignored-volume-option.ts';
import includeCycle from './include-cycle.ts';
import incompleteFile from './incomplete-file.ts';
import inconsistentDefault from './inconsistent-default.ts';
import inconsistentPortDefault from './inconsistent-port-default.ts';
import ineffectiveHealthcheckSetting from './ineffective-healthcheck-setting.ts';
import inlineFileInReadOnly from './inline-file-in-read-only.ts';
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
import invalidStaticAddress from './invalid-static-address.ts';
import invalidSwarmValue from './invalid-swarm-value.ts';
import invalidTmpfs from './invalid-tmpfs.ts';
import invalidUlimit from './invalid-ulimit.ts';
import invalidValue from './invalid-value.ts';
import invalidVariableName from './invalid-variable-name.ts';
import invalidVolume from './invalid-volume.ts';
import invalidWatchRule from './invalid-watch-rule.ts';
import invisibleCharacter from './invisible-character.ts';
import latestTag from './latest-tag.ts';
import legacyFormat from './legacy-format.ts';
import localhostForService from './localhost-for-service.ts';
import mergeConflict from './merge-conflict.ts';
import misnamedImageVariable from './misnamed-image-variable.ts';
import misplacedKey from './misplaced-key.ts';
import missingExtendedFile from './missing-extended-file.ts';
import missingImageSetting from './missing-image-setting.ts';
import missingInclude from './missing-include.ts';
import missingKey from './missing-key.ts';
import missingSource from './missing-source.ts';
import mistypedVariable from './mistyped-variable.ts';
import mixedRestartPolicy from './mixed-restart-policy.ts';
import mountOptionMismatch from './mount-option-mismatch.ts';
import nonStringKey from './non-string-key.ts';
import notAMapping from './not-a-mapping.ts';
import obsoleteVersion from './obsolete-version.ts';
import overlappingSubnets from './overlapping-subnets.ts';
import overlappingUpdate from './overlapping-update.ts';
import pathWithoutDot from './path-without-dot.ts';
import plainAndFileVariable from './plain-and-file-variable.ts';
import portOnInternalNetwork from './port-on-internal-network.ts';
import postgres18Path from './postgres-18-path.ts';
import privileged from './privileged.ts';
import profileGap from './profile-gap.ts';
import publicDataStorePort from './public-data-store-port.ts';
import publicDockerApi from './public-docker-api.ts';
import publishedPortInside from './published-port-inside.ts';
import publishedWithoutLogin from './published-without-login.ts';
import quotedListValue from './quoted-list-value.ts';
import reinterpretedValue from './reinterpreted-value.ts';
import rejectedByTarget from './rejected-by-target.ts';
import rejectedImageSetting from './rejected-image-setting.ts';
import relativeBindDevice from './relative-bind-device.ts';
import remoteFile from './remote-file.ts';
import repeatedItem from './repeated-item.ts';
import replicatedContainerName from './replicated-container-name.ts';
import replicatedHostPort from './replicated-host-port.ts';
import replicatedStaticAddress from './replicated-static-address.ts';
import requiredVariable from './required-variable.ts';
import restartedJob from './restarted-job.ts';
import rewrittenProjectName from './rewritten-project-name.ts';
import rootEquivalentCapability from './root-equivalent-capability.ts';
import serviceWithoutImage from './service-without-image.ts';
import severalDocuments from './several-documents.ts';
import shallowMerge from './shallow-merge.ts';
import sharedDataDirectory from './shared-data-directory.ts';
import sharedNetworkOption from './shared-network-option.ts';
import shellOnlyVariable from './shell-only-variable.ts';
import sleepAsWait from './sleep-as-wait.ts';
import storeWithoutVolume from './store-without-volume.ts';
import swarmOnlyKey from './swarm-only-key.ts';
import syntaxError from './syntax-error.ts';
import unattachedSecret from './unattached-secret.ts';
import unavailableInPodman from './unavailable-in-podman.ts';
import unbuildableContext from './unbuildable-context.ts';
import undeclaredDependency from './undeclared-dependency.ts';
import undefinedConfig from './undefined-config.ts';
import undefinedExtendedService from './undefined-extended-service.ts';
import undefinedModel from './undefined-model.ts';
import undefinedNetwork from './undefined-network.ts';
import undefinedSecret from './undefined-secret.ts';
import undefinedService from './undefined-service.ts';
import undefinedVariable from './undefined-variable.ts';
import undefinedVolume from './undefined-volume.ts';
import unexpandedCommandVariable from './unexpanded-command-variable.ts';
import unheededHealthcheck from './unheeded-healthcheck.ts';
import unknownCapability from './unknown-capability.ts';
import unknownHost from './unknown-host.ts';
import unknownKey from './unknown-key.ts';
import unknownLogDriver from './unknown-log-driver.ts';
import unknownTag from './unknown-tag.ts';
import unprefixedExtension from './unprefixed-extension.ts';
import unreachableInKubernetes from './unreachable-in-kubernetes.ts';
import unreachableLogTarget from './unreachable-log-target.ts';
import unreachableService from './unreachable-service.ts';
import unreadDotenv from './unread-dotenv.ts';
import unreadableCommand from './unreadable-command.ts';
import unrunnableHealthcheck from './unrunnable-healthcheck.ts';
import unsetNumber from './unset-number.ts';
import unsetSourceVariable from './unset-source-variable.ts';
import unsupportedDriver from './unsupported-driver.ts';
import unsupportedExternal from './unsupported-external.ts';
import untaggedImage from './untagged-image.ts';
import unusedConfig from './unused-config.ts';
import unusedModel from './unused-model.ts';
import unusedNetwork from './unused-network.ts';
import unusedSecret from './unused-secret.ts';
import unusedVolume from './unused-volume.ts';
import variableInKey from './variable-in-key.ts';
import volumeOutsideData from './volume-outside-data.ts';
import watchBelowBind from './watch-below-bind.ts';
import watchWithoutBuild from './watch-without-build.ts';
import weakPassword from './weak-password.ts';
import writtenSecret from './written-secret.ts';
import wrongPort from './wrong-port.ts';
import wrongType from './wrong-type.ts';

export default [
  addressWithoutSubnet,
  ambiguousFile,
  appendedPort,
  booleanWord,
  buildPolicyWithoutBuild,
  builtUnderPublicName,
  changedByTarget,
  conflictingDockerfile,
  conflictingExternal,
  conflictingNetworkMode,
  conflictingResources,
  conflictingScale,
  containerOfProject,
  credentialMismatch,
  decimalFileMode,
  dependencyCycle,
  disabledDependency,
  droppedShellOperator,
  duplicateContainerName,
  duplicateHostPort,
  duplicateKey,
  duplicateListKey,
  duplicateMount,
  duplicateStaticAddress,
  duplicateVariable,
  emptyFile,
  endlessCompletedDependency,
  envFileOnlyVariable,
  excessiveAliases,
  excludedPlatform,
  expandedSecret,
  exposedBySwarm,
  extendsCycle,
  externalName,
  floatingTag,
  foreignKey,
  healthcheckWithoutTool,
  healthyDependencyWithoutHealthcheck,
  heapAboveLimit,
  hiddenVariable,
  hostExpandedVariable,
  ignoredByTarget,
  ignoredExternalKey,
  ignoredFilePermissions,
  ignoredNetworkOption,
  ignoredVolumeOption,
  includeCycle,
  incompleteFile,
  inconsistentDefault,
  inconsistentPortDefault,
  ineffectiveHealthcheckSetting,
  inlineFileInReadOnly,
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
  invalidStaticAddress,
  invalidSwarmValue,
  invalidTmpfs,
  invalidUlimit,
  invalidValue,
  invalidVariableName,
  invalidVolume,
  invalidWatchRule,
  invisibleCharacter,
  latestTag,
  legacyFormat,
  localhostForService,
  mergeConflict,
  misnamedImageVariable,
  misplacedKey,
  missingExtendedFile,
  missingImageSetting,
  missingInclude,
  missingKey,
  missingSource,
  mistypedVariable,
  mixedRestartPolicy,
  mountOptionMismatch,
  nonStringKey,
  notAMapping,
  obsoleteVersion,
  overlappingSubnets,
  overlappingUpdate,
  pathWithoutDot,
  plainAndFileVariable,
  portOnInternalNetwork,
  postgres18Path,
  privileged,
  profileGap,
  publicDataStorePort,
  publicDockerApi,
  publishedPortInside,
  publishedWithoutLogin,
  quotedListValue,
  reinterpretedValue,
  rejectedByTarget,
  rejectedImageSetting,
  relativeBindDevice,
  remoteFile,
  repeatedItem,
  replicatedContainerName,
  replicatedHostPort,
  replicatedStaticAddress,
  requiredVariable,
  restartedJob,
  rewrittenProjectName,
  rootEquivalentCapability,
  serviceWithoutImage,
  severalDocuments,
  shallowMerge,
  sharedDataDirectory,
  sharedNetworkOption,
  shellOnlyVariable,
  sleepAsWait,
  storeWithoutVolume,
  swarmOnlyKey,
  syntaxError,
  unattachedSecret,
  unavailableInPodman,
  unbuildableContext,
  undeclaredDependency,
  undefinedConfig,
  undefinedExtendedService,
  undefinedModel,
  undefinedNetwork,
  undefinedSecret,
  undefinedService,
  undefinedVariable,
  undefinedVolume,
  unexpandedCommandVariable,
  unheededHealthcheck,
  unknownCapability,
  unknownHost,
  unknownKey,
  unknownLogDriver,
  unknownTag,
  unprefixedExtension,
  unreachableInKubernetes,
  unreachableLogTarget,
  unreachableService,
  unreadDotenv,
  unreadableCommand,
  unrunnableHealthcheck,
  unsetNumber,
  unsetSourceVariable,
  unsupportedDriver,
  unsupportedExternal,
  untaggedImage,
  unusedConfig,
  unusedModel,
  unusedNetwork,
  unusedSecret,
  unusedVolume,
  variableInKey,
  volumeOutsideData,
  watchBelowBind,
  watchWithoutBuild,
  weakPassword,
  writtenSecret,
  wrongPort,
  wrongType,
] satisfies readonly Rule[];
