import type { Rule } from '../../src/rule/index.ts';
import distributionUpgrade from './distribution-upgrade.ts';
import harmlessPipe from './harmless-pipe.ts';
import repeatedPackage from './repeated-package.ts';
import unlockedInstall from './unlocked-install.ts';
import unpinnedLibrary from './unpinned-library.ts';
import unpinnedSystemPackage from './unpinned-system-package.ts';
import unseenPipeFailure from './unseen-pipe-failure.ts';
import unverifiedDownload from './unverified-download.ts';
import unverifiedPackages from './unverified-packages.ts';
import unwantedRecommends from './unwanted-recommends.ts';

export default [
  distributionUpgrade,
  harmlessPipe,
  repeatedPackage,
  unlockedInstall,
  unpinnedLibrary,
  unpinnedSystemPackage,
  unseenPipeFailure,
  unverifiedDownload,
  unverifiedPackages,
  unwantedRecommends,
] satisfies readonly Rule[];
