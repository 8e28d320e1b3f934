import { type Chunk, chunksOf } from './chunks.ts';
import { contentEnd, isEmpty } from './node-ends.ts';
import type { Disorder, WrittenCollection } from './written-types.ts';

/** The edit that puts the parts of a collection into an order of their indices; undefined where it could change what the file says or what a comment is about. */
export function rearrangement(collection: WrittenCollection, order: readonly number[]): Disorder['edit'] {
  const chunks = collection.flow ? flowChunks(collection) : chunksOf(collection);
  const units = chunks && unitsOf(chunks, order);
  if (!units) return undefined;
  const { file } = collection;
  const { text } = file;
  const sorted = [...units].sort((a, b) => order.indexOf(a.first) - order.indexOf(b.first));
  const from = units.findIndex((unit, index) => sorted[index] !== unit);
  if (from < 0) return undefined;
  const to = units.findLastIndex((unit, index) => sorted[index] !== unit);
  // The blank lines before a part move with it; the part that becomes the first leaves its blank lines to the former first part.
  const separator = (unit: Unit) => {
    const at = units.indexOf(unit === units[from] ? sorted[from]! : unit);
    return text.slice(units[at - 1]!.end, units[at]!.start);
  };
  let changed = '';
  for (const [index, unit] of sorted.slice(from, to + 1).entries())
    changed += (index > 0 ? separator(unit) : '') + text.slice(unit.start, unit.end);
  return { at: file.at(units[from]!.start, units[to]!.end), text: changed };
}

/** Parts that a comment between them keeps together. */
interface Unit {
  readonly first: number;
  readonly start: number;
  readonly end: number;
}

/** Undefined if the order would separate what belongs together. */
function unitsOf(chunks: readonly Chunk[], order: readonly number[]): readonly Unit[] | undefined {
  const last = chunks.length - 1;
  if (chunks[0]!.tiedToPrevious && order[0] !== 0) return undefined;
  if (chunks[last]!.tiedToNext && order[last] !== last) return undefined;
  const units: Unit[] = [];
  for (const [index, { start, end, tiedToPrevious }] of chunks.entries()) {
    const before = units.at(-1);
    if (!before || !(tiedToPrevious || chunks[index - 1]!.tiedToNext)) {
      units.push({ first: index, start, end });
      continue;
    }
    if (order[order.indexOf(index) - 1] !== index - 1) return undefined;
    units[units.length - 1] = { ...before, end };
  }
  return units;
}

/** The parts of a collection in flow style, between which only commas and whitespace are allowed. */
function flowChunks({ file, parts }: WrittenCollection): readonly Chunk[] | undefined {
  const chunks: Chunk[] = [];
  for (const part of parts) {
    const isItem = part.key === part.node;
    // Where the properties of an item begin is not known.
    if (isItem && part.node && part.node.kind !== 'alias' && (part.node.anchor ?? part.node.tag) !== undefined)
      return undefined;
    const content = part.node && !isEmpty(part.node) ? contentEnd(part.node, file.text) : part.end;
    if (content === undefined) return undefined;
    const end = Math.max(part.end, content);
    const before = chunks.at(-1)?.end;
    if (before !== undefined && !/^\s*,\s*$/.test(file.text.slice(before, part.start))) return undefined;
    if (end <= part.start || /(?:^|\s)#/.test(file.text.slice(part.start, end))) return undefined;
    chunks.push({ start: part.start, end, tiedToPrevious: false, tiedToNext: false });
  }
  return chunks;
}
