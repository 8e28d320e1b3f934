import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-value',
  summary: 'A word or number that the key does not allow',
  why: 'The key takes one of a few words, or a number in a range, and Compose refuses any other.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    depends_on:\n      db:\n        condition: «service_healty»\n  db:\n    image: example/db:1\n    healthcheck:\n      test: ["CMD", "ready"]\n',
      good: 'services:\n  web:\n    image: example/web:1\n    depends_on:\n      db:\n        condition: service_healthy\n  db:\n    image: example/db:1\n    healthcheck:\n      test: ["CMD", "ready"]\n',
      fixed:
        'services:\n  web:\n    image: example/web:1\n    depends_on:\n      db:\n        condition: service_healthy\n  db:\n    image: example/db:1\n    healthcheck:\n      test: ["CMD", "ready"]\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    oom_score_adj: «2000»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    oom_score_adj: 200\n',
    },
  ],
  check: composeSchemaProblem('invalid-value'),
});
