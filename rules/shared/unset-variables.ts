import type { ComposeProject, Interpolation } from '../../src/rule/index.ts';

/** Whether nothing gives a variable a value, and no example of a `.env` lists it. */
export function isUnset({ environment }: ComposeProject, { name, operator, value }: Interpolation): boolean {
  return operator === undefined && value === undefined && !environment.example?.variables.has(name);
}
