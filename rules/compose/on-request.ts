import type { Rule } from '../../src/rule/index.ts';
import addedCapability from './added-capability.ts';
import anyHostNamespace from './any-host-namespace.ts';
import authenticationOff from './authentication-off.ts';
import builtImageWithoutDigest from './built-image-without-digest.ts';
import builtImageWithoutTag from './built-image-without-tag.ts';
import certificateChecksOff from './certificate-checks-off.ts';
import containerNameAsHost from './container-name-as-host.ts';
import controlSocket from './control-socket.ts';
import customCgroup from './custom-cgroup.ts';
import dangerousCapability from './dangerous-capability.ts';
import dangerousDevice from './dangerous-device.ts';
import debugMode from './debug-mode.ts';
import defaultAccount from './default-account.ts';
import defaultBridge from './default-bridge.ts';
import defaultSecret from './default-secret.ts';
import deprecatedImage from './deprecated-image.ts';
import deprecatedKey from './deprecated-key.ts';
import disabledLog from './disabled-log.ts';
import embeddedDatabase from './embedded-database.ts';
import endOfLifeImage from './end-of-life-image.ts';
import fixedContainerName from './fixed-container-name.ts';
import flatNetwork from './flat-network.ts';
import frontInDataNetwork from './front-in-data-network.ts';
import frontToDataStore from './front-to-data-store.ts';
import hostBoundMount from './host-bound-mount.ts';
import hostNamespace from './host-namespace.ts';
import hostNetwork from './host-network.ts';
import ignoredConsistency from './ignored-consistency.ts';
import literalSecret from './literal-secret.ts';
import loosenedTmpfs from './loosened-tmpfs.ts';
import memoryOnlyQueue from './memory-only-queue.ts';
import missingCapDrop from './missing-cap-drop.ts';
import missingCpuLimit from './missing-cpu-limit.ts';
import missingHealthcheck from './missing-healthcheck.ts';
import missingInit from './missing-init.ts';
import missingLogRotation from './missing-log-rotation.ts';
import missingMemoryLimit from './missing-memory-limit.ts';
import missingNoNewPrivileges from './missing-no-new-privileges.ts';
import missingPidsLimit from './missing-pids-limit.ts';
import missingProjectName from './missing-project-name.ts';
import missingRestartPolicy from './missing-restart-policy.ts';
import mixedImageVersions from './mixed-image-versions.ts';
import mountedCredentials from './mounted-credentials.ts';
import neededPrivileges from './needed-privileges.ts';
import personalPath from './personal-path.ts';
import plainDockerHost from './plain-docker-host.ts';
import portQuoteStyle from './port-quote-style.ts';
import publicAdminPort from './public-admin-port.ts';
import publicRemoteLogin from './public-remote-login.ts';
import publishedDataStore from './published-data-store.ts';
import publishedInnerService from './published-inner-service.ts';
import pullBeforeBuild from './pull-before-build.ts';
import quotedVolume from './quoted-volume.ts';
import redundantCapability from './redundant-capability.ts';
import rootHook from './root-hook.ts';
import rootUser from './root-user.ts';
import secretBuildArgument from './secret-build-argument.ts';
import secretLikeSetting from './secret-like-setting.ts';
import securityProfileOff from './security-profile-off.ts';
import sensitiveHostPath from './sensitive-host-path.ts';
import sharedPassword from './shared-password.ts';
import sharedPropagation from './shared-propagation.ts';
import shortStopGrace from './short-stop-grace.ts';
import singlePointOfFailure from './single-point-of-failure.ts';
import stateWithoutVolume from './state-without-volume.ts';
import systemPath from './system-path.ts';
import unawaitedJob from './unawaited-job.ts';
import unawaitedLogCollector from './unawaited-log-collector.ts';
import unboundPort from './unbound-port.ts';
import undigestedImage from './undigested-image.ts';
import unhardenedService from './unhardened-service.ts';
import unisolatedBuild from './unisolated-build.ts';
import unlimitedUlimit from './unlimited-ulimit.ts';
import unpinnedContext from './unpinned-context.ts';
import unquotedPort from './unquoted-port.ts';
import unreadSecret from './unread-secret.ts';
import unreadyDependency from './unready-dependency.ts';
import unsortedDependencies from './unsorted-dependencies.ts';
import unsortedPorts from './unsorted-ports.ts';
import unsortedServiceKeys from './unsorted-service-keys.ts';
import unsortedServices from './unsorted-services.ts';
import unsortedTopLevelKeys from './unsorted-top-level-keys.ts';
import untrustedRegistry from './untrusted-registry.ts';
import waitLoop from './wait-loop.ts';
import writableHostPath from './writable-host-path.ts';
import writableRoot from './writable-root.ts';

export default [
  addedCapability,
  anyHostNamespace,
  authenticationOff,
  builtImageWithoutDigest,
  builtImageWithoutTag,
  certificateChecksOff,
  containerNameAsHost,
  controlSocket,
  customCgroup,
  dangerousCapability,
  dangerousDevice,
  debugMode,
  defaultAccount,
  defaultBridge,
  defaultSecret,
  deprecatedImage,
  deprecatedKey,
  disabledLog,
  embeddedDatabase,
  endOfLifeImage,
  fixedContainerName,
  flatNetwork,
  frontInDataNetwork,
  frontToDataStore,
  hostBoundMount,
  hostNamespace,
  hostNetwork,
  ignoredConsistency,
  literalSecret,
  loosenedTmpfs,
  memoryOnlyQueue,
  missingCapDrop,
  missingCpuLimit,
  missingHealthcheck,
  missingInit,
  missingLogRotation,
  missingMemoryLimit,
  missingNoNewPrivileges,
  missingPidsLimit,
  missingProjectName,
  missingRestartPolicy,
  mixedImageVersions,
  mountedCredentials,
  neededPrivileges,
  personalPath,
  plainDockerHost,
  portQuoteStyle,
  publicAdminPort,
  publicRemoteLogin,
  publishedDataStore,
  publishedInnerService,
  pullBeforeBuild,
  quotedVolume,
  redundantCapability,
  rootHook,
  rootUser,
  secretBuildArgument,
  secretLikeSetting,
  securityProfileOff,
  sensitiveHostPath,
  sharedPassword,
  sharedPropagation,
  shortStopGrace,
  singlePointOfFailure,
  stateWithoutVolume,
  systemPath,
  unawaitedJob,
  unawaitedLogCollector,
  unboundPort,
  undigestedImage,
  unhardenedService,
  unisolatedBuild,
  unlimitedUlimit,
  unpinnedContext,
  unquotedPort,
  unreadSecret,
  unreadyDependency,
  unsortedDependencies,
  unsortedPorts,
  unsortedServiceKeys,
  unsortedServices,
  unsortedTopLevelKeys,
  untrustedRegistry,
  waitLoop,
  writableHostPath,
  writableRoot,
] satisfies readonly Rule[];
