import { setsNoVariables } from '../../src/knowledge/base-images.ts';
import type { Base, Stage } from '../../src/rule/index.ts';

/** The base at the bottom of a chain of local stages. */
function rootOf({ base }: Stage): Base {
  let root = base;
  for (const seen = new Set<Base>(); root.kind === 'stage' && !seen.has(root); root = root.stage.base) seen.add(root);
  return root;
}

/** Whether the base image of a stage may set an environment variable that no instruction of the file sets. */
export function baseMaySet(stage: Stage, name: string): boolean {
  if (name === 'PATH') return true;
  const root = rootOf(stage);
  return root.kind !== 'scratch' && !(root.kind === 'image' && setsNoVariables(root.image.name));
}

/**
 * Whether the base image of a stage may set a variable with the name of an ARG of the file: an unknown image may, and images set a
 * variable for their own version (`NODE_VERSION`).
 */
export function baseMaySetArg(stage: Stage, name: string): boolean {
  const root = rootOf(stage);
  if (root.kind === 'scratch') return false;
  if (root.kind !== 'image') return true;
  const image = root.image.name.slice(root.image.name.lastIndexOf('/') + 1).toUpperCase();
  const [word = ''] = name.split('_', 1);
  return image.includes(word) || name.includes(image);
}
