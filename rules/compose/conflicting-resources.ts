import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/conflicting-resources',
  summary: 'Limits that contradict each other',
  why: 'The old keys (`cpus`, `mem_limit`, `pids_limit`, `mem_reservation`) and `deploy.resources` must say the same, or Docker Compose refuses the project; a key that `deploy.resources.limits` leaves out counts as 0. And the engine wants a reservation within the limit, and swap on top of memory.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/deploy/#resources'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    mem_limit: «1g»\n    deploy:\n      resources:\n        limits:\n          memory: 512m\n',
      good: 'services:\n  web:\n    image: example/web:1\n    deploy:\n      resources:\n        limits:\n          memory: 512m\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    mem_limit: 512m\n    mem_reservation: «1g»\n',
    },
  ],
  check: composeProblems('conflicting-resources'),
});
