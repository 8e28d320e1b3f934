import { isTemplate } from '../discover/template.ts';
import { type Finding, ownSeverity } from '../finding.ts';
import type { Dockerfile, Instruction } from '../model/dockerfile/dockerfile-types.ts';
import { misreadPlaces } from '../model/dockerfile/misread.ts';
import type { Edit, Fix } from '../text/edit.ts';
import type { Located, SourceFile } from '../text/source.ts';
import type { Sources } from './request.ts';

/** A place with a flaw, and the rule that reports it, without its scope. */
interface Flaw {
  readonly at: Located;
  readonly rule: string;
}

/**
 * The findings of a Dockerfile without harmful fixes: those that change an instruction that is not interpreted as intended (except to
 * correct just that), and those that delete a comment or another mistake.
 */
export function withholdFixes(findings: readonly Finding[], dockerfile: Dockerfile): readonly Finding[] {
  if (findings.every(({ fix }) => fix === undefined)) return findings;
  const misread = new Map<Instruction, readonly Located[] | undefined>();
  const placesOf = (node: Instruction) => {
    if (!misread.has(node)) misread.set(node, misreadPlaces(node));
    return misread.get(node);
  };
  const flaws = [
    ...dockerfile.problems.map((at) => ({ at, rule: at.kind })),
    ...findings.filter((finding) => ownSeverity(finding) !== 'info').map((at) => ({ at, rule: nameOf(at) })),
  ];
  return findings.map((finding) => {
    const { fix } = finding;
    if (!fix) return finding;
    const harmful =
      deletesComment(finding, fix, dockerfile) ||
      deletesFlaw(finding, fix, flaws) ||
      changesMisread(finding, fix, dockerfile, placesOf);
    return harmful ? { ...finding, fix: undefined } : finding;
  });
}

/**
 * The findings without fixes that are not applied: in files that are neither inputs nor `further` files of their projects, and in
 * templates, whose rendered text is unknown. Also returns the paths of the templates.
 */
export function withholdFromOthers(
  findings: readonly Finding[],
  sources: Sources,
  further: readonly SourceFile[],
): { readonly kept: readonly Finding[]; readonly templates: ReadonlySet<string> } {
  const kinds = new Map([...sources].map(([{ path, kind }]) => [path, kind]));
  for (const { path } of further) kinds.set(path, 'compose');
  const known = new Map<string, boolean>();
  const isLeftAlone = ({ at: { file } }: Edit): boolean => {
    const kind = kinds.get(file.path);
    if (kind === undefined) return true;
    const found = known.get(file.path) ?? isTemplate(file.text, kind);
    known.set(file.path, found);
    return found;
  };
  const kept = findings.map((finding) =>
    finding.fix?.edits.some(isLeftAlone) ? { ...finding, fix: undefined } : finding,
  );
  return { kept, templates: new Set([...known].flatMap(([path, found]) => (found ? path : []))) };
}

function changesMisread(
  finding: Finding,
  { edits }: Fix,
  { instructions, file }: Dockerfile,
  placesOf: (node: Instruction) => readonly Located[] | undefined,
): boolean {
  return changedAmong(instructions, edits, file.path).some((node) => {
    const places = placesOf(node);
    if (!places) return false;
    return !places.some((place) => same(place, finding) || edits.some((edit) => removes(edit, place)));
  });
}

/** Whether an edit removes only a place and the whitespace around it. */
function removes({ at, text }: Edit, place: Located): boolean {
  return text === '' && covers(at, place) && at.file.slice(at).trim() === place.file.slice(place);
}

/** Whether a fix removes or completely replaces a comment; a finding on the comment itself may do so. */
function deletesComment(finding: Finding, { edits }: Fix, { comments, file }: Dockerfile): boolean {
  return changedAmong(comments, edits, file.path).some(
    (comment) =>
      !covers(comment, finding) &&
      edits.some(({ at }) => overlaps(at, comment)) &&
      !edits.some(({ text }) => keeps(text, comment)),
  );
}

/** Whether a fix deletes text with another flaw instead of correcting that. */
function deletesFlaw(finding: Finding, { edits }: Fix, flaws: readonly Flaw[]): boolean {
  const isOther = ({ at, rule }: Flaw) => rule !== nameOf(finding) && !overlaps(at, finding);
  return edits.some(
    ({ at, text }) =>
      text === '' && flaws.some((flaw) => flaw.at.file.path === at.file.path && covers(at, flaw.at) && isOther(flaw)),
  );
}

/** The rule of a finding without its scope, which is the kind of a problem. */
function nameOf({ rule }: Finding): string {
  return rule.slice(rule.indexOf('/') + 1);
}

/** The nodes of a file (in order) that the edits change. */
function changedAmong<Node extends Located>(nodes: readonly Node[], edits: readonly Edit[], path: string): Node[] {
  const changed: Node[] = [];
  for (const { at } of edits) {
    if (at.file.path !== path) continue;
    for (let index = firstFrom(nodes, at.start); index < nodes.length && nodes[index]!.start <= at.end; index++)
      if (touches(at, nodes[index]!)) changed.push(nodes[index]!);
  }
  return changed;
}

/** The index of the first node that ends at an offset or after it. */
function firstFrom(nodes: readonly Located[], offset: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keeps(text: string, comment: Located): boolean {
  return text.includes(comment.file.slice(comment).trim());
}

/** Whether an edit changes something of a node, or adds something to either end of it. */
function touches(at: Located, node: Located): boolean {
  return at.start === at.end ? at.start >= node.start && at.start <= node.end : overlaps(at, node);
}

function overlaps(one: Located, other: Located): boolean {
  return one.start < other.end && other.start < one.end;
}

function covers(outer: Located, inner: Located): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function same(one: Located, other: Located): boolean {
  return one.start === other.start && one.end === other.end;
}
