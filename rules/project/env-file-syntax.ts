import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'project/env-file-syntax',
  summary: 'An env file that Docker Compose cannot read',
  why: 'A line that is no `KEY=value` makes Docker Compose refuse to start; in a `.env` beside the Compose file every command of the project, even `docker compose ps`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#env_file-format'],
  examples: [
    {
      bad: {
        'compose.yaml': 'services:\n  web:\n    image: example/web:1\n    env_file: web.env\n',
        'web.env': 'A=1\n«SOME KEY»=2\n',
      },
      good: {
        'compose.yaml': 'services:\n  web:\n    image: example/web:1\n    env_file: web.env\n',
        'web.env': 'A=1\n# SOME KEY=2\n',
      },
    },
    {
      bad: { 'compose.yaml': 'services:\n  web:\n    image: example/web:1\n', '.env': 'A=«"never closed»\n' },
    },
  ],
  check: composeProblems('env-file-syntax'),
});
