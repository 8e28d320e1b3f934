import { keyAt, type MergeRule } from '../../../knowledge/compose-schema/index.ts';
import type { Problem } from '../../../text/problem.ts';
import type { Located } from '../../../text/source.ts';
import type { ComposeEntry, ComposeValue, MappingValue, SequenceValue } from '../compose-types.ts';
import { describePlace, describeValue } from '../describe.ts';
import { itemKeys, pathKey, uniqueItems } from './item-keys.ts';
import type { Layer } from './layer-types.ts';
import { asList, fromAssignments, fromContext, fromDependencies, fromHosts, fromNames } from './merge-forms.ts';
import { entryOf, mappingOf, sequenceOf } from './value-nodes.ts';

export type MergeProblem = Problem<'merge-conflict'>;

/** What the tags of a document change in what was loaded before it. */
export type Marks = Pick<Layer, 'resets' | 'overrides'>;

/** Merges a document onto what was loaded before it, as Docker Compose does: `!reset` first, then key by key. */
export function mergeLayer(
  base: MappingValue | undefined,
  { root, ...marks }: Layer,
): { readonly root: MappingValue | undefined; readonly problems: readonly MergeProblem[] } {
  const merger = new Merger(marks);
  const rest = base && merger.without(base, '');
  return { root: rest && root ? merger.mappings(rest, root, '') : (root ?? rest), problems: merger.problems };
}

/** Merges a service onto the service that it extends, whose keys come first. `marks` are those of the document that contains `service`. */
export function mergeService(
  base: MappingValue,
  service: MappingValue,
  name: string,
  marks: Marks,
): { readonly service: MappingValue; readonly problems: readonly MergeProblem[] } {
  const merger = new Merger(marks);
  const key = pathKey(['services', name]);
  return { service: merger.mappings(merger.without(base, key), service, key), problems: merger.problems };
}

/** One merge of two documents. Keys are paths of the values that are merged, steps joined by NUL. */
class Merger {
  readonly problems: MergeProblem[] = [];
  readonly #marks: Marks;

  constructor(marks: Marks) {
    this.#marks = marks;
  }

  /** A mapping without what `!reset` takes away. */
  without(mapping: MappingValue, key: string): MappingValue {
    const { resets } = this.#marks;
    if (resets.size === 0) return mapping;
    const entries: ComposeEntry[] = [];
    for (const entry of mapping.entries) {
      const below = join(key, entry.name);
      if (resets.has(below)) continue;
      const { value } = entry;
      entries.push(value.kind === 'mapping' ? { ...entry, value: this.without(value, below) } : entry);
    }
    return mappingOf(mapping, entries);
  }

  /** With `emptyWins`, a key without a value replaces an existing value. */
  mappings(base: MappingValue, over: MappingValue, key: string, emptyWins = false): MappingValue {
    const entries = new Map(base.entries.map((entry) => [entry.name, entry] as const));
    for (const entry of over.entries) {
      const { name, value } = entry;
      const old = entries.get(name);
      if (!old || (emptyWins && isNull(value))) entries.set(name, entry);
      else {
        const merged = this.#values(old.value, value, join(key, name));
        // Keep the key that the value belongs to; if both sides contribute to the value, keep the first key.
        if (merged === value) entries.set(name, entry);
        else if (merged !== old.value) entries.set(name, entryOf(old.key, name, merged));
      }
    }
    return mappingOf(over, [...entries.values()]);
  }

  #values(base: ComposeValue, over: ComposeValue, key: string): ComposeValue {
    const rule = keyAt(key.split('\0'))?.merge;
    if (rule === 'replace' || this.#marks.overrides.has(key)) return over;
    if (isNull(over)) return base;
    if (isNull(base)) return over;
    const [first, second] = align(base, over, rule);
    if (first.kind === 'mapping' && second.kind === 'mapping') {
      if (rule === 'logging' && otherDriver(first, second)) return second;
      if (rule === 'hosts') return joinHosts(first, second);
      if (rule === 'entries') return laterEntries(first, second);
      return this.mappings(first, second, key, rule === 'assignments');
    }
    if (first.kind === 'sequence' && second.kind === 'sequence') {
      return rule === 'subnets'
        ? this.#subnets(first, second, key)
        : sequenceOf(second, uniqueItems([...first.items, ...second.items], key));
    }
    // A single value is replaced by any other value.
    if (first.kind !== 'scalar' && rule !== 'external') this.#conflict(base, over);
    return second;
  }

  /** The subnets of the later file, each merged onto the earlier entry for the same subnet; Docker drops the others. */
  #subnets(base: SequenceValue, over: SequenceValue, key: string): SequenceValue {
    const keyOf = itemKeys(key);
    const subnets = new Map(base.items.map((item) => [keyOf(item), item] as const));
    const items = over.items.map((item) => {
      const old = subnets.get(keyOf(item));
      return old?.kind === 'mapping' && item.kind === 'mapping' ? this.mappings(old, item, key) : item;
    });
    return sequenceOf(over, items);
  }

  #conflict(base: ComposeValue, over: ComposeValue): void {
    this.problems.push({
      ...spanOf(over),
      kind: 'merge-conflict',
      message: `${describePlace(over.path)} is ${describeValue(over)}, which cannot be merged with ${describeValue(base)}`,
      labels: [{ at: spanOf(base), message: 'the value to merge with' }],
    });
  }
}

/** Converts the short and the long form of a value to the same kind. */
function align(
  base: ComposeValue,
  over: ComposeValue,
  rule: MergeRule | undefined,
): readonly [ComposeValue, ComposeValue] {
  if (rule === 'single') return [asList(base), asList(over)];
  if (base.kind === over.kind) return [base, over];
  const convert = rule && CONVERSIONS[rule];
  return convert ? [convert(base), convert(over)] : [base, over];
}

const CONVERSIONS: Partial<Record<MergeRule, (value: ComposeValue) => ComposeValue>> = {
  assignments: fromAssignments,
  build: fromContext,
  dependencies: fromDependencies,
  hosts: fromHosts,
  names: fromNames,
};

/** Whether the logging drivers differ, so that the options of one make no sense for the other. */
function otherDriver(base: MappingValue, over: MappingValue): boolean {
  const [first, second] = [base, over].map((value) => {
    const driver = value.get('driver');
    return driver?.kind === 'scalar' && !driver.unknown ? driver.text : undefined;
  });
  return first !== undefined && second !== undefined && first !== second;
}

/** The entries of both; of two with the same name, the later one replaces the earlier one as a whole. */
function laterEntries(base: MappingValue, over: MappingValue): MappingValue {
  return mappingOf(over, [...new Map([...base.entries, ...over.entries].map((entry) => [entry.name, entry])).values()]);
}

/** The host names of both, each with all its addresses: a name may have several. */
function joinHosts(base: MappingValue, over: MappingValue): MappingValue {
  const entries = new Map(base.entries.map((entry) => [entry.name, entry] as const));
  for (const entry of over.entries) {
    const old = entries.get(entry.name);
    if (!old || isNull(entry.value)) entries.set(entry.name, old ?? entry);
    else {
      const known = itemsOf(old.value);
      const texts = new Set(known.map((item) => (item.kind === 'scalar' ? item.text : '')));
      const further = itemsOf(entry.value).filter((item) => item.kind !== 'scalar' || !texts.has(item.text));
      if (further.length === 0) continue;
      entries.set(entry.name, entryOf(old.key, entry.name, sequenceOf(entry.value, [...known, ...further])));
    }
  }
  return mappingOf(over, [...entries.values()]);
}

function itemsOf(value: ComposeValue): readonly ComposeValue[] {
  return value.kind === 'sequence' ? value.items : [value];
}

function join(key: string, name: string): string {
  return key === '' ? name : `${key}\0${name}`;
}

function isNull(value: ComposeValue): boolean {
  return value.kind === 'scalar' && value.value === null;
}

function spanOf({ file, start, end }: Located): Located {
  return { file, start, end };
}
