import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'project/missing-env-file',
  summary: 'An env file that does not exist',
  why: 'Docker Compose refuses to start any service when an `env_file` is missing, unless it says `required: false`. A file that git ignores, or for which an example stands beside it, is told as `project/local-file` instead.',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#env_file'],
  examples: [
    {
      bad: { 'compose.yaml': 'services:\n  web:\n    image: example/web:1\n    env_file: «web.env»\n' },
      good: {
        'compose.yaml': 'services:\n  web:\n    image: example/web:1\n    env_file: web.env\n',
        'web.env': 'A=1\n',
      },
    },
  ],
  check: composeProblems('missing-env-file'),
});
