import { TARGET_TABLE } from './target-table.ts';

/** The tools that can deploy a Compose project. `compose` is Docker Compose. */
export const targetNames = ['compose', 'swarm', 'kubernetes', 'podman'] as const;

export type Target = (typeof targetNames)[number];

const EFFECTS = ['rejected', 'ignored', 'changed', 'exposed', 'lacking'] as const;

/** `changed`: read differently; `exposed`: ignored, which leaves the service less protected than the file says; `lacking`: not there by default. */
type Effect = (typeof EFFECTS)[number];

/** How a target treats a key, or a kind of value of a key, differently from Docker Compose. */
export interface Deviation {
  readonly target: Target;
  readonly effect: Effect;
  /** The values for which it applies; `target-table.ts` describes the syntax. */
  readonly condition: string;
  /** What happens as a result, without a capital letter and a full stop; empty if that is not worth mentioning. */
  readonly consequence: string;
  /** In the imperative. */
  readonly advice: string;
  /** The path of a key of the service that takes its place; empty if there is none. */
  readonly unless: readonly string[];
}

/** The deviations at a path of a Compose file, and those below it. `*` is any key or item. */
export interface DeviationTree {
  readonly here: readonly Deviation[];
  readonly below: ReadonlyMap<string, DeviationTree>;
}

interface Draft {
  readonly here: Deviation[];
  readonly below: Map<string, Draft>;
}

const trees = new Map<Target, DeviationTree>();

/** Where a target differs from Docker Compose. */
export function deviationsOf(target: Target): DeviationTree {
  if (trees.size === 0) for (const name of targetNames) trees.set(name, treeOf(name));
  return trees.get(target) ?? emptyTree();
}

function treeOf(wanted: Target): DeviationTree {
  const tree = emptyTree();
  for (const line of TARGET_TABLE.split('\n')) {
    const [target, given, path = '', condition = '', consequence = '', advice = '', unless = ''] = line.split('\t');
    const effect = EFFECTS.find((each) => each === given);
    if (target !== wanted || !effect) continue;
    let at = tree;
    for (const step of path.split('.')) {
      const next = at.below.get(step) ?? emptyTree();
      at.below.set(step, next);
      at = next;
    }
    at.here.push({ target, effect, condition, consequence, advice, unless: unless.split('.').filter(Boolean) });
  }
  return tree;
}

function emptyTree(): Draft {
  return { here: [], below: new Map() };
}
