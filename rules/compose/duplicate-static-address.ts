import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { canMeet } from '../shared/profiles.ts';
import { type StaticAddress, staticAddresses } from '../shared/static-addresses.ts';

export default defineRule({
  id: 'compose/duplicate-static-address',
  summary: 'Two services with the same static IP address',
  why: 'Two containers on a network cannot have the same address. Docker Engine starts the first one and rejects the second: "Address already in use".',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#ipv4_address-ipv6_address'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            networks:
              inner:
                ipv4_address: 172.28.0.5
          api:
            image: example/api:1
            networks:
              inner:
                ipv4_address: «172.28.0.5»
        networks:
          inner:
            ipam:
              config:
                - subnet: 172.28.0.0/24
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            networks:
              inner:
                ipv4_address: 172.28.0.5
          api:
            image: example/api:1
            networks:
              inner:
                ipv4_address: 172.28.0.6
        networks:
          inner:
            ipam:
              config:
                - subnet: 172.28.0.0/24
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      const taken = new Map<string, StaticAddress[]>();
      for (const address of staticAddresses(project)) {
        const { service, network, at, version, number } = address;
        if (service.replicas?.count === 0) continue;
        const key = `${network} ${version} ${number}`;
        const others = taken.get(key) ?? [];
        const first = others.find((other) => other.service !== service && canMeet(other.service, service));
        if (first) {
          const owner = first.service.name;
          report(
            at,
            `address \`${clip(at.text)}\` is already used by \`${owner}\`: the second container does not start`,
            {
              help: 'choose another address',
              labels: [{ at: first.at, message: `\`${owner}\` uses it here` }],
            },
          );
        }
        if (others.length < MAX_RIVALS) taken.set(key, [...others, address]);
      }
    },
  },
});

/** With this many services of one address, they are alternatives of each other: more are not compared. */
const MAX_RIVALS = 50;
