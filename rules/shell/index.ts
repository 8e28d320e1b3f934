import type { Rule } from '../../src/rule/index.ts';
import addressCutAtAmpersand from './address-cut-at-ampersand.ts';
import aptInScript from './apt-in-script.ts';
import bashism from './bashism.ts';
import carriageReturnInScript from './carriage-return-in-script.ts';
import certificateChecksOff from './certificate-checks-off.ts';
import commandInTest from './command-in-test.ts';
import commentCutsCommand from './comment-cuts-command.ts';
import competingRedirects from './competing-redirects.ts';
import constantTest from './constant-test.ts';
import contradictoryTests from './contradictory-tests.ts';
import curlWithoutFail from './curl-without-fail.ts';
import deprecatedPackageTool from './deprecated-package-tool.ts';
import dollarInLoopVariable from './dollar-in-loop-variable.ts';
import emptiedInput from './emptied-input.ts';
import emptyTestOperand from './empty-test-operand.ts';
import findOrAction from './find-or-action.ts';
import goGetOutsideModule from './go-get-outside-module.ts';
import healthcheckWithoutFail from './healthcheck-without-fail.ts';
import ignoredFailure from './ignored-failure.ts';
import interactiveInstall from './interactive-install.ts';
import lostAndBetweenLines from './lost-and-between-lines.ts';
import lostInSubshell from './lost-in-subshell.ts';
import malformedAssignment from './malformed-assignment.ts';
import missingBlank from './missing-blank.ts';
import needlessSudo from './needless-sudo.ts';
import nonIntegerComparison from './non-integer-comparison.ts';
import notACommand from './not-a-command.ts';
import pastedCharacter from './pasted-character.ts';
import patternInTest from './pattern-in-test.ts';
import plainHttp from './plain-http.ts';
import printedSecret from './printed-secret.ts';
import redirectInTest from './redirect-in-test.ts';
import redirectToNumber from './redirect-to-number.ts';
import semicolonHidesFailure from './semicolon-hides-failure.ts';
import singleQuotedVariable from './single-quoted-variable.ts';
import sparseLoginLog from './sparse-login-log.ts';
import splitScript from './split-script.ts';
import splitStartCommand from './split-start-command.ts';
import stateLostAfterRun from './state-lost-after-run.ts';
import statusOfEcho from './status-of-echo.ts';
import syntaxError from './syntax-error.ts';
import testInPipe from './test-in-pipe.ts';
import textComparisonOfNumbers from './text-comparison-of-numbers.ts';
import uncapturedOutput from './uncaptured-output.ts';
import unclosedHereDocument from './unclosed-here-document.ts';
import unclosedTest from './unclosed-test.ts';
import unknownTestOperator from './unknown-test-operator.ts';
import unquotedEscape from './unquoted-escape.ts';
import unquotedPattern from './unquoted-pattern.ts';
import unquotedTestOperand from './unquoted-test-operand.ts';
import unquotedVersionSpecifier from './unquoted-version-specifier.ts';
import unreachableAfterExec from './unreachable-after-exec.ts';
import unreachableCasePattern from './unreachable-case-pattern.ts';
import unseenDownloadFailure from './unseen-download-failure.ts';
import unsetVariable from './unset-variable.ts';
import unverifiedPackages from './unverified-packages.ts';
import useBeforeAssignment from './use-before-assignment.ts';

export default [
  addressCutAtAmpersand,
  aptInScript,
  bashism,
  carriageReturnInScript,
  certificateChecksOff,
  commandInTest,
  commentCutsCommand,
  competingRedirects,
  constantTest,
  contradictoryTests,
  curlWithoutFail,
  deprecatedPackageTool,
  dollarInLoopVariable,
  emptiedInput,
  emptyTestOperand,
  findOrAction,
  goGetOutsideModule,
  healthcheckWithoutFail,
  ignoredFailure,
  interactiveInstall,
  lostAndBetweenLines,
  lostInSubshell,
  malformedAssignment,
  missingBlank,
  needlessSudo,
  nonIntegerComparison,
  notACommand,
  pastedCharacter,
  patternInTest,
  plainHttp,
  printedSecret,
  redirectInTest,
  redirectToNumber,
  semicolonHidesFailure,
  singleQuotedVariable,
  sparseLoginLog,
  splitScript,
  splitStartCommand,
  stateLostAfterRun,
  statusOfEcho,
  syntaxError,
  testInPipe,
  textComparisonOfNumbers,
  uncapturedOutput,
  unclosedHereDocument,
  unclosedTest,
  unknownTestOperator,
  unquotedEscape,
  unquotedPattern,
  unquotedTestOperand,
  unquotedVersionSpecifier,
  unreachableAfterExec,
  unreachableCasePattern,
  unseenDownloadFailure,
  unsetVariable,
  unverifiedPackages,
  useBeforeAssignment,
] satisfies readonly Rule[];
