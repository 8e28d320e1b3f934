import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/ignored-external-key',
  summary: 'Settings without effect on something external',
  why: 'What is external exists before the project and stays as it is. Docker Compose ignores the driver, the subnets or the file that stand beside `external: true`, without a word.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/networks/#external'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    networks: [edge]\nnetworks:\n  edge:\n    external: true\n    «driver»: bridge\n',
      good: 'services:\n  web:\n    image: example/web:1\n    networks: [edge]\nnetworks:\n  edge:\n    external: true\n',
      fixed:
        'services:\n  web:\n    image: example/web:1\n    networks: [edge]\nnetworks:\n  edge:\n    external: true\n',
    },
  ],
  check: composeProblems('ignored-external-key'),
});
