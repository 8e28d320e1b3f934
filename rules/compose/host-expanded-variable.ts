import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/host-expanded-variable',
  summary: 'A variable of the container that Compose replaces before',
  why: 'Docker Compose replaces `$NAME` in every value by a variable of the shell or of `.env`, and by nothing when there is none. The container never sees the reference, although it has a variable of that name: `$$NAME` is what reaches its shell.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  examples: [
    {
      bad: 'services:\n  db:\n    image: postgres:18\n    environment:\n      POSTGRES_USER: app\n    healthcheck:\n      test: pg_isready -U «$POSTGRES_USER»\n',
      good: 'services:\n  db:\n    image: postgres:18\n    environment:\n      POSTGRES_USER: app\n    healthcheck:\n      test: pg_isready -U $$POSTGRES_USER\n',
      fixed:
        'services:\n  db:\n    image: postgres:18\n    environment:\n      POSTGRES_USER: app\n    healthcheck:\n      test: pg_isready -U $$POSTGRES_USER\n',
    },
  ],
  check: composeProblems('host-expanded-variable'),
});
