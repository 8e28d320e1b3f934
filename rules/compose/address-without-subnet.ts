import { dedent, defineRule } from '../../src/rule/index.ts';
import { staticAddresses, subnetsFor } from '../shared/static-addresses.ts';

export default defineRule({
  id: 'compose/address-without-subnet',
  summary: 'A static IP address on a network without a subnet',
  why: 'Docker Engine picks a subnet for a network that does not configure one under `ipam`, and rejects static addresses on it: "user specified IP address is supported only when connecting to networks with user configured subnets".',
  category: 'correctness',
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
                ipv4_address: «172.28.0.5»
        networks:
          inner:
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            networks:
              inner:
                ipv4_address: 172.28.0.5
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
      if (project.incomplete || project.open) return;
      for (const address of staticAddresses(project)) {
        const { network, at, key } = address;
        if (subnetsFor(project, address)?.length !== 0) continue;
        const message = `the network \`${network}\` has no subnet configured for \`${at.text}\`: Docker Engine rejects \`${key}\``;
        report(at, message, { help: 'set a subnet for the network under `ipam.config`' });
      }
    },
  },
});
