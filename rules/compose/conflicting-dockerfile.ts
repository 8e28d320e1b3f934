import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/conflicting-dockerfile',
  summary: 'dockerfile and dockerfile_inline together',
  why: 'A build reads one Dockerfile. Docker Compose refuses the whole project when both are given.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/build/#dockerfile_inline'],
  examples: [
    {
      bad: 'services:\n  web:\n    build:\n      context: .\n      dockerfile: Dockerfile\n      «dockerfile_inline»: |\n        FROM nginx:1.29\n',
      good: 'services:\n  web:\n    build:\n      context: .\n      dockerfile_inline: |\n        FROM nginx:1.29\n',
    },
  ],
  check: composeProblems('conflicting-dockerfile'),
});
