import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/undefined-extended-service',
  summary: 'Extends a service that does not exist',
  why: '`extends` without `file` looks for the service in the same file, before other files are merged. Docker Compose refuses the whole project when it is not there.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#extends'],
  examples: [
    {
      bad: 'services:\n  base:\n    image: example/web:1\n  web:\n    extends: «bases»\n',
      fixed: 'services:\n  base:\n    image: example/web:1\n  web:\n    extends: base\n',
    },
  ],
  check: composeProblems('extends-undefined-service'),
});
