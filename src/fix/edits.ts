import type { Finding } from '../finding.ts';
import type { Edit, Fix } from '../text/edit.ts';
import type { SourceFile } from '../text/source.ts';

export type FixLevel = 'safe' | 'unsafe';

/** Fixes that can be applied together, and those that must wait for the next round or never fit. */
export interface Selection {
  /** Edits by path of their file, ordered, free of overlaps. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  /** The findings whose fix is in {@link edits}, whole. */
  readonly applied: readonly Finding[];
  /** The findings whose fix collides with one that comes first. */
  readonly deferred: readonly Finding[];
}

/**
 * The text of a file after the edits that lie in it (others are left out). Edits must not overlap; those at the same place apply
 * in the given order.
 */
export function applyEdits(file: SourceFile, edits: readonly Edit[]): string {
  const own = edits.filter((edit) => edit.at.file.path === file.path);
  let text = '';
  let at = 0;
  for (const edit of inOrder(own)) {
    text += file.text.slice(at, edit.at.start) + edit.text;
    at = edit.at.end;
  }
  return text + file.text.slice(at);
}

/**
 * Chooses fixes that do not conflict: all edits of a fix or none, in order of place. Two fixes collide when their spans overlap, or when
 * one inserts at an edge of the other; identical edits count once. A fix with an edit in a file that may not be changed is left out
 * altogether.
 */
export function selectFixes(
  findings: readonly Finding[],
  level: FixLevel,
  mayEdit: (path: string) => boolean = () => true,
): Selection {
  const taken = new Map<string, Edit[]>();
  const applied: Finding[] = [];
  const deferred: Finding[] = [];
  for (const finding of inPlaceOrder(findings)) {
    const { fix } = finding;
    if (!fix || (fix.safety === 'unsafe' && level === 'safe')) continue;
    if (!isSound(fix) || !fix.edits.every((edit) => mayEdit(edit.at.file.path))) continue;
    const fresh = fix.edits.filter((edit) => !isTaken(taken.get(edit.at.file.path), edit));
    if (fresh.some((edit) => collides(taken.get(edit.at.file.path), edit))) {
      deferred.push(finding);
      continue;
    }
    for (const edit of inOrder(fresh)) take(taken, edit);
    applied.push(finding);
  }
  return { edits: taken, applied, deferred };
}

/** Whether a fix changes something, and its edits lie inside their files without overlapping each other. */
function isSound({ edits }: Fix): boolean {
  const ends = new Map<string, number>();
  let changes = false;
  for (const { at, text } of inOrder(edits)) {
    if (at.start < (ends.get(at.file.path) ?? 0) || at.end < at.start || at.end > at.file.text.length) return false;
    ends.set(at.file.path, at.end);
    changes ||= at.file.slice(at) !== text;
  }
  return changes;
}

function take(taken: Map<string, Edit[]>, edit: Edit): void {
  const list = taken.get(edit.at.file.path) ?? [];
  if (list.length === 0) taken.set(edit.at.file.path, list);
  let at = firstFrom(list, edit.at.start);
  // Several inserts of one fix at one place keep their order and come before a replacement that starts there.
  while (at < list.length && list[at]!.at.start === edit.at.start && list[at]!.at.end <= edit.at.end) at++;
  list.splice(at, 0, edit);
}

function isTaken(list: readonly Edit[] = [], edit: Edit): boolean {
  for (let at = firstFrom(list, edit.at.start); list[at]?.at.start === edit.at.start; at++) {
    if (list[at]!.at.end === edit.at.end && list[at]!.text === edit.text) return true;
  }
  return false;
}

function collides(list: readonly Edit[] = [], { at: { start, end } }: Edit): boolean {
  const next = firstFrom(list, start);
  for (const other of [list[next - 1], list[next]]) {
    if (!other) continue;
    const inserts = start === end || other.at.start === other.at.end;
    if (inserts ? other.at.start <= end && start <= other.at.end : other.at.start < end && start < other.at.end)
      return true;
  }
  return false;
}

/** The index of the first edit that starts at or after an offset. */
function firstFrom(list: readonly Edit[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.at.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}

function inPlaceOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => compare(a.file.path, b.file.path) || a.start - b.start || compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
