import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/duplicate-container-name',
  summary: 'One container name for two services',
  why: 'Names of containers are unique on a host. Docker Compose refuses the whole project when two services that run together have the same `container_name`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  aliases: { dclint: { 'no-duplicate-container-names': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/services/#container_name'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    container_name: app\n  api:\n    image: example/api:1\n    container_name: «app»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    container_name: web\n  api:\n    image: example/api:1\n    container_name: api\n',
    },
  ],
  check: composeProblems('duplicate-container-name'),
});
