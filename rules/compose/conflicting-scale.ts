import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/conflicting-scale',
  summary: 'scale and deploy.replicas that differ',
  why: 'Both say how many containers run. Docker Compose refuses the whole project when they say different numbers.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#scale'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    scale: «2»\n    deploy:\n      replicas: 3\n',
      good: 'services:\n  web:\n    image: example/web:1\n    deploy:\n      replicas: 3\n',
    },
  ],
  check: composeProblems('conflicting-scale'),
});
