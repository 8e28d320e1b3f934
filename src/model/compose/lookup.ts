import type { ComposeValue, MappingValue } from './compose-types.ts';

/** The value at a path of keys below a mapping. */
export function dig(value: ComposeValue | undefined, ...keys: readonly string[]): ComposeValue | undefined {
  let at = value;
  for (const key of keys) at = at?.kind === 'mapping' ? at.get(key) : undefined;
  return at;
}

/** The mapping that a value is. */
export function asMapping(value: ComposeValue | undefined): MappingValue | undefined {
  return value?.kind === 'mapping' ? value : undefined;
}

/** The items of a list; none for anything else. */
export function itemsOf(value: ComposeValue | undefined): readonly ComposeValue[] {
  return value?.kind === 'sequence' ? value.items : [];
}

/** The items of a list, or a single value as a list of one. */
export function listed(value: ComposeValue | undefined): readonly ComposeValue[] {
  return value?.kind === 'scalar' ? [value] : itemsOf(value);
}
