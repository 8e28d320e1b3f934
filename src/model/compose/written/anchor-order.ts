import type { YamlNode } from '../../../parse/yaml/yaml-node-types.ts';
import { isEmpty } from './node-ends.ts';
import type { WrittenCollection } from './written-types.ts';

/** A pair of parts, by index, of which the first must stay before the second. */
export type Constraint = readonly [before: number, after: number];

interface Mention {
  readonly name: string;
  readonly at: number;
  readonly defines: boolean;
}

/** Which parts must stay before which others: an anchor before its aliases; where a name is given twice, all that mention it as they are. */
export function anchorConstraints({ parts, document }: WrittenCollection): readonly Constraint[] {
  const mentions: Mention[] = [];
  collect(document, mentions);
  const starts = parts.map(({ start }) => start);
  const end = Math.max(...parts.map(({ start, node }) => Math.max(start, node?.to ?? 0)));
  const byName = new Map<string, { part: number; defines: boolean }[]>();
  const definitions = new Map<string, number>();
  for (const { name, at, defines } of mentions) {
    if (defines) definitions.set(name, (definitions.get(name) ?? 0) + 1);
    if (at < starts[0]! || at > end) continue;
    const list = byName.get(name) ?? [];
    list.push({ part: starts.findLastIndex((start) => start <= at), defines });
    byName.set(name, list);
  }
  const constraints: Constraint[] = [];
  for (const [name, list] of byName) {
    const several = (definitions.get(name) ?? 0) > 1;
    for (const [index, { part, defines }] of list.entries()) {
      if (!several && !defines) continue;
      for (const other of list.slice(index + 1)) if (other.part !== part) constraints.push([part, other.part]);
    }
  }
  return constraints;
}

/** Anchors and aliases in the order of the file. */
function collect(node: YamlNode | null, mentions: Mention[]): void {
  if (!node) return;
  if (node.kind === 'alias') mentions.push({ name: node.name, at: node.from, defines: false });
  else if (node.anchor !== undefined) mentions.push({ name: node.anchor, at: node.from, defines: true });
  if (node.kind === 'sequence') for (const item of node.items) collect(item, mentions);
  if (node.kind !== 'mapping') return;
  for (const { key, value } of node.pairs) {
    collect(key, mentions);
    // The place of an empty value is not known.
    if (value?.anchor !== undefined && isEmpty(value))
      mentions.push({ name: value.anchor, at: key.from, defines: true });
    else collect(value, mentions);
  }
}
