import { parseAddress } from '../../../parse/cidr.ts';
import type { ComposeProject, PublishedPort, Service } from '../types.ts';
import { canMeet, isForSwarm, type ProjectProblem, replicasOf, tell } from './project-tools.ts';

/** A port of the host that a service takes. */
interface Claim {
  readonly service: Service;
  readonly port: PublishedPort;
  /** The address as a text that equal addresses share; undefined for every address. */
  readonly address: string | undefined;
}

/** Ranges of all ports for many services are no reason to count for hours. */
const MAX_CLAIMS = 200_000;
/** So many services on one port are alternatives of each other: the rest is not compared. */
const MAX_RIVALS = 50;

/** Ports of the host that two services, or one twice, want to listen on. */
export function checkHostPorts(project: ComposeProject): readonly ProjectProblem[] {
  const claims = new Map<string, Claim[]>();
  const found: ProjectProblem[] = [];
  let count = 0;
  for (const service of project.services.values()) {
    if (service.get('network_mode') || replicasOf(service)?.count === 0) continue;
    for (const port of service.ports) {
      const range = fixedRange(port);
      if (!range) continue;
      count += range.to - range.from + 1;
      if (count > MAX_CLAIMS) return found;
      const claim: Claim = { service, port, address: addressOf(port) };
      const rival = firstRival(claims, claim, range);
      if (rival) found.push(conflict(claim, rival, range.from));
    }
  }
  return found;
}

/** The ports of the host that are surely taken: not those that the engine picks, alone or from a range. */
function fixedRange({ published, target, unknown }: PublishedPort): PublishedPort['published'] {
  // An address or protocol that nobody knows may be another one.
  if (unknown) return undefined;
  if (!published || !target || published.from === 0 || published.to > 65535 || published.from > published.to)
    return undefined;
  if (published.to - published.from !== target.to - target.from) return undefined;
  return published;
}

function addressOf({ hostIp }: PublishedPort): string | undefined {
  if (hostIp === undefined || hostIp === '') return undefined;
  const parsed = parseAddress(hostIp);
  return parsed ? `${parsed.version}:${parsed.number}` : hostIp;
}

/** Takes every port of a range; gives the first one who has one of them already. */
function firstRival(
  claims: Map<string, Claim[]>,
  claim: Claim,
  range: { readonly from: number; readonly to: number },
): Claim | undefined {
  let rival: Claim | undefined;
  for (let number = range.from; number <= range.to; number++) {
    const key = `${claim.port.protocol} ${number}`;
    const taken = claims.get(key);
    if (!taken) claims.set(key, [claim]);
    else {
      rival ??= taken.find((other) => isRival(claim, other));
      if (taken.length < MAX_RIVALS) taken.push(claim);
    }
  }
  return rival;
}

function isRival(one: Claim, other: Claim): boolean {
  if (one.service === other.service ? isSame(one, other) : !canMeet(one.service, other.service)) return false;
  return addressesMeet(one.address, other.address);
}

/** Compose takes equal ports of a service for one. */
function isSame({ port: one, address }: Claim, { port: other, address: second }: Claim): boolean {
  return address === second && one.target?.from === other.target?.from && one.published?.from === other.published?.from;
}

/** `0.0.0.0` is every address of version 4, `::` every one of version 6, none at all is both. */
function addressesMeet(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  return one[0] === other[0] && (one.slice(1) === ':0' || other.slice(1) === ':0');
}

function conflict({ service, port }: Claim, rival: Claim, number: number): ProjectProblem {
  const at = port.publishedSpan ?? port;
  const who =
    service === rival.service
      ? `\`${service.name}\` publishes port ${number} of the host twice`
      : `port ${number} of the host is published by \`${rival.service.name}\` already`;
  return tell(at, 'duplicate-host-port', `${who}: only one can listen on it, the other does not start`, {
    help: 'publish it on another port of the host',
    labels: [{ at: rival.port.publishedSpan ?? rival.port, message: `\`${rival.service.name}\` takes it here` }],
  });
}

/** Ports that an override adds to those of the base, though it means to replace them. */
export function checkAppendedPorts(project: ComposeProject): readonly ProjectProblem[] {
  const found: ProjectProblem[] = [];
  const roles = new Map(project.files.map(({ file, role }) => [file, role]));
  for (const service of project.services.values()) {
    const earlier = service.ports.filter(({ file }) => roles.get(file) !== 'override');
    for (const port of service.ports) {
      if (roles.get(port.file) !== 'override' || port.unknown || !port.published || !port.target) continue;
      const { target, published, hostIp } = port;
      const first = earlier.find(
        (each) =>
          !each.unknown &&
          each.published !== undefined &&
          each.protocol === port.protocol &&
          each.target?.from === target.from &&
          each.target.to === target.to &&
          (each.published.from !== published.from || each.hostIp !== hostIp),
      );
      if (!first?.published || (first.published.from === published.from && first.hostIp === undefined)) continue;
      found.push(
        tell(
          port,
          'appended-port',
          `lists are appended: port ${target.from} of \`${service.name}\` is published on ${first.published.from} as well as on ${published.from}`,
          {
            help: 'write `ports: !override` to replace the list of the base',
            labels: [{ at: first, message: 'published here already' }],
          },
        ),
      );
    }
  }
  return found;
}

/** A fixed port of the host for a service of which several containers run. */
export function checkReplicatedPorts(service: Service): readonly ProjectProblem[] {
  const replicas = replicasOf(service);
  // In a swarm all containers of a service share its published ports.
  if (!replicas || replicas.count < 2 || service.get('network_mode') || isForSwarm(service.project)) return [];
  const found: ProjectProblem[] = [];
  for (const port of service.ports) {
    if (!port.published || !port.target || port.published.from === 0) continue;
    const room = port.published.to - port.published.from + 1;
    if (room >= replicas.count * (port.target.to - port.target.from + 1)) continue;
    found.push(
      tell(
        port.publishedSpan ?? port,
        'replicated-host-port',
        `${replicas.count} containers of \`${service.name}\` cannot share port ${port.published.from} of the host: all but the first fail`,
        {
          help: `publish a range, such as \`${port.published.from}-${port.published.from + replicas.count - 1}\`, or let a proxy do it`,
          labels: [{ at: replicas.at, message: 'the number of containers' }],
        },
      ),
    );
  }
  return found;
}
