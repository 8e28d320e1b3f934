import { dedent, defineRule, textOf } from '../../src/rule/index.ts';
import { sleepBeforeStart, startScripts } from '../shared/waits.ts';

export default defineRule({
  id: 'compose/sleep-as-wait',
  summary: 'Sleeps before the start instead of waiting for a service',
  why: 'A fixed time is a guess: on a slow machine, or with a new volume, the other service needs longer and the start fails; everywhere else each start is held up for nothing. A health check on the other service and `condition: service_healthy` wait exactly as long as it takes.',
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
      // Who waits for all that there is may have other reasons.
      if (conditions.length > 0 && conditions.every(({ condition }) => condition !== 'service_started')) return;
      for (const script of startScripts(service, project)) {
        const sleep = sleepBeforeStart(script);
        if (!sleep) continue;
        const name = conditions.find(({ condition }) => condition === 'service_started')?.name;
        report(
          sleep,
          `\`${textOf(sleep)}\` before the start is a guess how long another service needs: a slow start fails all the same, and every other one is held up`,
          {
            help: name
              ? `remove it, give \`${name}\` a \`healthcheck\`, and wait for it with \`depends_on\` and \`condition: service_healthy\``
              : 'remove it, and wait for the other service with `depends_on`, `condition: service_healthy` and a `healthcheck`',
          },
        );
      }
    },
  },
});
