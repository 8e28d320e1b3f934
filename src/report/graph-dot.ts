import type { SystemEdge, SystemGraph, SystemNode } from '../model/system-graph-types.ts';
import { edgeNotes, filesOf, nodeNotes, tiersOf } from './graph-words.ts';

const RED = '#c62828';

/** Graphs in the language of Graphviz. */
export function graphDot(graphs: readonly SystemGraph[]): string {
  const body = graphs.flatMap((graph, index) => {
    const lines = linesOf(graph, graphs.length > 1 ? `${filesOf(graph)}: ` : '', index);
    if (graphs.length === 1) return lines;
    return [`subgraph cluster_${index} {`, `  label=${quoted(filesOf(graph))};`, ...indented(lines), '}'];
  });
  const style = [
    'rankdir=LR;',
    'node [shape=box, style=rounded, fontname="sans-serif", fontsize=11];',
    'edge [fontname="sans-serif", fontsize=9];',
  ];
  return `${['digraph system {', ...indented([...style, ...body]), '}'].join('\n')}\n`;
}

function linesOf(graph: SystemGraph, prefix: string, index: number): readonly string[] {
  const idOf = (name: string) => quoted(prefix + name);
  const volumeOf = (name: string) => quoted(`${prefix}volume ${name}`);
  return [
    ...tiersOf(graph).flatMap(([role, nodes]) => [
      `subgraph cluster_${index}_${role} {`,
      `  label=${quoted(role)};`,
      '  style=dashed;',
      ...nodes.map((node) => `  ${idOf(node.name)} [${nodeAttributes(node, graph)}];`),
      '}',
    ]),
    ...graph.edges.map((edge) => `${idOf(edge.from)} -> ${idOf(edge.to)}${edgeAttributes(edge)};`),
    ...graph.volumes.flatMap(({ name, users }) => [
      `${volumeOf(name)} [label=${quoted(name)}, shape=folder, style=solid];`,
      ...users.map((user) => `${idOf(user)} -> ${volumeOf(name)} [style=dotted, arrowhead=none];`),
    ]),
  ];
}

function nodeAttributes(node: SystemNode, graph: SystemGraph): string {
  const label = `label=${quoted([node.name, ...nodeNotes(node, graph)].join('\n'))}`;
  if (!node.service) return `${label}, style="rounded,dashed", color="${RED}"`;
  return node.role === 'data' ? `${label}, shape=cylinder, style=solid` : label;
}

function edgeAttributes(edge: SystemEdge): string {
  const notes = edgeNotes(edge).join(', ');
  const attributes = [
    ...(notes === '' ? [] : [`label=${quoted(notes)}`]),
    ...(edge.via.length === 0 ? ['style=dashed'] : []),
    ...(edge.state === 'cycle' || edge.state === 'missing' ? [`color="${RED}"`] : []),
  ];
  return attributes.length > 0 ? ` [${attributes.join(', ')}]` : '';
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
