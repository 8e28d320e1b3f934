import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/conflicting-external',
  summary: 'Settings for a volume that is external',
  why: 'An external volume exists before the project and stays as it is. Docker Compose refuses the project when it is given a driver, options or labels all the same, or two different names.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/volumes/#external'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    volumes: [data:/data]\nvolumes:\n  data:\n    external: true\n    «driver»: local\n',
      good: 'services:\n  web:\n    image: example/web:1\n    volumes: [data:/data]\nvolumes:\n  data:\n    external: true\n',
    },
  ],
  check: composeProblems('conflicting-external'),
});
