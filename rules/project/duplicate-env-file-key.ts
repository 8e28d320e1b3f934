import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'project/duplicate-env-file-key',
  summary: 'A variable that is set twice in an env file',
  why: 'The last line counts. Whoever edits the first one wonders why nothing changes.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#env_file'],
  examples: [
    {
      bad: {
        'compose.yaml': 'services:\n  web:\n    image: example/web:1\n    env_file: web.env\n',
        'web.env': '«PORT»=80\nHOST=a\nPORT=8080\n',
      },
      good: {
        'compose.yaml': 'services:\n  web:\n    image: example/web:1\n    env_file: web.env\n',
        'web.env': 'PORT=8080\nHOST=a\n',
      },
    },
  ],
  check: composeProblems('duplicate-env-file-key'),
});
