import type { ManagerKnowledge, PackageAction } from './package-manager.ts';
import { BUILD_MANAGERS } from './package-managers-build.ts';
import { DEBIAN_MANAGERS } from './package-managers-debian.ts';
import { LANGUAGE_MANAGERS } from './package-managers-language.ts';
import { NODE_MANAGERS } from './package-managers-node.ts';
import { OTHER_MANAGERS } from './package-managers-other.ts';
import { PYTHON_MANAGERS } from './package-managers-python.ts';
import { RPM_MANAGERS } from './package-managers-rpm.ts';

const ALL = [
  ...DEBIAN_MANAGERS,
  ...RPM_MANAGERS,
  ...OTHER_MANAGERS,
  ...PYTHON_MANAGERS,
  ...NODE_MANAGERS,
  ...LANGUAGE_MANAGERS,
  ...BUILD_MANAGERS,
];

export type PackageManager = (typeof ALL)[number]['manager'];

/** The facts about all package managers. */
export const MANAGERS: readonly ManagerKnowledge<PackageManager>[] = ALL;

const byProgram = new Map<string, ManagerKnowledge<PackageManager>>();
for (const knowledge of MANAGERS)
  for (const program of knowledge.programs ?? [knowledge.manager]) byProgram.set(program, knowledge);

const NUMBERED = /^(?:pip|dnf)-?\d[\d.]*$/;

/** The manager with a program of this name (without a path), if any. */
export function managerOfProgram(name: string): ManagerKnowledge<PackageManager> | undefined {
  return byProgram.get(name) ?? (NUMBERED.test(name) ? byProgram.get(name.slice(0, 3)) : undefined);
}

const actions = new Map<string, ReadonlyMap<string, PackageAction>>();

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
