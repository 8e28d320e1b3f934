import { type ComposeProject, dedent, defineRule, overlap, type Service } from '../../src/rule/index.ts';
import { canMeet } from '../shared/profiles.ts';
import { type Subnet, subnetsByNetwork } from '../shared/static-addresses.ts';

export default defineRule({
  id: 'compose/overlapping-subnets',
  summary: 'Two networks with overlapping address ranges',
  why: 'Docker Engine does not create a network whose subnet overlaps with the subnet of another network: "Pool overlaps with other one on this address space".',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/networks/#ipam'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            networks: [front, inner]
        networks:
          front:
            ipam:
              config:
                - subnet: 172.28.0.0/16
          inner:
            ipam:
              config:
                - subnet: «172.28.1.0/24»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            networks: [front, inner]
        networks:
          front:
            ipam:
              config:
                - subnet: 172.28.0.0/24
          inner:
            ipam:
              config:
                - subnet: 172.28.1.0/24
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      const subnets = [...subnetsByNetwork(project).values()].flatMap((each) => each ?? []);
      if (subnets.length < 2) return;
      const users = usersByNetwork(project);
      // Once they are sorted by first address, each need only be compared with the one that reaches furthest so far.
      subnets.sort((a, b) => a.version - b.version || (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
      let widest: Subnet | undefined;
      for (const subnet of subnets) {
        if (
          widest &&
          widest.network !== subnet.network &&
          overlap(widest, subnet) &&
          areBothUsed(users, widest.network, subnet.network)
        ) {
          const inOrder = widest.at.start < subnet.at.start || widest.at.file !== subnet.at.file;
          const [first, second] = inOrder ? [widest, subnet] : [subnet, widest];
          const message = `\`${second.at.text}\` of \`${second.network}\` overlaps with \`${first.at.text}\` of \`${first.network}\`: Docker Engine rejects the second network`;
          report(second.at, message, {
            help: 'use a different range for each network',
            labels: [{ at: first.at, message: 'the other subnet' }],
          });
        }
        if (!widest || widest.version !== subnet.version || subnet.last > widest.last) widest = subnet;
      }
    },
  },
});

/** Whether two networks may exist at the same time: only the networks of running services are created. */
function areBothUsed(users: ReadonlyMap<string, readonly Service[]>, one: string, other: string): boolean {
  const others = users.get(other) ?? [];
  return (users.get(one) ?? []).some((service) => others.some((each) => canMeet(service, each)));
}

/** At most this many services of a network are checked. */
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
