import type { SystemEdge, SystemGraph, SystemNode } from '../model/system-graph-types.ts';

/** The files that a graph is drawn from: `compose.yaml + compose.override.yaml`. */
export function filesOf({ project }: SystemGraph): string {
  const own = project.files.filter(({ role }) => role === 'base' || role === 'override');
  return own.map(({ file }) => file.path).join(' + ');
}

/** The notes of an edge, apart from its ends: `healthy`, `port 5432`, `no depends_on`. */
export function edgeNotes({ state, via, waitsFor, ports }: SystemEdge): readonly string[] {
  const keys = via.filter((key) => key !== 'depends_on');
  return [
    ...(waitsFor === 'started' ? [] : [waitsFor]),
    ...keys,
    ...(ports.length > 0 ? [`${ports.length > 1 ? 'ports' : 'port'} ${ports.join(', ')}`] : []),
    ...(state === 'undeclared' ? ['no depends_on'] : []),
    ...(state === 'missing' ? ['not defined'] : []),
    ...(state === 'cycle' ? ['cycle'] : []),
  ];
}

/** The notes of a node, below its name. */
export function nodeNotes(
  { image, ports, networks, service }: SystemNode,
  { networks: all }: SystemGraph,
): readonly string[] {
  if (!service) return ['not defined'];
  const several = all.filter(({ users }) => users.length > 0).length > 1;
  const own = networks.length === 1 && networks[0] === 'default' && !several ? [] : networks;
  return [
    ...(image === '' ? [] : [image]),
    ...(ports.length > 0 ? [`published: ${ports.join(', ')}`] : []),
    ...(several && own.length > 0 ? [`networks: ${own.join(', ')}`] : []),
    ...(service.profiles.length > 0 ? [`profiles: ${service.profiles.join(', ')}`] : []),
  ];
}

/** The tiers that have services, in the order of the nodes. */
export function tiersOf({ nodes }: SystemGraph): readonly (readonly [SystemNode['role'], readonly SystemNode[]])[] {
  const roles = [...new Set(nodes.map(({ role }) => role))];
  return roles.map((role) => [role, nodes.filter((node) => node.role === role)] as const);
}

/** `a -> b -> a` for each circle. */
export function cycleTexts({ cycles }: SystemGraph, arrow: string): readonly string[] {
  return cycles.map((cycle) => [...cycle, cycle[0]].join(arrow));
}
