import { setsVariable } from '../../knowledge/image-variables.ts';
import type { Base } from './dockerfile-types.ts';

/** Whether what a stage stands on sets an environment variable; undefined when that is not known. PATH is not asked for. */
export function baseSets(root: Base, name: string): boolean | undefined {
  if (root.kind === 'scratch') return false;
  return root.kind === 'image' ? setsVariable(root.image, name) : undefined;
}
