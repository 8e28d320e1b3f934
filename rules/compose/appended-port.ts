import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/appended-port',
  summary: 'An override that publishes a port a second time',
  why: 'Docker Compose appends lists of an override to those of the base. An override that means to move a port publishes it on both, and the old one still collides.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/merge/'],
  examples: [
    {
      bad: {
        'compose.yaml': 'services:\n  web:\n    image: example/web:1\n    ports: ["8080:80"]\n',
        'compose.override.yaml': 'services:\n  web:\n    ports: [«"9090:80"»]\n',
      },
      good: {
        'compose.yaml': 'services:\n  web:\n    image: example/web:1\n    ports: ["8080:80"]\n',
        'compose.override.yaml': 'services:\n  web:\n    ports: !override ["9090:80"]\n',
      },
    },
  ],
  check: composeProblems('appended-port'),
});
