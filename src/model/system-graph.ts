import type { ComposeProject, Dependency, PublishedPort, Service } from './compose/compose-types.ts';
import { dependsOn } from './compose/dependencies.ts';
import { dig } from './compose/lookup.ts';
import { knownBoolean, knownText } from './compose/scalars.ts';
import type { Project, ServiceRole } from './project-types.ts';
import type { SystemEdge, SystemGraph, SystemNode, SystemResource } from './system-graph-types.ts';

const TIERS: readonly ServiceRole[] = ['front', 'application', 'job', 'data', 'operation'];

/** The services of a Compose project with all that connects them. */
export function systemGraph(project: ComposeProject, links: Project): SystemGraph {
  const services = [...project.services.values()];
  const edges = services.flatMap((service) => edgesOf(service, links));
  const nodes = services.map((service) => nodeOf(service, links));
  for (const name of new Set(edges.map(({ to }) => to)))
    if (!project.services.has(name)) nodes.push(undefinedNode(name));
  const cycles = cyclesAmong(edges);
  return {
    project,
    nodes: TIERS.flatMap((tier) => nodes.filter(({ role }) => role === tier)),
    edges: edges.map((edge) => (isInCycle(edge, cycles) ? { ...edge, state: 'cycle' } : edge)),
    networks: resources(project, 'networks', nodes),
    volumes: resources(project, 'volumes', nodes),
    cycles,
  };
}

function nodeOf(service: Service, links: Project): SystemNode {
  const mode = knownText(service.get('network_mode'));
  const named = service.volumes.flatMap(({ type, source }) => (type === 'volume' && source ? source : []));
  return {
    name: service.name,
    service,
    role: links.roleOf(service),
    image: imageText(service),
    ports: [...new Set(service.ports.map(portText))],
    networks: mode === undefined ? service.networks : [mode],
    volumes: [...new Set(named)],
    dockerfile: links.buildOf(service)?.dockerfile?.file.path,
  };
}

function undefinedNode(name: string): SystemNode {
  const nothing = { image: '', ports: [], networks: [], volumes: [], dockerfile: undefined };
  return { name, service: undefined, role: 'application', ...nothing };
}

function imageText({ build, image }: Service): string {
  if (!build) return image?.text ?? '';
  return `build ${build.contextValue?.text ?? (build.inline ? 'inline' : '.')}`;
}

function portText({ hostIp, published, target, protocol }: PublishedPort): string {
  const host = published ? rangeText(published) : '';
  const ip = hostIp && hostIp !== '0.0.0.0' ? `${hostIp}:` : '';
  const inside = target ? rangeText(target) : '?';
  return `${ip}${host}${ip || host ? ':' : ''}${inside}${protocol === 'tcp' || protocol === '' ? '' : `/${protocol}`}`;
}

function rangeText({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/** What a service depends on, in the order written, then what else it uses. */
function edgesOf(service: Service, links: Project): readonly SystemEdge[] {
  const edges = new Map<string, SystemEdge>();
  for (const dependency of service.dependencies) {
    const { name, via } = dependency;
    const known = edges.get(name);
    const state = dependency.service ? 'declared' : 'missing';
    const edge = { from: service.name, to: name, state, ports: [], ...known } as const;
    const waitsFor = via === 'depends_on' ? conditionOf(dependency) : (known?.waitsFor ?? 'started');
    edges.set(name, { ...edge, via: [...new Set([...(known?.via ?? []), via])], waitsFor });
  }
  for (const { target, port, source } of links.connectionsOf(service)) {
    if (!target || target === service || source === 'healthcheck') continue;
    const { name } = target;
    const state = dependsOn(service, target) || dependsOn(target, service) ? 'used' : 'undeclared';
    const edge = edges.get(name) ?? { from: service.name, to: name, state, via: [], waitsFor: 'started', ports: [] };
    const ports = port === undefined ? edge.ports : [...new Set([...edge.ports, port])];
    edges.set(name, { ...edge, ports });
  }
  return [...edges.values()];
}

function conditionOf({ condition }: Dependency): SystemEdge['waitsFor'] {
  if (condition === 'service_healthy') return 'healthy';
  return condition === 'service_completed_successfully' ? 'completed' : 'started';
}

/** The circles among declared dependencies: each service is in one at most. */
function cyclesAmong(edges: readonly SystemEdge[]): readonly (readonly string[])[] {
  const targets = new Map<string, string[]>();
  for (const { from, to, via } of edges) {
    if (via.length === 0) continue;
    const known = targets.get(from);
    if (known) known.push(to);
    else targets.set(from, [to]);
  }
  const cycles: (readonly string[])[] = [];
  for (const start of targets.keys()) {
    if (cycles.some((cycle) => cycle.includes(start))) continue;
    const cycle = pathBack(start, targets);
    if (cycle) cycles.push(cycle);
  }
  return cycles;
}

/** The shortest way from a service back to it. */
function pathBack(start: string, targets: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const before = new Map<string, string>();
  const waiting = new Set([start]);
  for (const each of waiting) {
    for (const next of targets.get(each) ?? []) {
      if (next === start) return wayTo(each, before);
      if (!waiting.has(next)) before.set(next, each);
      waiting.add(next);
    }
  }
  return undefined;
}

function wayTo(end: string, before: ReadonlyMap<string, string>): readonly string[] {
  const way: string[] = [];
  for (let at: string | undefined = end; at !== undefined; at = before.get(at)) way.unshift(at);
  return way;
}

function isInCycle({ from, to, via }: SystemEdge, cycles: readonly (readonly string[])[]): boolean {
  if (via.length === 0) return false;
  return cycles.some((cycle) => {
    const at = cycle.indexOf(from);
    return at >= 0 && cycle[(at + 1) % cycle.length] === to;
  });
}

function resources(
  project: ComposeProject,
  section: 'networks' | 'volumes',
  nodes: readonly SystemNode[],
): readonly SystemResource[] {
  const declared = project.resources.filter((resource) => resource.section === section).map(({ name }) => name);
  const used = nodes.flatMap((node) => (section === 'networks' ? (node.service?.networks ?? []) : node.volumes));
  return [...new Set([...declared, ...used])].map((name) => {
    const resource = project.resource(section, name);
    return {
      name,
      external: resource?.external ?? false,
      internal: section === 'networks' && knownBoolean(dig(resource?.entry.value, 'internal')) === true,
      users: nodes.flatMap((node) => (node.service && node[section].includes(name) ? node.name : [])),
    };
  });
}
