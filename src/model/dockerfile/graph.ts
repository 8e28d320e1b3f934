import type { Label } from '../../text/problem.ts';
import type { Located } from '../../text/source.ts';
import type { Stage } from './dockerfile-types.ts';
import type { DockerfileOptions } from './growing-dockerfile.ts';
import type { ProblemSink } from './problem-sink.ts';
import type { ForwardReference } from './references.ts';
import type { StageNode } from './stage-node.ts';

interface Edge {
  readonly at: Located;
  readonly to: number;
}

/** Longer searches for the path around a cycle take too long. */
const MAX_PATHS = 20;
/** How many steps of a path are shown. */
const MAX_STEPS = 12;

/**
 * Marks what is built and shipped, starting from the targets. A target is a name; undefined or an unknown name means the last stage. A named stage
 * that no other one uses is probably a build target, so it counts as shipped too, and so do those that `further` names, unless they are
 * for tests; with true for `further`, only the targets are shipped.
 */
export function markReachable(
  stages: readonly StageNode[],
  targets: readonly (string | undefined)[],
  further: DockerfileOptions['furtherTargets'] | true,
): void {
  const last = stages.at(-1);
  if (!last) return;
  last.last = true;
  const nodes = new Map<Stage, StageNode>(stages.map((stage) => [stage, stage]));
  const bases = new Map<Stage, readonly StageNode[]>(stages.map((stage) => [stage, possibleBases(stage, stages)]));
  for (const stage of stages) stage.mayStandOnStage = bases.get(stage)!.length > 0;
  for (const target of [...targets, ...(further === true ? [] : moreTargets(stages, further))]) {
    const named = target === undefined ? undefined : stages.findLast(({ name }) => name === target.toLowerCase());
    const goal = named ?? last;
    goal.target = true;
    markNeeded(goal, nodes);
    markShipped(goal, bases);
  }
  if (further === true) return;
  const used = new Set<Stage | undefined>([...bases.values()].flat());
  for (const { dependencies, hides } of stages) {
    used.add(hides);
    for (const { to } of dependencies) used.add(to);
  }
  const unknown = stages.findLastIndex(mayBeAny);
  for (const stage of stages)
    if (stage.name !== undefined && !TESTS.test(stage.name) && stage.index > unknown && !used.has(stage))
      markShipped(stage, bases);
}

function moreTargets(
  stages: readonly StageNode[],
  further: DockerfileOptions['furtherTargets'],
): readonly (string | undefined)[] {
  if (!further || stages.length < 2) return [];
  const names = stages.flatMap(({ name }) => (name === undefined || TESTS.test(name) ? [] : name));
  return names.length === 0 ? [] : further(names);
}

function markNeeded(goal: StageNode, nodes: ReadonlyMap<Stage, StageNode>): void {
  const waiting: StageNode[] = [goal];
  goal.reachable = true;
  for (let stage = waiting.pop(); stage; stage = waiting.pop()) {
    for (const { to } of stage.dependencies) {
      const node = nodes.get(to);
      if (!node || node.reachable) continue;
      node.reachable = true;
      waiting.push(node);
    }
  }
}

function markShipped(goal: StageNode, bases: ReadonlyMap<Stage, readonly StageNode[]>): void {
  const waiting: StageNode[] = [goal];
  for (let stage = waiting.pop(); stage; stage = waiting.pop()) {
    if (stage.shipped) continue;
    stage.shipped = true;
    waiting.push(...bases.get(stage)!);
  }
}

/** Names of stages that are built for what happens in the build. */
const TESTS =
  /(?:^|[-_.])(?:[a-z]*(?<!la)tests?|tester|testing|lint|linter|checks?|e2e|coverage|bench|benchmarks?|verify|audit|scan|ci)(?:[-_.]|$)/;

/** The stages that FROM names; with a variable in it, all that some value of the variable would name. */
function possibleBases(stage: StageNode, stages: readonly StageNode[]): readonly StageNode[] {
  const { base } = stage;
  const literal = partsOfBase(stage);
  const named = stages.filter((other) => base.kind === 'stage' && other === base.stage);
  // With a slash or a colon it is an image.
  if (literal.length < 2 || !/^[a-z0-9_.-]+$/.test(literal.join('') || (named[0]?.name ?? ''))) return named;
  const [head, tail] = [literal[0]!, literal.at(-1)!];
  return stages.slice(0, stage.index).filter(({ name }) => name?.startsWith(head) && name.endsWith(tail));
}

/** Whether FROM is a variable whose value is completely unknown. */
function mayBeAny(stage: StageNode): boolean {
  const literal = partsOfBase(stage);
  return stage.base.kind === 'unknown' && literal.length > 1 && literal.join('') === '';
}

/** The text of FROM around its variables. */
function partsOfBase({ from }: StageNode): readonly string[] {
  return from.image?.text.toLowerCase().split(/\$(?:\{[^}]*\}|\w+)/) ?? [];
}

/** Reports references to stages that are defined further down; those that close a cycle with the way around it. */
export function reportForward(
  stages: readonly StageNode[],
  forward: readonly ForwardReference[],
  sink: ProblemSink,
): void {
  if (forward.length === 0) return;
  const edges: Edge[][] = stages.map(({ dependencies }) => dependencies.map(({ at, to }) => ({ at, to: to.index })));
  for (const { from, to, at } of forward) edges[from.index]!.push({ at, to: to.index });
  const component = components(edges);
  let paths = 0;
  for (const { from, to, at, via } of forward) {
    const verb = via === 'copy' ? 'copies' : 'mounts';
    if (component[from.index] !== component[to.index]) {
      sink.add('invalid-stage-reference', at, `this stage ${verb} from \`${to.name}\`, which is defined further down`, {
        help: `move the stage \`${to.name}\` above this one`,
        labels: [{ at: to.from, message: 'defined here' }],
      });
      continue;
    }
    const labels = paths++ < MAX_PATHS ? wayBack(edges, component, to.index, from.index, stages) : [];
    sink.add(
      'stage-cycle',
      at,
      `this stage needs \`${to.name}\`, and \`${to.name}\` needs this stage: neither can be built`,
      {
        help: 'move what both stages need into a third one',
        labels,
      },
    );
  }
}

/** The edges from one stage to another, shortest way, as labels. */
function wayBack(
  edges: readonly (readonly Edge[])[],
  component: readonly number[],
  start: number,
  goal: number,
  stages: readonly StageNode[],
): Label[] {
  const by = new Map<number, { readonly from: number; readonly edge: Edge }>();
  const waiting = [start];
  for (let next = 0; next < waiting.length && !by.has(goal); next++) {
    const stage = waiting[next]!;
    for (const edge of edges[stage]!) {
      if (component[edge.to] !== component[start] || edge.to === start || by.has(edge.to)) continue;
      by.set(edge.to, { from: stage, edge });
      waiting.push(edge.to);
    }
  }
  const labels: Label[] = [];
  const title = (index: number): string => stages[index]!.name ?? `stage ${index}`;
  for (let at = goal; at !== start; ) {
    const step = by.get(at);
    if (!step) break;
    labels.push({ at: step.edge.at, message: `\`${title(step.from)}\` needs \`${title(at)}\`` });
    at = step.from;
  }
  return labels.reverse().slice(0, MAX_STEPS);
}

/** Strongly connected components (Tarjan, without recursion): the number of each node's component. */
function components(edges: readonly (readonly Edge[])[]): number[] {
  const index: number[] = new Array(edges.length).fill(-1);
  const low: number[] = new Array(edges.length).fill(0);
  const component: number[] = new Array(edges.length).fill(-1);
  const stack: number[] = [];
  let counter = 0;
  let found = 0;
  for (let root = 0; root < edges.length; root++) {
    if (index[root] !== -1) continue;
    const work: { node: number; next: number }[] = [{ node: root, next: 0 }];
    while (work.length > 0) {
      const frame = work.at(-1)!;
      const { node } = frame;
      if (frame.next === 0) {
        index[node] = low[node] = counter++;
        stack.push(node);
      }
      const edge = edges[node]![frame.next++];
      if (edge) {
        if (index[edge.to] === -1) work.push({ node: edge.to, next: 0 });
        else if (component[edge.to] === -1) low[node] = Math.min(low[node]!, index[edge.to]!);
        continue;
      }
      if (low[node] === index[node]) {
        for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
          component[member] = found;
          if (member === node) break;
        }
        found++;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) low[parent.node] = Math.min(low[parent.node]!, low[node]!);
    }
  }
  return component;
}
