import type { Problem } from '../problem.ts';
import type { Located } from '../source.ts';
import { describeValue, placeOf } from './check-schema-text.ts';
import { itemKey, pathKey } from './merge-keys.ts';
import type { Layer } from './read.ts';
import { partOfScalar } from './scalars.ts';
import type { ComposeEntry, ComposeValue, MappingValue, SequenceValue } from './types.ts';
import { entryOf, mappingOf, plainScalar, sequenceOf } from './values.ts';

export type MergeProblem = Problem<'merge-conflict'>;

/** What is merged onto what, in one step. */
interface Step {
  /** Values (by path) that replace what they meet. */
  readonly overrides: ReadonlyMap<string, Located>;
  readonly problems: MergeProblem[];
}

/** Merges a document onto what was loaded before it, as Docker Compose does: `!reset` first, then key by key. */
export function mergeLayer(
  base: MappingValue | undefined,
  { root, resets, overrides }: Layer,
): { readonly root: MappingValue | undefined; readonly problems: readonly MergeProblem[] } {
  const problems: MergeProblem[] = [];
  const rest = base && resets.size > 0 ? without(base, resets) : base;
  if (!rest || !root) return { root: root ?? rest, problems };
  return { root: mergeMappings(rest, root, { overrides, problems }), problems };
}

/** Merges a service onto the one that it extends; the keys of the one that is extended come first. */
export function mergeService(
  base: MappingValue,
  service: MappingValue,
): { readonly service: MappingValue; readonly problems: readonly MergeProblem[] } {
  const problems: MergeProblem[] = [];
  return { service: mergeMappings(base, service, { overrides: new Map(), problems }), problems };
}

/** A mapping without what `!reset` takes away. */
function without(mapping: MappingValue, resets: ReadonlyMap<string, Located>): MappingValue {
  const entries: ComposeEntry[] = [];
  for (const entry of mapping.entries) {
    if (resets.has(pathKey([...mapping.path, entry.name]))) continue;
    const { value } = entry;
    entries.push(value.kind === 'mapping' ? { ...entry, value: without(value, resets) } : entry);
  }
  return mappingOf(mapping, entries);
}

function mergeMappings(base: MappingValue, over: MappingValue, step: Step): MappingValue {
  const entries = new Map(base.entries.map((entry) => [entry.name, entry] as const));
  for (const entry of over.entries) {
    const { name, value } = entry;
    const old = entries.get(name);
    if (!old) entries.set(name, entry);
    else {
      const merged = mergeValues(old.value, value, step);
      // The key whose value it is; for what both contribute to, the first one.
      if (merged === value) entries.set(name, entry);
      else if (merged !== old.value) entries.set(name, entryOf(old.key, name, merged));
    }
  }
  return mappingOf({ ...over, path: over.path }, [...entries.values()]);
}

/** Paths of lists that replace instead of being appended to. */
const REPLACED = /^services\0[^\0]+\0(?:command|entrypoint|healthcheck\0test)$/;
/** Where a list of names stands for a mapping of the same. */
const NAMES = /^services\0[^\0]+\0(?:depends_on|networks|models)$/;
/** Where a list of `NAME=value` stands for a mapping. */
const ASSIGNMENTS =
  /^(?:services\0[^\0]+\0(?:annotations|environment|labels|sysctls|extra_hosts|build\0(?:args|labels|additional_contexts|extra_hosts|ssh)|deploy\0labels)|(?:networks|volumes|secrets|configs)\0[^\0]+\0labels)$/;
const BUILD = /^services\0[^\0]+\0build$/;
/** Where a scalar stands for a list with it alone. */
const SINGLES = /^services\0[^\0]+\0(?:dns|dns_search|env_file|label_file|tmpfs)$/;

function mergeValues(base: ComposeValue, over: ComposeValue, step: Step): ComposeValue {
  const key = pathKey(over.path);
  if (step.overrides.has(key)) return over;
  if (isNull(over)) return base;
  if (isNull(base)) return over;
  const [first, second] = align(base, over, key);
  if (first.kind === 'mapping' && second.kind === 'mapping') return mergeSameKinds(first, second, key, step);
  if (first.kind === 'sequence' && second.kind === 'sequence') {
    return REPLACED.test(key) ? second : appendItems(first, second, key);
  }
  if (first.kind === 'scalar' && second.kind === 'scalar') return second;
  if (REPLACED.test(key)) return over;
  const unknown = (first.kind === 'scalar' && first.unknown) || (second.kind === 'scalar' && second.unknown);
  // `ulimits.nofile` may be a number here and a mapping there.
  if (!unknown && !/^services\0[^\0]+\0ulimits\0/.test(key)) {
    const message = `${placeOf(over.path)} is ${describeValue(over)}, which cannot be merged with ${describeValue(base)}`;
    step.problems.push({
      ...spanOf(over),
      kind: 'merge-conflict',
      message,
      labels: [{ at: spanOf(base), message: 'what it is merged with' }],
    });
  }
  return second;
}

function mergeSameKinds(base: MappingValue, over: MappingValue, key: string, step: Step): MappingValue {
  const logging = /^services\0[^\0]+\0logging$/.test(key);
  const driver = (value: MappingValue) => {
    const found = value.get('driver');
    return found?.kind === 'scalar' && !found.unknown ? found.text : undefined;
  };
  // Options of another logging driver make no sense for this one.
  if (logging && driver(over) !== undefined && driver(base) !== undefined && driver(base) !== driver(over)) return over;
  return mergeMappings(base, over, step);
}

/** Brings the short and the long form of one thing to the same kind. */
function align(base: ComposeValue, over: ComposeValue, key: string): readonly [ComposeValue, ComposeValue] {
  if (base.kind === over.kind && base.kind !== 'scalar') return [base, over];
  if (SINGLES.test(key)) return [asList(base), asList(over)];
  if (base.kind === over.kind) return [base, over];
  if (ASSIGNMENTS.test(key)) return [fromAssignments(base), fromAssignments(over)];
  if (NAMES.test(key)) return [fromNames(base), fromNames(over)];
  if (BUILD.test(key)) return [fromContext(base), fromContext(over)];
  return [base, over];
}

function asList(value: ComposeValue): ComposeValue {
  return value.kind === 'scalar' ? sequenceOf(value, [value]) : value;
}

function fromAssignments(value: ComposeValue): ComposeValue {
  if (value.kind !== 'sequence') return value;
  const entries: ComposeEntry[] = [];
  for (const item of value.items) {
    if (item.kind !== 'scalar') continue;
    const cut = item.text.indexOf('=');
    const end = cut < 0 ? item.text.length : cut;
    const key = item.locate(0, end);
    const part = cut < 0 ? empty(item) : partOfScalar(item, cut + 1, item.text.length);
    entries.push(entryOf(key, item.text.slice(0, end), part));
  }
  return mappingOf(value, entries);
}

function fromNames(value: ComposeValue): ComposeValue {
  if (value.kind !== 'sequence') return value;
  const entries = value.items.flatMap((item) => (item.kind === 'scalar' ? entryOf(item, item.text, empty(item)) : []));
  return mappingOf(value, entries);
}

function fromContext(value: ComposeValue): ComposeValue {
  return value.kind === 'scalar' ? mappingOf(value, [entryOf(value, 'context', value)]) : value;
}

function empty(at: ComposeValue): ComposeValue {
  return plainScalar({ ...at, start: at.end, end: at.end }, { raw: '', quote: undefined, tag: undefined });
}

/** Items of both, those that mean the same thing once: the later one, in the place of the earlier. */
function appendItems(base: SequenceValue, over: SequenceValue, key: string): SequenceValue {
  const items = new Map<string, ComposeValue>();
  for (const item of [...base.items, ...over.items]) items.set(itemKey(item, key) ?? `\0${items.size}`, item);
  return sequenceOf(over, [...items.values()]);
}

function isNull(value: ComposeValue): boolean {
  return value.kind === 'scalar' && value.value === null;
}

function spanOf({ file, start, end }: Located): Located {
  return { file, start, end };
}
