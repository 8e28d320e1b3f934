import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/replicated-container-name',
  summary: 'A fixed container name for several containers',
  why: 'Names of containers are unique on a host, so Docker Compose refuses `container_name` for a service that runs more than once.',
  category: 'scalability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#container_name'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    container_name: «web»\n    scale: 2\n',
      good: 'services:\n  web:\n    image: example/web:1\n    scale: 2\n',
    },
  ],
  check: composeProblems('replicated-container-name'),
});
