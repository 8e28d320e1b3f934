import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/ineffective-healthcheck-setting',
  summary: 'A health check setting that has no effect',
  why: 'Docker ignores a test next to `disable: true`, anything after the first string of `CMD-SHELL`, and a `start_interval` without a longer `start_period`. The health check that runs is not the one in the file.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            healthcheck:
              test: ["CMD-SHELL", "pg_isready", «"-U"», "app"]
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            healthcheck:
              test: ["CMD-SHELL", "pg_isready -U app"]
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            healthcheck:
              test: ["CMD", "ready"]
              «start_interval»: 1s
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            healthcheck:
              test: ["CMD", "ready"]
              start_interval: 1s
              start_period: 30s
      `,
    },
  ],
  check: composeSchemaProblem('ineffective-healthcheck-setting'),
});
