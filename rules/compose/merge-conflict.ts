import { defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/merge-conflict',
  summary: 'Files that cannot be merged',
  why: 'What one file declares as a list another one declares as a mapping or a single value: Docker Compose refuses to merge them.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/merge/'],
  examples: [
    {
      bad: {
        'compose.yaml':
          'services:\n  web:\n    image: example/web:1\n    command: [serve]\n    logging:\n      driver: local\n',
        'compose.override.yaml': 'services:\n  web:\n    logging: «local»\n',
      },
      good: {
        'compose.yaml': 'services:\n  web:\n    image: example/web:1\n    logging:\n      driver: local\n',
        'compose.override.yaml': 'services:\n  web:\n    logging:\n      driver: journald\n',
      },
    },
  ],
  check: composeProblem('merge-conflict'),
});
