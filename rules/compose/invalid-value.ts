import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-value',
  summary: 'A value that the key does not allow',
  why: 'The key accepts only certain words, or a number in a certain range. Compose rejects any other value.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            depends_on:
              db:
                condition: «service_healty»
          db:
            image: example/db:1
            healthcheck:
              test: ["CMD", "ready"]
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            depends_on:
              db:
                condition: service_healthy
          db:
            image: example/db:1
            healthcheck:
              test: ["CMD", "ready"]
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            depends_on:
              db:
                condition: service_healthy
          db:
            image: example/db:1
            healthcheck:
              test: ["CMD", "ready"]
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            oom_score_adj: «2000»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            oom_score_adj: 200
      `,
    },
  ],
  check: composeSchemaProblem('invalid-value'),
});
