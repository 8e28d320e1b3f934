import { setsVariable } from '../../knowledge/image-variables.ts';
import type { Base } from './dockerfile-types.ts';

/** Whether the stage or image under a stage sets an environment variable; undefined when that is not known. Callers never ask for PATH. */
export function baseSets(root: Base, name: string): boolean | undefined {
  if (root.kind === 'scratch') return false;
  return root.kind === 'image' ? setsVariable(root.image, name) : undefined;
}
