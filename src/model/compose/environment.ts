import { hasHole } from '../../parse/hole.ts';
import type { ComposeValue, EnvironmentVariable } from './compose-types.ts';
import { maskedText, partOfScalar } from './scalars.ts';

/**
 * Reads a mapping (`KEY: value`) or a list (`- KEY=value`): environment, build arguments, labels, additional contexts, sysctls ...
 * A key without a value (null, or no `=`) has `value` undefined; a list item whose name depends on an unknown variable is left out.
 */
export function environmentVariables(node: ComposeValue | undefined): readonly EnvironmentVariable[] {
  if (!node || node.kind === 'scalar') return [];
  const variables = known.get(node) ?? (node.kind === 'mapping' ? fromMapping(node.entries) : fromList(node.items));
  known.set(node, variables);
  return variables;
}

/** Cached because many rules need the same ones. */
const known = new WeakMap<ComposeValue, readonly EnvironmentVariable[]>();

function fromList(items: readonly ComposeValue[]): readonly EnvironmentVariable[] {
  const variables: EnvironmentVariable[] = [];
  for (const item of items) {
    if (item.kind !== 'scalar' || item.value === null) continue;
    const masked = maskedText(item);
    const equals = masked.indexOf('=');
    const nameEnd = equals < 0 ? masked.length : equals;
    if (hasHole(masked.slice(0, nameEnd))) continue;
    variables.push({
      file: item.file,
      start: item.start,
      end: item.end,
      name: masked.slice(0, nameEnd),
      key: item.locate(0, nameEnd),
      value: equals < 0 ? undefined : partOfScalar(item, equals + 1, item.text.length),
      fromFile: false,
    });
  }
  return variables;
}

function fromMapping(entries: Extract<ComposeValue, { kind: 'mapping' }>['entries']): readonly EnvironmentVariable[] {
  const variables: EnvironmentVariable[] = [];
  for (const { file, start, end, name, key, value } of entries) {
    if (value.kind !== 'scalar') continue;
    variables.push({ file, start, end, name, key, value: value.value === null ? undefined : value, fromFile: false });
  }
  return variables;
}
