import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/invalid-static-address',
  summary: 'A fixed address outside of its subnet',
  why: 'The engine gives a container only an address of the subnet of the network, and not that of the gateway. `docker compose up` fails: "no configured subnet contains IP address".',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#ipv4_address-ipv6_address'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    networks:\n      inner:\n        ipv4_address: «172.29.0.5»\nnetworks:\n  inner:\n    ipam:\n      config:\n        - subnet: 172.28.0.0/24\n',
      good: 'services:\n  web:\n    image: example/web:1\n    networks:\n      inner:\n        ipv4_address: 172.28.0.5\nnetworks:\n  inner:\n    ipam:\n      config:\n        - subnet: 172.28.0.0/24\n',
    },
  ],
  check: composeProblems('invalid-address'),
});
