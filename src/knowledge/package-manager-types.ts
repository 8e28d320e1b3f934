export type PackageManager =
  | 'apt-get'
  | 'apt'
  | 'aptitude'
  | 'apk'
  | 'yum'
  | 'dnf'
  | 'microdnf'
  | 'tdnf'
  | 'zypper'
  | 'pacman'
  | 'pip'
  | 'pipx'
  | 'uv'
  | 'poetry'
  | 'conda'
  | 'npm'
  | 'yarn'
  | 'pnpm'
  | 'bun'
  | 'gem'
  | 'bundle'
  | 'composer'
  | 'go'
  | 'cargo';

export type PackageAction = 'refresh' | 'install' | 'upgrade' | 'remove' | 'clean' | 'other';

/** How a manager writes the name and the version of a package. */
export type PackageNotation =
  | 'apt'
  | 'apk'
  | 'rpm'
  | 'zypper'
  | 'pacman'
  | 'python'
  | 'conda'
  | 'npm'
  | 'gem'
  | 'composer'
  | 'go'
  | 'cargo';

/** What we know of the command line of one package manager. */
export interface ManagerKnowledge {
  readonly manager: PackageManager;
  /** The names of its program. */
  readonly programs: readonly string[];
  readonly notation: PackageNotation;
  /** Options whose value is the next word when it is not attached, wherever they stand. */
  readonly valued: readonly string[];
  /** The verbs of each action; two words where the manager has nested commands. */
  readonly verbs: Partial<Readonly<Record<Exclude<PackageAction, 'other'>, readonly string[]>>>;
  /** First words of nested commands: with them the verb has two words. */
  readonly nested?: readonly string[];
  /** What it does without a verb; `other` when omitted. */
  readonly bare?: PackageAction;
  /** Options that answer its questions; undefined when it asks none. */
  readonly yes?: readonly string[];
  /** Long options begin with one dash, so that `-ldflags` is no cluster. */
  readonly singleDash?: true;
  /** Directories where it keeps what it downloaded; `~` is the home directory. */
  readonly caches: readonly string[];
  /** Files that fix the versions it installs. */
  readonly lockFiles?: readonly string[];
}
