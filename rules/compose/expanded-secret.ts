import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/expanded-secret',
  summary: 'A password or hash with a dollar sign that Compose cuts out',
  why: 'Docker Compose takes `$word` in a value for a variable. A hash such as `$2y$10$abc…` or a password such as `pa$word` loses that part, with no more than a warning, and nobody can log in.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    environment:\n      ADMIN_HASH: $2y$10«$kIxYz»/abc\n',
      good: 'services:\n  web:\n    image: example/web:1\n    environment:\n      ADMIN_HASH: $$2y$$10$$kIxYz/abc\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    environment:\n      ADMIN_HASH: $$2y$$10$$kIxYz/abc\n',
    },
  ],
  check: composeProblems('expanded-secret'),
});
