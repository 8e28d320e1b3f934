import type { Finding } from '../finding.ts';
import type { SystemGraph, SystemNode } from '../model/system-graph-types.ts';
import { type Box, type Line, layoutOf, type Point } from './graph-layout.ts';
import { edgeNotes } from './graph-words.ts';
import { escapeXml } from './xml.ts';

const LINE = 17;
/** How many characters of the small font go into a box. */
const COLUMNS = 34;

/** What a node shows and the page has besides the graph. */
export interface GraphDetails {
  readonly findings: ReadonlyMap<SystemNode, readonly Finding[]>;
  /** The place of a network in the list of colors; undefined if all services share one. */
  readonly colorOf: ((network: string) => number) | undefined;
  /** The anchor of a service on the page. */
  readonly anchorOf: (node: SystemNode) => string;
}

/** A graph as a drawing inside of a page that has the styles for it. */
export function graphSvg(graph: SystemGraph, details: GraphDetails): string {
  const layout = layoutOf(graph, (node) => 34 + LINE * notesOf(node).length + (dotsOf(node, details) ? LINE : 0));
  const { width, height, bands, boxes, lines } = layout;
  return [
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="services and what connects them">`,
    ...bands.map(
      ({ tier, x, y, width: wide, height: high }) =>
        `<g class="tier"><rect x="${x}" y="${y}" width="${wide}" height="${high}" rx="10"/><text x="${x + 14}" y="${y + 24}">${tier}</text></g>`,
    ),
    ...lines.map(lineSvg),
    ...[...boxes].map(([node, box]) => nodeSvg(node, box, details)),
    ...lines.map(noteSvg).filter((text) => text !== ''),
    '</svg>',
  ].join('\n');
}

/** Small lines below the name. */
function notesOf({ service, image, ports, volumes, networks }: SystemNode): readonly string[] {
  if (!service) return ['not defined in any file'];
  const outside = networks.filter((network) => !service.networks.includes(network));
  return [
    ...(image === '' ? [] : [image]),
    ...(ports.length > 0 ? [`published ${ports.join(', ')}`] : []),
    ...(volumes.length > 0 ? [`volumes ${volumes.join(', ')}`] : []),
    ...(outside.length > 0 ? [`network ${outside.join(', ')}`] : []),
    ...(service.profiles.length > 0 ? [`profiles ${service.profiles.join(', ')}`] : []),
  ];
}

function dotsOf({ service }: SystemNode, { colorOf }: GraphDetails): boolean {
  return colorOf !== undefined && (service?.networks.length ?? 0) > 0;
}

function nodeSvg(node: SystemNode, { x, y, width, height }: Box, details: GraphDetails): string {
  const notes = notesOf(node);
  const kind = node.service ? node.role : 'missing';
  const text = notes.map(
    (note, index) =>
      `<text class="note" x="${x + 12}" y="${y + 41 + LINE * index}">${escapeXml(clipped(note, COLUMNS))}</text>`,
  );
  const { colorOf } = details;
  const networks =
    colorOf && dotsOf(node, details) ? networkDots(node.service!.networks, colorOf, x + 12, y + height - 18) : '';
  return [
    `<g class="node ${kind}"><title>${escapeXml([node.name, ...notes].join('\n'))}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="7"/>`,
    `<text class="name" x="${x + 12}" y="${y + 23}">${escapeXml(clipped(node.name, 26))}</text>`,
    ...text,
    networks,
    badge(node, { x: x + width, y }, details),
    '</g>',
  ].join('');
}

function networkDots(networks: readonly string[], colorOf: (name: string) => number, x: number, y: number): string {
  let at = x;
  const dots: string[] = [];
  for (const network of networks) {
    const name = clipped(network, 20);
    dots.push(
      `<circle class="net${colorOf(network)}" cx="${at + 4}" cy="${y + 4}" r="4.5"/><text class="note" x="${at + 12}" y="${y + 8}">${escapeXml(name)}</text>`,
    );
    at += 24 + name.length * 6.2;
  }
  return dots.join('');
}

/** The number of findings, in the color of the most severe one. */
function badge(node: SystemNode, { x, y }: Point, { findings, anchorOf }: GraphDetails): string {
  const own = findings.get(node) ?? [];
  if (own.length === 0) return '';
  const worst = ['error', 'warning', 'info'].find((severity) => own.some((finding) => finding.severity === severity));
  const width = 14 + String(own.length).length * 7;
  return `<a href="#${anchorOf(node)}"><g class="badge ${worst}"><title>${own.length} ${own.length === 1 ? 'finding' : 'findings'}</title><rect x="${x - width + 6}" y="${y - 8}" width="${width}" height="20" rx="10"/><text x="${x - width / 2 + 6}" y="${y + 6}">${own.length}</text></g></a>`;
}

function lineSvg({ edge, points }: Line): string {
  const [start, ...more] = points;
  let path = `M${start!.x} ${start!.y}`;
  let at = start!;
  for (const [index, point] of more.entries()) {
    // Between the two points of a lane it is straight.
    path += index % 2 === 1 && more.length > 1 ? `L${point.x} ${point.y}` : curve(at, point, points.length === 2);
    at = point;
  }
  const arrow =
    edge.state === 'cycle' || edge.state === 'missing' ? 'bad' : edge.state === 'undeclared' ? 'odd' : 'arrow';
  return `<path class="edge ${edge.state}" d="${path}" marker-end="url(#${arrow})"><title>${escapeXml([`${edge.from} → ${edge.to}`, ...edgeNotes(edge)].join('\n'))}</title></path>`;
}

function curve(from: Point, to: Point, isWhole: boolean): string {
  // Within a column it goes out to the right and comes back.
  if (isWhole && from.x === to.x) {
    const loop = from.y === to.y ? 14 : 0;
    return `C${from.x + 56} ${from.y - loop} ${to.x + 56} ${to.y + 2 * loop} ${to.x} ${to.y + loop}`;
  }
  const bend = (to.x - from.x) / 2;
  return `C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
}

/** The note of an edge, in the gap next to its start. */
function noteSvg({ edge, points: [from, to] }: Line): string {
  const notes = edgeNotes(edge).join(', ');
  if (notes === '' || !from || !to) return '';
  const x = from.x === to.x ? from.x + 48 : (from.x + to.x) / 2;
  return `<text class="label ${edge.state}" x="${x}" y="${(from.y + to.y) / 2 - 4}">${escapeXml(clipped(notes, 22))}</text>`;
}

function clipped(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
