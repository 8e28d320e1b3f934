import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/overlapping-subnets',
  summary: 'Two networks on the same addresses',
  why: 'The engine refuses to create a network whose subnet overlaps with that of another one: "Pool overlaps with other one on this address space".',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/networks/#ipam'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    networks: [front, inner]\nnetworks:\n  front:\n    ipam:\n      config:\n        - subnet: 172.28.0.0/16\n  inner:\n    ipam:\n      config:\n        - subnet: «172.28.1.0/24»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    networks: [front, inner]\nnetworks:\n  front:\n    ipam:\n      config:\n        - subnet: 172.28.0.0/24\n  inner:\n    ipam:\n      config:\n        - subnet: 172.28.1.0/24\n',
    },
  ],
  check: composeProblems('overlapping-subnets'),
});
