import { type Cidr, isInside, overlap, parseAddress, parseCidr } from '../../../parse/cidr.ts';
import { asScalar, knownText } from '../scalars.ts';
import type { ComposeProject, ComposeValue, Resource, ScalarValue, Service } from '../types.ts';
import { asMapping, canMeet, dig, itemsOf, type ProjectProblem, replicasOf, tell } from './project-tools.ts';
import { clip } from './schema-text.ts';

interface Subnet extends Cidr {
  readonly at: ScalarValue;
  readonly network: string;
  readonly gateway: ComposeValue | undefined;
}

interface Fixed {
  readonly service: Service;
  readonly network: string;
  readonly at: ScalarValue;
  readonly key: 'ipv4_address' | 'ipv6_address';
  readonly version: 4 | 6;
  readonly number: bigint;
}

/** Fixed addresses of containers and the subnets that they must lie in. `complete` as for references. */
export function checkAddresses(project: ComposeProject, complete: boolean): readonly ProjectProblem[] {
  const subnets = new Map<string, readonly Subnet[] | undefined>();
  for (const resource of project.resources)
    if (resource.section === 'networks') subnets.set(resource.name, subnetsOf(resource));
  const found = [
    ...overlaps(
      project,
      [...subnets.values()].flatMap((each) => each ?? []),
    ),
  ];
  const taken = new Map<string, Fixed[]>();
  for (const service of project.services.values()) {
    for (const address of fixedAddresses(service)) {
      const known = subnets.has(address.network)
        ? subnets.get(address.network)
        : complete && address.network === 'default'
          ? []
          : undefined;
      if (known) found.push(...outside(address, known, complete));
      found.push(...twice(taken, address));
    }
  }
  return found;
}

function* fixedAddresses(service: Service): Generator<Fixed> {
  for (const { name: network, value } of asMapping(service.get('networks'))?.entries ?? []) {
    for (const key of ['ipv4_address', 'ipv6_address'] as const) {
      const at = asScalar(dig(value, key));
      const parsed = parseAddress(knownText(at) ?? '');
      if (at && parsed) yield { service, network, at, key, ...parsed };
    }
  }
}

/** The subnets of a network; undefined when something about them is decided elsewhere. */
function subnetsOf({ entry, external, name }: Resource): readonly Subnet[] | undefined {
  const ipam = dig(entry.value, 'ipam');
  const driver = dig(ipam, 'driver');
  if (external || dig(entry.value, 'external') || (driver && knownText(driver) !== 'default')) return undefined;
  const subnets: Subnet[] = [];
  for (const item of itemsOf(dig(ipam, 'config'))) {
    const at = asScalar(dig(item, 'subnet'));
    const cidr = at && parseCidr(knownText(at) ?? '');
    if (!cidr) return undefined;
    subnets.push({ ...cidr, at, network: name, gateway: dig(item, 'gateway') });
  }
  return subnets;
}

function outside(address: Fixed, subnets: readonly Subnet[], complete: boolean): ProjectProblem[] {
  const { network, at, key } = address;
  const same = subnets.filter(({ version }) => version === address.version);
  const subnet = same.find((each) => isInside(each, address));
  if (same.length === 0)
    return complete
      ? [
          tell(
            at,
            'address-without-subnet',
            `the network \`${network}\` has no subnet to which \`${at.text}\` belongs: the engine refuses \`${key}\``,
            {
              help: `give the network a subnet under \`ipam.config\``,
            },
          ),
        ]
      : [];
  if (!subnet)
    return [
      tell(
        at,
        'invalid-address',
        `\`${at.text}\` does not lie in the subnet of \`${network}\`: the engine refuses it`,
        {
          help: `take an address of \`${same.map((each) => each.at.text).join('` or `')}\``,
          labels: same.map((each) => ({ at: each.at, message: 'the subnet' })),
        },
      ),
    ];
  const gateway = asScalar(subnet.gateway);
  const taken = parseAddress(knownText(gateway) ?? '');
  if (!gateway || taken?.number !== address.number) return [];
  return [
    tell(at, 'invalid-address', `\`${at.text}\` is the gateway of \`${network}\`: the engine refuses it`, {
      help: 'take another address',
      labels: [{ at: gateway, message: 'the gateway' }],
    }),
  ];
}

function twice(taken: Map<string, Fixed[]>, address: Fixed): ProjectProblem[] {
  const { service, network, at, version, number } = address;
  const replicas = replicasOf(service);
  if (replicas?.count === 0) return [];
  const found: ProjectProblem[] = [];
  if (replicas && replicas.count > 1)
    found.push(
      tell(
        at,
        'replicated-address',
        `${replicas.count} containers of \`${service.name}\` cannot share the address \`${at.text}\`: all but the first fail`,
        {
          help: 'let the engine choose the addresses, or run one container',
          labels: [{ at: replicas.at, message: 'the number of containers' }],
        },
      ),
    );
  const key = `${network} ${version} ${number}`;
  const others = taken.get(key) ?? [];
  const first = others.find((other) => other.service !== service && canMeet(other.service, service));
  if (first)
    found.push(
      tell(
        at,
        'duplicate-address',
        `\`${clip(at.text)}\` is the address of \`${first.service.name}\` already: the second container does not start`,
        {
          help: 'take another address',
          labels: [{ at: first.at, message: `\`${first.service.name}\` has it` }],
        },
      ),
    );
  if (others.length < 50) taken.set(key, [...others, address]);
  return found;
}

/** Two networks of a project on the same addresses; sorted, each is compared with the one before. */
function overlaps(project: ComposeProject, subnets: readonly Subnet[]): ProjectProblem[] {
  const sorted = [...subnets].sort(
    (a, b) => a.version - b.version || (a.first < b.first ? -1 : a.first > b.first ? 1 : 0),
  );
  const found: ProjectProblem[] = [];
  if (sorted.length < 2) return [];
  const users = usersByNetwork(project);
  let widest: Subnet | undefined;
  for (const subnet of sorted) {
    if (
      widest &&
      widest.network !== subnet.network &&
      overlap(widest, subnet) &&
      areBothUsed(users, widest.network, subnet.network)
    ) {
      const [first, second] =
        widest.at.start < subnet.at.start || widest.at.file !== subnet.at.file ? [widest, subnet] : [subnet, widest];
      found.push(
        tell(
          second.at,
          'overlapping-subnets',
          `\`${second.at.text}\` of \`${second.network}\` overlaps with \`${first.at.text}\` of \`${first.network}\`: the engine refuses the second network`,
          {
            help: 'give each network a range of its own',
            labels: [{ at: first.at, message: 'the other subnet' }],
          },
        ),
      );
    }
    if (!widest || widest.version !== subnet.version || subnet.last > widest.last) widest = subnet;
  }
  return found;
}

/** Whether two networks are created together: only those of services that run are. */
function areBothUsed(users: ReadonlyMap<string, readonly Service[]>, one: string, other: string): boolean {
  const others = users.get(other) ?? [];
  return (users.get(one) ?? []).some((service) => others.some((each) => canMeet(service, each)));
}

/** So many services of a network are looked at. */
const MAX_USERS = 50;

function usersByNetwork({ services }: ComposeProject): ReadonlyMap<string, readonly Service[]> {
  const users = new Map<string, Service[]>();
  for (const service of services.values()) {
    for (const network of service.networks) {
      const known = users.get(network) ?? [];
      users.set(network, known);
      if (known.length < MAX_USERS) known.push(service);
    }
  }
  return users;
}
