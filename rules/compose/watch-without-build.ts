import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/watch-without-build',
  summary: 'A watch rule that rebuilds what is not built',
  why: '`action: rebuild` builds the image anew when a file changes. Without `build` there is nothing to do, and `docker compose watch` refuses the service.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/develop/#action'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    develop:\n      watch:\n        - path: ./src\n          action: «rebuild»\n',
      good: 'services:\n  web:\n    build: .\n    develop:\n      watch:\n        - path: ./src\n          action: rebuild\n',
    },
  ],
  check: composeProblems('watch-without-build'),
});
