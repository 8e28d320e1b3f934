import type { Rule } from '../../src/rule/index.ts';
import distributionUpgrade from './distribution-upgrade.ts';
import unlockedInstall from './unlocked-install.ts';
import unpinnedLibrary from './unpinned-library.ts';
import unpinnedSystemPackage from './unpinned-system-package.ts';
import unverifiedPackages from './unverified-packages.ts';
import unwantedRecommends from './unwanted-recommends.ts';

export default [
  distributionUpgrade,
  unlockedInstall,
  unpinnedLibrary,
  unpinnedSystemPackage,
  unverifiedPackages,
  unwantedRecommends,
] satisfies readonly Rule[];
