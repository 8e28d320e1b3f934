export type PackageAction = 'refresh' | 'install' | 'upgrade' | 'remove' | 'clean' | 'other';

/** How a manager writes the name and the version of a package. */
export type PackageNotation =
  | 'apt'
  | 'apk'
  | 'rpm'
  | 'zypper'
  | 'pacman'
  | 'portage'
  | 'python'
  | 'conda'
  | 'npm'
  | 'gem'
  | 'composer'
  | 'pecl'
  | 'go'
  | 'at';

/** What a manager keeps of its downloads, and how an image stays free of it. */
export interface ManagerCache {
  /** Directories where it is; `~` is the home directory. */
  readonly at: readonly string[];
  /** The rule `dockerfile/leftover-…` that tells of it. */
  readonly kind: 'apt' | 'apk' | 'rpm' | 'zypper' | 'node' | 'python' | 'build';
  /** The command that empties it. */
  readonly clean?: string;
  /** Where to mount a cache. */
  readonly mount: string;
  /** Options with which it keeps nothing, or keeps it elsewhere; the first is the one to add where there is no better way. */
  readonly off?: readonly string[];
  /** Environment variables that do the same. */
  readonly variables?: readonly string[];
}

/** An option, or a setting given through another one, that switches the check of signatures or certificates off. */
export interface UnsafeOption {
  readonly options: readonly string[];
  readonly setting?: RegExp;
}

/** What we know of one package manager. To add a manager, add an entry to one of the tables `package-managers-…`: rules read all that they say from it. */
export interface ManagerKnowledge<Name extends string = string> {
  readonly manager: Name;
  /** Whether it installs packages of the system, or libraries and tools of a language. */
  readonly of: 'system' | 'language';
  /** The names of its program; its own when omitted. */
  readonly programs?: readonly string[];
  /** Undefined where its operands are no packages. */
  readonly notation?: PackageNotation;
  /** Options whose value is the next word when it is not attached, wherever they stand. */
  readonly valued: readonly string[];
  /** The verbs of each action; two words where the manager has nested commands. */
  readonly verbs: Partial<Readonly<Record<Exclude<PackageAction, 'other'>, readonly string[]>>>;
  /** First words of nested commands: with them the verb has two words. */
  readonly nested?: readonly string[];
  /** Verbs that install or upgrade, and whose operands are no packages. */
  readonly unnamed?: readonly string[];
  /** What it does without a verb; `other` when omitted. */
  readonly bare?: PackageAction;
  /** Where options say what it does, and all operands are packages: the first that is there decides, some only if packages are named; else `bare`. */
  readonly operations?: readonly {
    readonly action: PackageAction;
    readonly options: readonly string[];
    readonly named?: true;
  }[];
  /** Long options begin with one dash, so that `-ldflags` is no cluster. */
  readonly singleDash?: true;
  /** Options that answer its questions, the plainest first; undefined when it asks none. */
  readonly yes?: readonly string[];
  /** The setting that answers them, given through `-o` or `--setopt`. */
  readonly yesSetting?: RegExp;
  /** Without anybody to ask it takes the answer for a yes. */
  readonly presumesYes?: true;
  /** The option that leaves packages out that are only recommended, others that decide about them, and the setting that does. */
  readonly lean?: { readonly option: string; readonly others: readonly string[]; readonly setting: RegExp };
  /** How a version is written, with NAME for the package; undefined where none can be asked for. */
  readonly pin?: string;
  /** Options that fix the versions by other means. */
  readonly pinnedBy?: readonly string[];
  readonly unsafe?: readonly UnsafeOption[];
  readonly cache?: ManagerCache;
  /** Files that fix the versions it installs. */
  readonly lockFiles?: readonly string[];
}

/** Lists managers so that their names become a type. */
export const managers = <Name extends string>(
  entries: readonly ManagerKnowledge<Name>[],
): readonly ManagerKnowledge<Name>[] => entries;

/** The words of a text. */
export const words = (text: string): readonly string[] => text.split(' ');

/** The verbs of a list, of which some have two words. */
export const verbs = (text: string): readonly string[] => text.split(', ');
