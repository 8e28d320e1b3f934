import type { SystemEdge, SystemGraph, SystemNode } from '../model/system-graph-types.ts';
import { edgeNotes, filesOf, nodeNotes, tiersOf } from './graph-words.ts';

/** Graphs as one Mermaid flowchart, as GitHub and GitLab draw it in Markdown. */
export function graphMermaid(graphs: readonly SystemGraph[]): string {
  const lines = ['flowchart LR'];
  const [plain, red]: [number[], number[]] = [[], []];
  let links = 0;
  for (const [index, graph] of graphs.entries()) {
    const several = graphs.length > 1;
    const ids = new Ids(several ? `p${index + 1}_` : '');
    const body = tiersOf(graph).flatMap(([role, nodes]) => [
      `subgraph ${ids.of(`tier ${role}`)}["${role}"]`,
      ...nodes.map((node) => `  ${nodeLine(node, graph, ids)}`),
      'end',
    ]);
    for (const edge of graph.edges) {
      body.push(edgeLine(edge, ids));
      if (edge.state === 'cycle' || edge.state === 'missing') red.push(links);
      links += 1;
    }
    for (const { name, users } of graph.volumes) {
      body.push(`${ids.of(`volume ${name}`)}[/"${escaped(name)}"/]`);
      for (const user of users) body.push(`${ids.of(user)} -.- ${ids.of(`volume ${name}`)}`);
      plain.push(...users.map((_, at) => links + at));
      links += users.length;
    }
    const title = escaped(filesOf(graph));
    lines.push(
      ...(several ? [`subgraph p${index + 1}["${title}"]`, ...indented(body), 'end'] : [`%% ${title}`, ...body]),
    );
  }
  const [first, ...rest] = lines;
  const undefinedNodes = graphs.some(({ nodes }) => nodes.some(({ service }) => !service));
  return `${[
    first,
    ...indented(rest),
    ...(plain.length > 0 ? [`  linkStyle ${plain.join(',')} stroke:#888`] : []),
    ...(red.length > 0 ? [`  linkStyle ${red.join(',')} stroke:#c62828,stroke-width:2px`] : []),
    ...(undefinedNodes ? ['  classDef missing stroke:#c62828,stroke-dasharray:4 3'] : []),
  ].join('\n')}\n`;
}

function nodeLine(node: SystemNode, graph: SystemGraph, ids: Ids): string {
  const label = [node.name, ...nodeNotes(node, graph)].map(escaped).join('<br>');
  const shape = node.role === 'data' ? `[("${label}")]` : node.role === 'job' ? `(["${label}"])` : `["${label}"]`;
  return `${ids.of(node.name)}${shape}${node.service ? '' : ':::missing'}`;
}

function edgeLine(edge: SystemEdge, ids: Ids): string {
  const notes = edgeNotes(edge).map(escaped).join(', ');
  const arrow = edge.via.length === 0 ? '-.->' : edge.state === 'cycle' ? '==>' : '-->';
  return `${ids.of(edge.from)} ${arrow}${notes === '' ? '' : `|"${notes}"|`} ${ids.of(edge.to)}`;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** Mermaid reads `#34;` in a quoted text as the character of that number. */
function escaped(text: string): string {
  return text.replace(/["#<>&`\\{}]/g, (character) => `#${character.charCodeAt(0)};`);
}

/** Names for Mermaid, which are letters, digits and `_`. The prefix keeps them from being one of its own words. */
class Ids {
  readonly #prefix: string;
  readonly #ids = new Map<string, string>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  of(name: string): string {
    const known = this.#ids.get(name);
    if (known) return known;
    const [kind, rest] = /^(?:tier|volume) /.test(name) ? name.split(/ (.*)/) : ['service', name];
    const base = `${this.#prefix}${kind}_${rest!.replace(/\W/g, '_')}`;
    const taken = new Set(this.#ids.values());
    let id = base;
    for (let number = 2; taken.has(id); number += 1) id = `${base}_${number}`;
    this.#ids.set(name, id);
    return id;
  }
}
