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

/** The download cache of a manager, and how to keep it out of an image. */
export interface ManagerCache {
  /** Its directories; `~` is the home directory. */
  readonly at: readonly string[];
  /** The rule `dockerfile/leftover-…` that reports it. */
  readonly kind: 'apt' | 'apk' | 'rpm' | 'zypper' | 'node' | 'python' | 'build';
  /** The command that deletes it. */
  readonly clean?: string;
  /** Where to mount a cache mount. */
  readonly mount: string;
  /** Options that turn off or move the cache; the first is the one to add if there is no better way. */
  readonly off?: readonly string[];
  /** Environment variables with the same effect. */
  readonly variables?: readonly string[];
}

/** An option or setting that turns off signature or certificate verification. */
export interface UnsafeOption {
  readonly options: readonly string[];
  readonly setting?: RegExp;
}

/** The facts about one package manager. To add a manager, add an entry to one of the tables `package-managers-…`: rules read everything from there. */
export interface ManagerKnowledge<Name extends string = string> {
  readonly manager: Name;
  /** Whether it installs system packages, or libraries and tools of a language. */
  readonly of: 'system' | 'language';
  /** The names of its program; its own name by default. */
  readonly programs?: readonly string[];
  /** Undefined if its operands are not packages. */
  readonly notation?: PackageNotation;
  /** Options with a value, which is the next word if it is not attached. */
  readonly valued: readonly string[];
  /** The verbs of each action; two words if the manager has nested commands. */
  readonly verbs: Partial<Readonly<Record<Exclude<PackageAction, 'other'>, readonly string[]>>>;
  /** First words of nested commands, which make the verb two words long. */
  readonly nested?: readonly string[];
  /** Verbs that install or upgrade, but whose operands are not packages. */
  readonly unnamed?: readonly string[];
  /** What it does without a verb; `other` by default. */
  readonly bare?: PackageAction;
  /** For managers in which options select the action and all operands are packages: the first match decides, some only with packages; otherwise `bare`. */
  readonly operations?: readonly {
    readonly action: PackageAction;
    readonly options: readonly string[];
    readonly named?: true;
  }[];
  /** Long options begin with one dash, so `-ldflags` is not a group of short options. */
  readonly singleDash?: true;
  /** Options that answer its prompts, the most common first; undefined if it does not prompt. */
  readonly yes?: readonly string[];
  /** The setting with the same effect, for `-o` or `--setopt`. */
  readonly yesSetting?: RegExp;
  /** It assumes yes if it cannot prompt. */
  readonly presumesYes?: true;
  /** The option that skips recommended packages, other options that decide about them, and the setting for it. */
  readonly lean?: { readonly option: string; readonly others: readonly string[]; readonly setting: RegExp };
  /** How to pin a version, with NAME for the package; undefined if that is not possible. */
  readonly pin?: string;
  /** Options that pin the versions in another way. */
  readonly pinnedBy?: readonly string[];
  readonly unsafe?: readonly UnsafeOption[];
  readonly cache?: ManagerCache;
  /** Files that pin the versions. */
  readonly lockFiles?: readonly string[];
}

/** Lists managers so that their names become a type. */
export const managers = <Name extends string>(
  entries: readonly ManagerKnowledge<Name>[],
): readonly ManagerKnowledge<Name>[] => entries;

/** Splits a text into words. */
export const words = (text: string): readonly string[] => text.split(' ');

/** Splits a list of verbs, some of which have two words. */
export const verbs = (text: string): readonly string[] => text.split(', ');
