import {
  asMapping,
  asScalar,
  type Cidr,
  type ComposeProject,
  type ComposeValue,
  dig,
  itemsOf,
  knownText,
  parseAddress,
  parseCidr,
  type Resource,
  type ScalarValue,
  type Service,
} from '../../src/rule/index.ts';
import { once } from './once.ts';

/** A subnet of a network, and the gateway in it. */
export interface Subnet extends Cidr {
  readonly at: ScalarValue;
  readonly network: string;
  readonly gateway: ComposeValue | undefined;
}

/** An address that a service asks for in a network. */
export interface StaticAddress {
  readonly service: Service;
  readonly network: string;
  readonly at: ScalarValue;
  readonly key: 'ipv4_address' | 'ipv6_address';
  readonly version: 4 | 6;
  readonly number: bigint;
}

/** The static addresses of all services, in the order written. */
export function* staticAddresses({ services }: ComposeProject): Generator<StaticAddress> {
  for (const service of services.values()) {
    for (const { name: network, value } of asMapping(service.get('networks'))?.entries ?? []) {
      for (const key of ['ipv4_address', 'ipv6_address'] as const) {
        const at = asScalar(dig(value, key));
        const parsed = at && parseAddress(knownText(at) ?? '');
        if (parsed) yield { service, network, at, key, ...parsed };
      }
    }
  }
}

/** The subnets of a project's networks, by network name; undefined for a network whose subnets may be decided elsewhere. */
export const subnetsByNetwork: (project: ComposeProject) => ReadonlyMap<string, readonly Subnet[] | undefined> = once(
  ({ resources }) => {
    const networks = resources.filter(({ section }) => section === 'networks');
    return new Map(networks.map((network) => [network.name, subnetsOf(network)]));
  },
);

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

/** The subnets that may contain an address; undefined when they cannot be known. */
export function subnetsFor(project: ComposeProject, address: StaticAddress): readonly Subnet[] | undefined {
  const subnets = subnetsByNetwork(project);
  if (subnets.has(address.network)) {
    return subnets.get(address.network)?.filter(({ version }) => version === address.version);
  }
  return !project.incomplete && !project.open && address.network === 'default' ? [] : undefined;
}
