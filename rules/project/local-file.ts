import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'project/local-file',
  summary: 'A needed file that is not part of the repository',
  why: 'Git ignores the file, or an example stands in for it: after a clone it is not there, and Docker Compose refuses to start until somebody makes it.',
  category: 'operability',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#env_file'],
  examples: [
    {
      bad: {
        'compose.yaml': 'services:\n  web:\n    image: example/web:1\n    env_file: «web.env»\n',
        'web.env.example': 'A=1\n',
      },
      good: {
        'compose.yaml':
          'services:\n  web:\n    image: example/web:1\n    env_file:\n      - path: web.env\n        required: false\n',
        'web.env.example': 'A=1\n',
      },
    },
  ],
  check: composeProblems('local-file'),
});
