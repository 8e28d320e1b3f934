import { dedent, defineRule } from '../../src/rule/index.ts';
import { startedOnly } from '../shared/started-only.ts';

export default defineRule({
  id: 'compose/unheeded-healthcheck',
  summary: '`depends_on` that does not wait for the health check of a data store',
  why: 'The short form of `depends_on`, or `condition: service_started`, only waits until the database container has started, seconds before it accepts connections. The first start of the whole project then fails, or works by luck. The database already has a health check, but only `condition: service_healthy` waits for it.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended', 'production'],
  fix: 'unsafe',
  fold: 'thing',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/compose/how-tos/startup-order/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            depends_on:
              - «db»
          db:
            image: postgres:18
            healthcheck:
              test: ["CMD", "pg_isready"]
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            depends_on:
              db:
                condition: service_healthy
          db:
            image: postgres:18
            healthcheck:
              test: ["CMD", "pg_isready"]
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            depends_on:
              db:
                condition: service_healthy
          db:
            image: postgres:18
            healthcheck:
              test: ["CMD", "pg_isready"]
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      if (service.dependencies.length === 0) return;
      for (const { needed, at, fix } of startedOnly(service, project)) {
        if (project.roleOf(needed) !== 'data') continue;
        const health = project.healthOf(needed);
        if (health.state !== 'checked') continue;
        const name = needed.name;
        report(
          at,
          `\`${name}\` has a health check, but this only waits until the container has started: it may not be ready yet`,
          {
            help: `set \`condition: service_healthy\` for \`${name}\` in \`depends_on\``,
            labels: [{ at: health.at, message: 'the health check' }],
            about: name,
            fix,
          },
        );
      }
    },
  },
});
