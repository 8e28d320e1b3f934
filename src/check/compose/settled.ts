import type { ComposeValue, MappingValue } from '../../model/compose/compose-types.ts';
import { entryOf, mappingOf } from '../../model/compose/load/value-nodes.ts';

/**
 * An override file without the keys that have no value but get one from the merge: Docker Compose ignores those keys and validates only
 * the merged result.
 */
export function settled(override: MappingValue, merged: ComposeValue | undefined): MappingValue {
  const entries = override.entries.flatMap((entry) => {
    const whole = merged?.kind === 'mapping' ? merged.get(entry.name) : undefined;
    if (isNull(entry.value)) return whole && !isNull(whole) ? [] : entry;
    return entry.value.kind === 'mapping' ? entryOf(entry.key, entry.name, settled(entry.value, whole)) : entry;
  });
  return mappingOf(override, entries);
}

function isNull(value: ComposeValue): boolean {
  return value.kind === 'scalar' && value.value === null;
}
