import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/duplicate-static-address',
  summary: 'One fixed address for two services',
  why: 'Two containers of a network cannot have one address. The engine starts the first and refuses the second: "Address already in use".',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#ipv4_address-ipv6_address'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    networks:\n      inner:\n        ipv4_address: 172.28.0.5\n  api:\n    image: example/api:1\n    networks:\n      inner:\n        ipv4_address: «172.28.0.5»\nnetworks:\n  inner:\n    ipam:\n      config:\n        - subnet: 172.28.0.0/24\n',
      good: 'services:\n  web:\n    image: example/web:1\n    networks:\n      inner:\n        ipv4_address: 172.28.0.5\n  api:\n    image: example/api:1\n    networks:\n      inner:\n        ipv4_address: 172.28.0.6\nnetworks:\n  inner:\n    ipam:\n      config:\n        - subnet: 172.28.0.0/24\n',
    },
  ],
  check: composeProblems('duplicate-address'),
});
