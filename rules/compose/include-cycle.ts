import { defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/include-cycle',
  summary: 'A file that includes itself',
  why: 'Docker Compose refuses a project in which a file includes itself, directly or through others.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/include/'],
  examples: [
    {
      bad: 'include:\n  - «compose.yaml»\nservices:\n  web:\n    image: example/web:1\n',
      good: 'services:\n  web:\n    image: example/web:1\n',
    },
  ],
  check: composeProblem('include-cycle'),
});
