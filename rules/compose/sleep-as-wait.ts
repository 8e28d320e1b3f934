import { dedent, defineRule, textOf } from '../../src/rule/index.ts';
import { sleepBeforeStart, startScripts } from '../shared/waits.ts';

export default defineRule({
  id: 'compose/sleep-as-wait',
  summary: 'A sleep at startup instead of waiting for a service',
  why: 'A fixed time is a guess. On a slow machine or with a new volume, the other service needs longer and the start fails; everywhere else, each start is delayed for no reason. A health check on the other service and `condition: service_healthy` wait exactly as long as necessary.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended', 'production'],
  fix: 'none',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/compose/how-tos/startup-order/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            command: sh -c "«sleep 10» && ./serve"
            depends_on: [db]
          db:
            image: example/db:1
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            command: ./serve
            depends_on:
              db:
                condition: service_healthy
          db:
            image: example/db:1
            healthcheck:
              test: ["CMD", "/db", "ready"]
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      if (service.project.services.size < 2) return;
      const conditions = service.dependencies.filter(({ via }) => via === 'depends_on');
      // If the service waits for all dependencies properly, the sleep may have another reason.
      if (conditions.length > 0 && conditions.every(({ condition }) => condition !== 'service_started')) return;
      for (const script of startScripts(service, project)) {
        const sleep = sleepBeforeStart(script);
        if (!sleep) continue;
        const name = conditions.find(({ condition }) => condition === 'service_started')?.name;
        report(
          sleep,
          `\`${textOf(sleep)}\` only guesses how long another service takes to start: a slow start still fails, and every other start is delayed`,
          {
            help: name
              ? `remove it, add a \`healthcheck\` to \`${name}\`, and wait for it with \`depends_on\` and \`condition: service_healthy\``
              : 'remove it, and wait for the other service with `depends_on`, `condition: service_healthy` and a `healthcheck`',
          },
        );
      }
    },
  },
});
