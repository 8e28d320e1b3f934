import type { Rule } from '../../src/rule/index.ts';
import anyAdd from './any-add.ts';
import authenticationOff from './authentication-off.ts';
import baseImageVariable from './base-image-variable.ts';
import buildImageAsFinal from './build-image-as-final.ts';
import cacheBustingOrder from './cache-busting-order.ts';
import chainedWorkdir from './chained-workdir.ts';
import consecutiveRuns from './consecutive-runs.ts';
import copiedArchive from './copied-archive.ts';
import copiedRepository from './copied-repository.ts';
import copiedRoot from './copied-root.ts';
import copiedSensitiveFile from './copied-sensitive-file.ts';
import copyAfterUser from './copy-after-user.ts';
import credentialSetup from './credential-setup.ts';
import dataInImage from './data-in-image.ts';
import debugMode from './debug-mode.ts';
import deprecatedImage from './deprecated-image.ts';
import developmentDependencies from './development-dependencies.ts';
import endOfLifeBase from './end-of-life-base.ts';
import execInShellForm from './exec-in-shell-form.ts';
import exposedRemoteLogin from './exposed-remote-login.ts';
import exposedSshPort from './exposed-ssh-port.ts';
import fixedDefault from './fixed-default.ts';
import fixedPassword from './fixed-password.ts';
import generatedKey from './generated-key.ts';
import hostNetworkRun from './host-network-run.ts';
import ignoreComment from './ignore-comment.ts';
import implicitRootUser from './implicit-root-user.ts';
import inheritedCopyDirectory from './inherited-copy-directory.ts';
import insecureRun from './insecure-run.ts';
import keptAptLists from './kept-apt-lists.ts';
import keptDownloadCache from './kept-download-cache.ts';
import keptRepositoryMetadata from './kept-repository-metadata.ts';
import labelKey from './label-key.ts';
import labelSchema from './label-schema.ts';
import largeBase from './large-base.ts';
import leftoverArchive from './leftover-archive.ts';
import leftoverBuildCache from './leftover-build-cache.ts';
import leftoverBuildTools from './leftover-build-tools.ts';
import loneUpdate from './lone-update.ts';
import missingCertificates from './missing-certificates.ts';
import missingHealthcheck from './missing-healthcheck.ts';
import mixedVersions from './mixed-versions.ts';
import needlessPackage from './needless-package.ts';
import noninteractiveInEnv from './noninteractive-in-env.ts';
import optionalSecret from './optional-secret.ts';
import otherUserByName from './other-user-by-name.ts';
import ownershipLayer from './ownership-layer.ts';
import passwordOfAccount from './password-of-account.ts';
import programOwnedByUser from './program-owned-by-user.ts';
import readableSecretMount from './readable-secret-mount.ts';
import removedInLaterLayer from './removed-in-later-layer.ts';
import repeatedSecret from './repeated-secret.ts';
import rootUser from './root-user.ts';
import savedLogin from './saved-login.ts';
import scannedCredential from './scanned-credential.ts';
import secretInContent from './secret-in-content.ts';
import secretLikeName from './secret-like-name.ts';
import sensitiveName from './sensitive-name.ts';
import separateRuns from './separate-runs.ts';
import sharedUid from './shared-uid.ts';
import shellFormHealthcheck from './shell-form-healthcheck.ts';
import splitInstall from './split-install.ts';
import sshServer from './ssh-server.ts';
import stageByNumber from './stage-by-number.ts';
import systemDirectory from './system-directory.ts';
import tagOfSomeArgument from './tag-of-some-argument.ts';
import undigestedImage from './undigested-image.ts';
import ungracefulStopSignal from './ungraceful-stop-signal.ts';
import unreachableStage from './unreachable-stage.ts';
import untrustedFrontend from './untrusted-frontend.ts';
import untrustedRegistry from './untrusted-registry.ts';
import unwrittenHealthcheck from './unwritten-healthcheck.ts';
import unwrittenUser from './unwritten-user.ts';
import userByName from './user-by-name.ts';

export default [
  anyAdd,
  authenticationOff,
  baseImageVariable,
  buildImageAsFinal,
  cacheBustingOrder,
  chainedWorkdir,
  consecutiveRuns,
  copiedArchive,
  copiedRepository,
  copiedRoot,
  copiedSensitiveFile,
  copyAfterUser,
  credentialSetup,
  dataInImage,
  debugMode,
  deprecatedImage,
  developmentDependencies,
  endOfLifeBase,
  execInShellForm,
  exposedRemoteLogin,
  exposedSshPort,
  fixedDefault,
  fixedPassword,
  generatedKey,
  hostNetworkRun,
  ignoreComment,
  implicitRootUser,
  inheritedCopyDirectory,
  insecureRun,
  keptAptLists,
  keptDownloadCache,
  keptRepositoryMetadata,
  labelKey,
  labelSchema,
  largeBase,
  leftoverArchive,
  leftoverBuildCache,
  leftoverBuildTools,
  loneUpdate,
  missingCertificates,
  missingHealthcheck,
  mixedVersions,
  needlessPackage,
  noninteractiveInEnv,
  optionalSecret,
  otherUserByName,
  ownershipLayer,
  passwordOfAccount,
  programOwnedByUser,
  readableSecretMount,
  removedInLaterLayer,
  repeatedSecret,
  rootUser,
  savedLogin,
  scannedCredential,
  secretInContent,
  secretLikeName,
  sensitiveName,
  separateRuns,
  sharedUid,
  shellFormHealthcheck,
  splitInstall,
  sshServer,
  stageByNumber,
  systemDirectory,
  tagOfSomeArgument,
  undigestedImage,
  ungracefulStopSignal,
  unreachableStage,
  untrustedFrontend,
  untrustedRegistry,
  unwrittenHealthcheck,
  unwrittenUser,
  userByName,
] satisfies readonly Rule[];
