import { anchorConstraints, type Constraint } from './anchor-order.ts';
import { rearrangement } from './rearrange.ts';
import type { Disorder, WrittenCollection, WrittenPart } from './written-types.ts';

/**
 * Whether a collection is not in the order that `rank` wishes, as far as anchors allow: each stays before its aliases. A part for which
 * `rank` gives undefined keeps its place. A mapping in which a key appears twice is not checked.
 */
export function disorderOf<Rank>(
  collection: WrittenCollection,
  rank: (part: WrittenPart) => Rank | undefined,
  compare: (one: Rank, other: Rank) => number,
): Disorder | undefined {
  const { parts } = collection;
  const ranks = parts.map(rank);
  const movable = parts.flatMap((_, index) => (ranks[index] === undefined ? [] : [index]));
  const isBefore = (one: number, other: number) => compare(ranks[one]!, ranks[other]!) < 0;
  if (!movable.some((index, at) => at > 0 && isBefore(index, movable[at - 1]!))) return undefined;
  if (new Set(parts.map(({ name }) => name)).size < parts.length && collection.kind === 'mapping') return undefined;
  const constraints = anchorConstraints(collection);
  const sorted = arrange(movable, isBefore, constraints);
  const order = parts.map((_, index) => index);
  for (const [at, index] of sorted.entries()) order[movable[at]!] = index;
  const places = order.map((_, index) => order.indexOf(index));
  if (constraints.some(([first, second]) => places[first]! > places[second]!)) return undefined;
  const moved = movable.find((index, at) => at > 0 && places[index]! < places[movable[at - 1]!]!);
  if (moved === undefined) return undefined;
  const before = movable.find((index) => places[index]! > places[moved]!)!;
  return { part: parts[moved]!, before: parts[before]!, edit: rearrangement(collection, order) };
}

/** Sorts indices; each of them is preceded by what must come before it. The sort is stable. */
function arrange(
  indices: readonly number[],
  isBefore: (one: number, other: number) => boolean,
  constraints: readonly Constraint[],
): readonly number[] {
  const needs = new Map<number, Set<number>>();
  for (const [first, then] of constraints) needs.set(then, (needs.get(then) ?? new Set()).add(first));
  const wanted = [...indices].sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : a - b));
  const sorted = new Set<number>();
  const place = (index: number): void => {
    if (sorted.has(index)) return;
    const needed = needs.get(index);
    if (needed) for (const other of wanted) if (needed.has(other)) place(other);
    sorted.add(index);
  };
  for (const index of wanted) place(index);
  return [...sorted];
}
