import { dedent, defineRule } from '../../src/rule/index.ts';
import { staticAddresses } from '../shared/static-addresses.ts';

export default defineRule({
  id: 'compose/replicated-static-address',
  summary: 'A fixed address for several containers',
  why: 'Every container of the service requests the same address. Docker Engine starts the first one and rejects the others: "Address already in use".',
  category: 'scalability',
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
            scale: 2
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
      for (const { service, at } of staticAddresses(project)) {
        const { replicas } = service;
        if (!replicas || replicas.count < 2) continue;
        const message = `${replicas.count} containers of \`${service.name}\` cannot share the address \`${at.text}\`: all but the first fail to start`;
        report(at, message, {
          help: 'remove the fixed address, or run one container',
          labels: [{ at: replicas.at, message: 'the number of containers' }],
        });
      }
    },
  },
});
