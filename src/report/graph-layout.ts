import type { SystemEdge, SystemGraph, SystemNode } from '../model/system-graph-types.ts';

/** A rectangle on the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything of a graph goes. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly (Box & { readonly tier: string })[];
  readonly boxes: ReadonlyMap<SystemNode, Box>;
  readonly lines: readonly Line[];
}

/** The way of an edge: points that a curve passes through, two for each column between its ends. */
export interface Line {
  readonly edge: SystemEdge;
  readonly points: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const WIDTH = 236;
const GUTTER = 132;
const GAP = 26;
const LANE = 16;
const TOP = 52;
const MARGIN = 20;

/** An item in a column: a service, or an edge on its way to another column. */
interface Item {
  readonly node: SystemNode | undefined;
  readonly height: number;
  readonly column: number;
  y: number;
}

/** Lays out the services in columns from the front to the data, operation last. */
export function layoutOf(graph: SystemGraph, heightOf: (node: SystemNode) => number): Layout {
  const tiers = columnsOf(graph);
  const columns = tiers.flatMap(({ layers }) => layers);
  const items = new Map<string, Item>();
  const stacks: Item[][] = columns.map((layer, column) =>
    layer.map((node) => {
      const item: Item = { node, height: heightOf(node), column, y: 0 };
      items.set(node.name, item);
      return item;
    }),
  );
  const ways = graph.edges.map((edge) => wayOf(edge, items, stacks));
  const height = Math.max(...orderedHeights(stacks, ways), 0);
  const boxes = new Map<SystemNode, Box>();
  for (const { node, ...item } of items.values()) if (node) boxes.set(node, boxOf(item));
  let column = 0;
  const bands = tiers.map(({ tier, layers }) => {
    const x = xOf(column) - MARGIN;
    column += layers.length;
    return { tier, x, y: MARGIN, width: xOf(column) - GUTTER - x + MARGIN, height: height + TOP };
  });
  return {
    width: xOf(columns.length) - GUTTER + 2 * MARGIN,
    height: height + TOP + 2 * MARGIN,
    bands,
    boxes,
    lines: linesOf(graph.edges, ways),
  };
}

function xOf(column: number): number {
  return 2 * MARGIN + column * (WIDTH + GUTTER);
}

function boxOf({ column, y, height }: Pick<Item, 'column' | 'y' | 'height'>): Box {
  return { x: xOf(column), y: MARGIN + TOP + y - MARGIN / 2, width: WIDTH, height };
}

interface Tier {
  readonly tier: string;
  readonly layers: readonly (readonly SystemNode[])[];
}

/** The tiers that have services. Services that need others of their own tier are placed before them, up to four deep. */
function columnsOf({ nodes, edges }: SystemGraph): readonly Tier[] {
  const tierOf = ({ role }: SystemNode) => (role === 'job' ? 'application' : role);
  return [...new Set(nodes.map(tierOf))].map((tier) => {
    const own = new Map(nodes.flatMap((node) => (tierOf(node) === tier ? [[node.name, node] as const] : [])));
    const inner = edges.filter((edge) => own.has(edge.from) && own.has(edge.to) && isOneWay(edge, edges));
    const depths = new Map([...own.keys()].map((name) => [name, 0]));
    for (let round = 0; round < 3; round += 1)
      for (const { from, to } of inner) depths.set(to, Math.max(depths.get(to)!, Math.min(depths.get(from)! + 1, 3)));
    const layers = [0, 1, 2, 3].map((depth) => [...own.values()].filter(({ name }) => depths.get(name) === depth));
    return { tier, layers: layers.filter((layer) => layer.length > 0) };
  });
}

/** Whether an edge determines which of two services comes first. */
function isOneWay({ from, to, state }: SystemEdge, edges: readonly SystemEdge[]): boolean {
  return from !== to && state !== 'cycle' && !edges.some((other) => other.from === to && other.to === from);
}

/** The items that an edge passes, its ends included; a lane is made for it in every column between them. */
function wayOf({ from, to }: SystemEdge, items: ReadonlyMap<string, Item>, stacks: readonly Item[][]): readonly Item[] {
  const [start, end] = [items.get(from)!, items.get(to)!];
  const step = Math.sign(end.column - start.column);
  const way = [start];
  for (let column = start.column + step; step !== 0 && column !== end.column; column += step) {
    const lane: Item = { node: undefined, height: LANE, column, y: 0 };
    stacks[column]!.push(lane);
    way.push(lane);
  }
  return [...way, end];
}

/** Orders each column so that few edges cross, and sets the items; the heights of the columns. */
function orderedHeights(stacks: readonly Item[][], ways: readonly (readonly Item[])[]): readonly number[] {
  const neighbours = new Map<Item, Item[]>();
  for (const way of ways) {
    for (const [index, item] of way.entries()) {
      const near = [way[index - 1], way[index + 1]].filter((each) => each !== undefined);
      neighbours.set(item, [...(neighbours.get(item) ?? []), ...near]);
    }
  }
  const heights = () => stacks.map((stack) => stack.reduce((sum, { height }) => sum + height + GAP, -GAP));
  const tallest = Math.max(...heights(), 0);
  const set = (stack: readonly Item[], height: number) => {
    let y = (tallest - height) / 2;
    for (const item of stack) {
      item.y = y;
      y += item.height + GAP;
    }
  };
  for (const [index, stack] of stacks.entries()) set(stack, heights()[index]!);
  for (let round = 0; round < 8; round += 1) {
    for (const stack of round % 2 === 0 ? stacks : [...stacks].reverse()) {
      const wanted = new Map(stack.map((item) => [item, meanOf(neighbours.get(item) ?? [], item)]));
      stack.sort((a, b) => wanted.get(a)! - wanted.get(b)!);
      set(stack, heights()[stack[0]!.column]!);
    }
  }
  return heights();
}

function meanOf(items: readonly Item[], own: Item): number {
  const others = items.filter(({ column }) => column !== own.column);
  if (others.length === 0) return own.y + own.height / 2;
  return others.reduce((sum, { y, height }) => sum + y + height / 2, 0) / others.length;
}

/** The points of the edges: those at one side of a service are spread over it, in the order of their other ends. */
function linesOf(edges: readonly SystemEdge[], ways: readonly (readonly Item[])[]): readonly Line[] {
  const sides = new Map<string, { readonly way: readonly Item[]; readonly other: Item }[]>();
  const sideOf = (item: Item, other: Item) => `${item.node!.name} ${other.column < item.column ? 'left' : 'right'}`;
  for (const way of ways) {
    for (const [item, other] of [
      [way[0]!, way[1]!],
      [way.at(-1)!, way.at(-2)!],
    ] as const) {
      const key = sideOf(item, other);
      sides.set(key, [...(sides.get(key) ?? []), { way, other }]);
    }
  }
  for (const ends of sides.values()) ends.sort((a, b) => a.other.y - b.other.y);
  const endOf = (way: readonly Item[], item: Item, other: Item): Point => {
    const ends = sides.get(sideOf(item, other))!;
    const box = boxOf(item);
    const place = (ends.findIndex((each) => each.way === way && each.other === other) + 1) / (ends.length + 1);
    return { x: other.column < item.column ? box.x : box.x + box.width, y: box.y + box.height * place };
  };
  return edges.map((edge, index) => {
    const way = ways[index]!;
    const lanes = way.slice(1, -1).flatMap((lane) => {
      const { x, y, width, height } = boxOf(lane);
      const [left, right] = [
        { x, y: y + height / 2 },
        { x: x + width, y: y + height / 2 },
      ];
      return way[0]!.column < lane.column ? [left, right] : [right, left];
    });
    return { edge, points: [endOf(way, way[0]!, way[1]!), ...lanes, endOf(way, way.at(-1)!, way.at(-2)!)] };
  });
}
