import { defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/missing-include',
  summary: 'Includes a file that is not there',
  why: '`include` brings in another Compose file. Docker Compose refuses the whole project when the file, or an env file given with it, is missing or a directory.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/include/'],
  examples: [
    {
      bad: 'include:\n  - «./databse.yaml»\nservices:\n  web:\n    image: example/web:1\n',
      good: {
        'compose.yaml': 'include:\n  - ./database.yaml\nservices:\n  web:\n    image: example/web:1\n',
        'database.yaml': 'services:\n  db:\n    image: postgres:18\n',
      },
    },
  ],
  check: composeProblem('missing-include'),
});
