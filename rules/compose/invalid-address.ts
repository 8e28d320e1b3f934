import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-address',
  summary: 'An invalid IP address, subnet or MAC address',
  why: 'Compose does not validate addresses. Docker Engine rejects an invalid one when it creates the network or the container.',
  category: 'correctness',
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
            networks:
              front:
                ipv4_address: «172.28.0.300»
        networks:
          front:
            ipam:
              config:
                - subnet: 172.28.0.0/16
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            networks:
              front:
                ipv4_address: 172.28.0.30
        networks:
          front:
            ipam:
              config:
                - subnet: 172.28.0.0/16
      `,
    },
  ],
  check: composeSchemaProblem('invalid-address'),
});
