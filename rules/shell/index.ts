import type { Rule } from '../../src/rule/index.ts';
import aptInScript from './apt-in-script.ts';
import carriageReturnInScript from './carriage-return-in-script.ts';
import certificateChecksOff from './certificate-checks-off.ts';
import commentCutsCommand from './comment-cuts-command.ts';
import curlWithoutFail from './curl-without-fail.ts';
import deprecatedPackageTool from './deprecated-package-tool.ts';
import goGetOutsideModule from './go-get-outside-module.ts';
import healthcheckWithoutFail from './healthcheck-without-fail.ts';
import ignoredFailure from './ignored-failure.ts';
import interactiveInstall from './interactive-install.ts';
import lostAndBetweenLines from './lost-and-between-lines.ts';
import lostInSubshell from './lost-in-subshell.ts';
import malformedAssignment from './malformed-assignment.ts';
import needlessSudo from './needless-sudo.ts';
import plainHttp from './plain-http.ts';
import printedSecret from './printed-secret.ts';
import semicolonHidesFailure from './semicolon-hides-failure.ts';
import sparseLoginLog from './sparse-login-log.ts';
import splitScript from './split-script.ts';
import stateLostAfterRun from './state-lost-after-run.ts';
import syntaxError from './syntax-error.ts';
import unquotedVersionSpecifier from './unquoted-version-specifier.ts';
import unseenDownloadFailure from './unseen-download-failure.ts';
import unsetVariable from './unset-variable.ts';
import unverifiedPackages from './unverified-packages.ts';
import useBeforeAssignment from './use-before-assignment.ts';

export default [
  aptInScript,
  carriageReturnInScript,
  certificateChecksOff,
  commentCutsCommand,
  curlWithoutFail,
  deprecatedPackageTool,
  goGetOutsideModule,
  healthcheckWithoutFail,
  ignoredFailure,
  interactiveInstall,
  lostAndBetweenLines,
  lostInSubshell,
  malformedAssignment,
  needlessSudo,
  plainHttp,
  printedSecret,
  semicolonHidesFailure,
  sparseLoginLog,
  splitScript,
  stateLostAfterRun,
  syntaxError,
  unquotedVersionSpecifier,
  unseenDownloadFailure,
  unsetVariable,
  unverifiedPackages,
  useBeforeAssignment,
] satisfies readonly Rule[];
