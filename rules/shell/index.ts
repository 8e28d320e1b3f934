import type { Rule } from '../../src/rule/index.ts';
import aptInScript from './apt-in-script.ts';
import commentCutsCommand from './comment-cuts-command.ts';
import distributionUpgrade from './distribution-upgrade.ts';
import interactiveInstall from './interactive-install.ts';
import splitScript from './split-script.ts';
import syntaxError from './syntax-error.ts';
import unpinnedLibrary from './unpinned-library.ts';
import unpinnedSystemPackage from './unpinned-system-package.ts';
import unquotedVersionSpecifier from './unquoted-version-specifier.ts';
import unverifiedPackages from './unverified-packages.ts';
import unwantedRecommends from './unwanted-recommends.ts';

export default [
  aptInScript,
  commentCutsCommand,
  distributionUpgrade,
  interactiveInstall,
  splitScript,
  syntaxError,
  unpinnedLibrary,
  unpinnedSystemPackage,
  unquotedVersionSpecifier,
  unverifiedPackages,
  unwantedRecommends,
] satisfies readonly Rule[];
