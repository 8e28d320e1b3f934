import type { PackageAction, PackageManager } from '../model/shell/types.ts';
import { LANGUAGE_MANAGERS } from './package-managers-language.ts';
import { SYSTEM_MANAGERS } from './package-managers-system.ts';

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

const byProgram = new Map<string, ManagerKnowledge>();
const byManager = new Map<PackageManager, ManagerKnowledge>();
for (const knowledge of [...SYSTEM_MANAGERS, ...LANGUAGE_MANAGERS]) {
  byManager.set(knowledge.manager, knowledge);
  for (const program of knowledge.programs) byProgram.set(program, knowledge);
}

/** The manager that a program of this name (no path) is; undefined for other programs. */
export function managerOfProgram(name: string): ManagerKnowledge | undefined {
  return byProgram.get(name) ?? byProgram.get(name.replace(/(?<=^(?:pip|dnf))-?\d[\d.]*$/, ''));
}

/** What we know of a manager. */
export function managerKnowledge(manager: PackageManager): ManagerKnowledge {
  return byManager.get(manager)!;
}

const actions = new Map<PackageManager, ReadonlyMap<string, PackageAction>>();

/** The action of a verb (`install`, `cache clean`); `other` for verbs that neither install nor remove. */
export function actionOfVerb(knowledge: ManagerKnowledge, verb: string): PackageAction {
  let known = actions.get(knowledge.manager);
  if (!known) {
    const map = new Map<string, PackageAction>();
    for (const action of ['refresh', 'install', 'upgrade', 'remove', 'clean'] as const) {
      for (const name of knowledge.verbs[action] ?? []) map.set(name, action);
    }
    known = map;
    actions.set(knowledge.manager, known);
  }
  return known.get(verb) ?? 'other';
}
