import type { Located } from '../../../text/source.ts';
import type { ComposeEntry, ComposeValue, MappingValue, ScalarValue } from '../compose-types.ts';
import { maskedText, partOfScalar } from '../scalars.ts';
import { entryOf, mappingOf, type Place, plainScalar, sequenceOf } from './value-nodes.ts';

/** A list with a lone value. */
export function asList(value: ComposeValue): ComposeValue {
  return value.kind === 'scalar' ? sequenceOf(value, [value]) : value;
}

/** A list of `NAME=value` as a mapping; of two with the same name the later counts. */
export function fromAssignments(value: ComposeValue): ComposeValue {
  return value.kind === 'sequence' ? assigned(value, /=/) : value;
}

/** A list of `host=address` or `host:address` as a mapping; a host may have several addresses. */
export function fromHosts(value: ComposeValue): ComposeValue {
  if (value.kind !== 'sequence') return value;
  const entries = new Map<string, ComposeEntry>();
  for (const entry of assigned(value, /[=:]/, true).entries) {
    const old = entries.get(entry.name);
    const known = old?.value.kind === 'sequence' ? old.value.items : old ? [old.value] : [];
    const several = old && entryOf(old.key, old.name, sequenceOf(value, [...known, entry.value]));
    entries.set(entry.name, several ?? entry);
  }
  return mappingOf(value, [...entries.values()]);
}

function assigned(value: Extract<ComposeValue, { kind: 'sequence' }>, separator: RegExp, all = false): MappingValue {
  const entries = new Map<string, ComposeEntry>();
  for (const item of value.items) {
    if (item.kind !== 'scalar') continue;
    const cut = maskedText(item).search(separator);
    const end = cut < 0 ? item.text.length : cut;
    const name = item.text.slice(0, end);
    const part = cut < 0 ? nothingAt(item) : textFrom(item, cut + 1);
    entries.set(all ? `${entries.size}` : name, entryOf(item.locate(0, end), name, part));
  }
  return mappingOf(value, [...entries.values()]);
}

/** The value after the name is always a string, even if it would be something else as a scalar: `A=2024-01-01` is not a date. */
function textFrom(item: ScalarValue, from: number): ScalarValue {
  const part = partOfScalar(item, from, item.text.length);
  return { ...part, quote: part.quote ?? 'block' };
}

/** A list of names as a mapping of them. */
export function fromNames(value: ComposeValue): ComposeValue {
  return value.kind === 'sequence' ? named(value, nothingAt) : value;
}

/** A list of services that are waited for as a mapping: each has to be started. */
export function fromDependencies(value: ComposeValue): ComposeValue {
  return value.kind === 'sequence' ? named(value, started) : value;
}

function named(
  value: Extract<ComposeValue, { kind: 'sequence' }>,
  valueOf: (item: ScalarValue) => ComposeValue,
): MappingValue {
  const entries = new Map<string, ComposeEntry>();
  for (const item of value.items)
    if (item.kind === 'scalar') entries.set(item.text, entryOf(spanOf(item), item.text, valueOf(item)));
  return mappingOf(value, [...entries.values()]);
}

function started(item: ScalarValue): ComposeValue {
  return mappingOf(item, [implied(item, 'condition', 'service_started'), implied(item, 'required', 'true')]);
}

/** A build context as a mapping. */
export function fromContext(value: ComposeValue): ComposeValue {
  return value.kind === 'scalar' ? mappingOf(value, [entryOf(spanOf(value), 'context', value)]) : value;
}

/** An entry that a short form implies: its place is that of the short form. */
export function implied(at: Place, name: string, raw: string): ComposeEntry {
  return entryOf(spanOf(at), name, plainScalar(at, { raw, quote: undefined, tag: undefined }));
}

function nothingAt(at: ComposeValue): ComposeValue {
  return plainScalar({ ...at, start: at.end, end: at.end }, { raw: '', quote: undefined, tag: undefined });
}

function spanOf({ file, start, end }: Located): Located {
  return { file, start, end };
}
