import type { ManagerKnowledge, PackageAction, PackageManager } from './package-manager-types.ts';
import { LANGUAGE_MANAGERS } from './package-managers-language.ts';
import { SYSTEM_MANAGERS } from './package-managers-system.ts';

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
