import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/service-without-image',
  summary: 'A service with neither image nor build',
  why: 'There is nothing to run. Docker Compose refuses the whole project. In an override file it often means that the name of the service differs from that in the base.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  examples: [
    {
      bad: 'services:\n  «web»:\n    command: ["serve"]\n',
      good: 'services:\n  web:\n    image: example/web:1\n    command: ["serve"]\n',
    },
  ],
  check: composeProblems('service-without-image'),
});
