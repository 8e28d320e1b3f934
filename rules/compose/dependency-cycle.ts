import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/dependency-cycle',
  summary: 'Services that depend on each other in a circle',
  why: 'No order exists in which to start them, so Docker Compose refuses the whole project. `links`, `volumes_from` and shared namespaces (`network_mode: service:db`) count as dependencies too.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#depends_on'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    depends_on: [api]\n  api:\n    image: example/api:1\n    depends_on: [«web»]\n',
      good: 'services:\n  web:\n    image: example/web:1\n    depends_on: [api]\n  api:\n    image: example/api:1\n',
    },
  ],
  check: composeProblems('dependency-cycle'),
});
