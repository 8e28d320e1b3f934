import type { Rule } from '../../src/rule/index.ts';
import andOrAsIf from './and-or-as-if.ts';
import anyCertificateCheckOff from './any-certificate-check-off.ts';
import arrayWithoutIndex from './array-without-index.ts';
import asciiLettersInTr from './ascii-letters-in-tr.ts';
import backslashBeforeQuote from './backslash-before-quote.ts';
import backticks from './backticks.ts';
import blankAfterEquals from './blank-after-equals.ts';
import braceInFormat from './brace-in-format.ts';
import cdBack from './cd-back.ts';
import commandNameAsValue from './command-name-as-value.ts';
import constantCase from './constant-case.ts';
import continuedElseIf from './continued-else-if.ts';
import curlyQuoteInText from './curly-quote-in-text.ts';
import debugPort from './debug-port.ts';
import developmentServer from './development-server.ts';
import directoryChange from './directory-change.ts';
import distributionUpgrade from './distribution-upgrade.ts';
import dollarInArithmetic from './dollar-in-arithmetic.ts';
import downloadedScript from './downloaded-script.ts';
import earlyTrapExpansion from './early-trap-expansion.ts';
import echoEscape from './echo-escape.ts';
import echoIntoTool from './echo-into-tool.ts';
import egrep from './egrep.ts';
import elseIf from './else-if.ts';
import endOfLifeRuntime from './end-of-life-runtime.ts';
import exportOfValue from './export-of-value.ts';
import exportedQuotes from './exported-quotes.ts';
import exprCommand from './expr-command.ts';
import filePatternForGrep from './file-pattern-for-grep.ts';
import findWithoutPath from './find-without-path.ts';
import findXargsBlanks from './find-xargs-blanks.ts';
import functionKeyword from './function-keyword.ts';
import globAsCommand from './glob-as-command.ts';
import globAsRegex from './glob-as-regex.ts';
import globInCommandDirectory from './glob-in-command-directory.ts';
import globInFileTest from './glob-in-file-test.ts';
import grepInTest from './grep-in-test.ts';
import grepIntoWc from './grep-into-wc.ts';
import harmlessPipe from './harmless-pipe.ts';
import harmlessSplitting from './harmless-splitting.ts';
import hostKeyCheckOff from './host-key-check-off.ts';
import ignoredInput from './ignored-input.ts';
import indirectlyCalledFunction from './indirectly-called-function.ts';
import installScripts from './install-scripts.ts';
import invalidExitStatus from './invalid-exit-status.ts';
import joinedTestOperators from './joined-test-operators.ts';
import keywordAsArgument from './keyword-as-argument.ts';
import leadingGlob from './leading-glob.ts';
import letCommand from './let-command.ts';
import linkWithoutName from './link-without-name.ts';
import listAsText from './list-as-text.ts';
import literalBrace from './literal-brace.ts';
import loopInputEaten from './loop-input-eaten.ts';
import loopOverOutput from './loop-over-output.ts';
import loopRunsOnce from './loop-runs-once.ts';
import maskedExitStatus from './masked-exit-status.ts';
import maskedSafeStatus from './masked-safe-status.ts';
import misreadTrSet from './misread-tr-set.ts';
import missingFunctionArguments from './missing-function-arguments.ts';
import mkdirMode from './mkdir-mode.ts';
import mkdirSafeMode from './mkdir-safe-mode.ts';
import nativeCpu from './native-cpu.ts';
import needlessBackslash from './needless-backslash.ts';
import needlessEcho from './needless-echo.ts';
import needlessTest from './needless-test.ts';
import negatedUnderErrexit from './negated-under-errexit.ts';
import nestedDirectoryChange from './nested-directory-change.ts';
import notPosix from './not-posix.ts';
import obsoleteXargsOption from './obsolete-xargs-option.ts';
import oldArithmetic from './old-arithmetic.ts';
import oldValueInCommand from './old-value-in-command.ts';
import outputRunAsCommand from './output-run-as-command.ts';
import packageManagerAsEntrypoint from './package-manager-as-entrypoint.ts';
import parsedLsOutput from './parsed-ls-output.ts';
import passwordlessSudo from './passwordless-sudo.ts';
import placeholderInScript from './placeholder-in-script.ts';
import pointlessCommand from './pointless-command.ts';
import possibleBashism from './possible-bashism.ts';
import possiblyUnsetVariable from './possibly-unset-variable.ts';
import possiblyUnusedVariable from './possibly-unused-variable.ts';
import prefixedComparison from './prefixed-comparison.ts';
import printfArguments from './printf-arguments.ts';
import psIntoGrep from './ps-into-grep.ts';
import quoteEndsEarly from './quote-ends-early.ts';
import quotedRegex from './quoted-regex.ts';
import quotedTilde from './quoted-tilde.ts';
import quotesEndEarly from './quotes-end-early.ts';
import quotesInVariable from './quotes-in-variable.ts';
import readAndWrittenFile from './read-and-written-file.ts';
import readWithoutR from './read-without-r.ts';
import redirectAsTest from './redirect-as-test.ts';
import redirectInFindExec from './redirect-in-find-exec.ts';
import redirectToHttp from './redirect-to-http.ts';
import redirectWithoutCommand from './redirect-without-command.ts';
import repeatedAppend from './repeated-append.ts';
import repeatedPackage from './repeated-package.ts';
import replacedShell from './replaced-shell.ts';
import secretOnCommandLine from './secret-on-command-line.ts';
import selfAssignment from './self-assignment.ts';
import setuidProgram from './setuid-program.ts';
import shortKeyId from './short-key-id.ts';
import singleQuotedExpansion from './single-quoted-expansion.ts';
import splitIntoArray from './split-into-array.ts';
import splitQuotes from './split-quotes.ts';
import statusOfTest from './status-of-test.ts';
import statusTestedLater from './status-tested-later.ts';
import stderrBeforeRedirect from './stderr-before-redirect.ts';
import strongFileCapability from './strong-file-capability.ts';
import subshellAroundTest from './subshell-around-test.ts';
import subshellAssignment from './subshell-assignment.ts';
import sudoAsUser from './sudo-as-user.ts';
import sudoRedirect from './sudo-redirect.ts';
import systemDirectoryRemoval from './system-directory-removal.ts';
import textArithmetic from './text-arithmetic.ts';
import unaryATest from './unary-a-test.ts';
import unbracedExpansion from './unbraced-expansion.ts';
import uncalledFunction from './uncalled-function.ts';
import uncheckedCd from './unchecked-cd.ts';
import unguardedRemoval from './unguarded-removal.ts';
import unlockedInstall from './unlocked-install.ts';
import unpinnedClone from './unpinned-clone.ts';
import unpinnedLibrary from './unpinned-library.ts';
import unpinnedSystemPackage from './unpinned-system-package.ts';
import unquotedArguments from './unquoted-arguments.ts';
import unquotedSubstitution from './unquoted-substitution.ts';
import unquotedTrSet from './unquoted-tr-set.ts';
import unquotedVariable from './unquoted-variable.ts';
import unreachableCommand from './unreachable-command.ts';
import unseenPipeFailure from './unseen-pipe-failure.ts';
import unsignedLocalPackage from './unsigned-local-package.ts';
import unspacedAmpersand from './unspaced-ampersand.ts';
import unusedVariable from './unused-variable.ts';
import unverifiedDownload from './unverified-download.ts';
import unwantedRecommends from './unwanted-recommends.ts';
import variableAsPattern from './variable-as-pattern.ts';
import variablePrintfFormat from './variable-printf-format.ts';
import weakChecksum from './weak-checksum.ts';
import weakTls from './weak-tls.ts';
import wgetAndCurl from './wget-and-curl.ts';
import wgetProgress from './wget-progress.ts';
import worldWritable from './world-writable.ts';

export default [
  andOrAsIf,
  anyCertificateCheckOff,
  arrayWithoutIndex,
  asciiLettersInTr,
  backslashBeforeQuote,
  backticks,
  blankAfterEquals,
  braceInFormat,
  cdBack,
  commandNameAsValue,
  constantCase,
  continuedElseIf,
  curlyQuoteInText,
  debugPort,
  developmentServer,
  directoryChange,
  distributionUpgrade,
  dollarInArithmetic,
  downloadedScript,
  earlyTrapExpansion,
  echoEscape,
  echoIntoTool,
  egrep,
  elseIf,
  endOfLifeRuntime,
  exportOfValue,
  exportedQuotes,
  exprCommand,
  filePatternForGrep,
  findWithoutPath,
  findXargsBlanks,
  functionKeyword,
  globAsCommand,
  globAsRegex,
  globInCommandDirectory,
  globInFileTest,
  grepInTest,
  grepIntoWc,
  harmlessPipe,
  harmlessSplitting,
  hostKeyCheckOff,
  ignoredInput,
  indirectlyCalledFunction,
  installScripts,
  invalidExitStatus,
  joinedTestOperators,
  keywordAsArgument,
  leadingGlob,
  letCommand,
  linkWithoutName,
  listAsText,
  literalBrace,
  loopInputEaten,
  loopOverOutput,
  loopRunsOnce,
  maskedExitStatus,
  maskedSafeStatus,
  misreadTrSet,
  missingFunctionArguments,
  mkdirMode,
  mkdirSafeMode,
  nativeCpu,
  needlessBackslash,
  needlessEcho,
  needlessTest,
  negatedUnderErrexit,
  nestedDirectoryChange,
  notPosix,
  obsoleteXargsOption,
  oldArithmetic,
  oldValueInCommand,
  outputRunAsCommand,
  packageManagerAsEntrypoint,
  parsedLsOutput,
  passwordlessSudo,
  placeholderInScript,
  pointlessCommand,
  possibleBashism,
  possiblyUnsetVariable,
  possiblyUnusedVariable,
  prefixedComparison,
  printfArguments,
  psIntoGrep,
  quoteEndsEarly,
  quotedRegex,
  quotedTilde,
  quotesEndEarly,
  quotesInVariable,
  readAndWrittenFile,
  readWithoutR,
  redirectAsTest,
  redirectInFindExec,
  redirectToHttp,
  redirectWithoutCommand,
  repeatedAppend,
  repeatedPackage,
  replacedShell,
  secretOnCommandLine,
  selfAssignment,
  setuidProgram,
  shortKeyId,
  singleQuotedExpansion,
  splitIntoArray,
  splitQuotes,
  statusOfTest,
  statusTestedLater,
  stderrBeforeRedirect,
  strongFileCapability,
  subshellAroundTest,
  subshellAssignment,
  sudoAsUser,
  sudoRedirect,
  systemDirectoryRemoval,
  textArithmetic,
  unaryATest,
  unbracedExpansion,
  uncalledFunction,
  uncheckedCd,
  unguardedRemoval,
  unlockedInstall,
  unpinnedClone,
  unpinnedLibrary,
  unpinnedSystemPackage,
  unquotedArguments,
  unquotedSubstitution,
  unquotedTrSet,
  unquotedVariable,
  unreachableCommand,
  unseenPipeFailure,
  unsignedLocalPackage,
  unspacedAmpersand,
  unusedVariable,
  unverifiedDownload,
  unwantedRecommends,
  variableAsPattern,
  variablePrintfFormat,
  weakChecksum,
  weakTls,
  wgetAndCurl,
  wgetProgress,
  worldWritable,
] satisfies readonly Rule[];
