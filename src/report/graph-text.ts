import type { SystemEdge, SystemGraph, SystemNode, SystemResource } from '../model/system-graph-types.ts';
import { cycleTexts, edgeNotes, filesOf, nodeNotes, tiersOf } from './graph-words.ts';

/** Graphs as text: the services of each tier, below each what it needs. */
export function graphText(graphs: readonly SystemGraph[]): string {
  return graphs.map((graph) => `${linesOf(graph).join('\n')}\n`).join('\n');
}

function linesOf(graph: SystemGraph): readonly string[] {
  const sections = tiersOf(graph).map(([role, nodes]) => [role, nodes.flatMap((node) => treeOf(node, graph))] as const);
  const ends = [
    ['networks', resourceLines(graph.networks)],
    ['volumes', resourceLines(graph.volumes)],
    ['cycles', cycleTexts(graph, ' -> ')],
  ] as const;
  const all = [...sections, ...ends].filter(([, lines]) => lines.length > 0);
  if (all.length === 0) return [filesOf(graph), '', 'no services'];
  return [filesOf(graph), ...all.flatMap(([title, lines]) => ['', title, ...lines.map((line) => `  ${line}`)])];
}

function treeOf(node: SystemNode, graph: SystemGraph): readonly string[] {
  const edges = graph.edges.filter(({ from }) => from === node.name);
  const width = Math.max(0, ...edges.map(({ to }) => to.length));
  const notes = [
    ...nodeNotes(node, graph),
    ...(node.volumes.length > 0 ? [`volumes: ${node.volumes.join(', ')}`] : []),
  ];
  return [
    [node.name, ...notes].join('  '),
    ...edges.map((edge, index) => branch(edge, width, index === edges.length - 1)),
  ];
}

function branch(edge: SystemEdge, width: number, isLast: boolean): string {
  const line = `${isLast ? '└─' : '├─'} ${edge.to.padEnd(width)}  ${edgeNotes(edge).join(', ')}`;
  return line.trimEnd();
}

function resourceLines(resources: readonly SystemResource[]): readonly string[] {
  const width = Math.max(0, ...resources.map(({ name }) => name.length));
  return resources.map((resource) => {
    const marks = [...(resource.external ? ['external'] : []), ...(resource.internal ? ['internal'] : [])];
    const users = resource.users.length > 0 ? resource.users.join(', ') : 'not used';
    return `${resource.name.padEnd(width)}  ${users}${marks.length > 0 ? `  (${marks.join(', ')})` : ''}`;
  });
}
