import { dedent, defineRule } from '../../src/rule/index.ts';
import { pollIn, startScripts } from '../shared/waits.ts';

export default defineRule({
  id: 'compose/wait-loop',
  summary: 'A loop or script polls another service before the start',
  why: 'An open port is not a database that is ready, and the loop has to be repeated in every service, with a tool for it in every image. Nobody outside sees that the container only waits. With a health check on the other service, `condition: service_healthy` waits in one place, and `docker compose up` tells what it waits for.',
  category: 'reliability',
  severity: 'info',
  presets: ['production'],
  fix: 'none',
  fold: 'project',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/compose/how-tos/startup-order/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            command: sh -c "until «nc -z db 5432»; do sleep 1; done; exec ./serve"
          db:
            image: postgres:18
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
            image: postgres:18
            healthcheck:
              test: ["CMD", "pg_isready"]
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      if (service.project.services.size < 2) return;
      for (const script of startScripts(service, project)) {
        const poll = pollIn(script, service);
        if (!poll) continue;
        const { name } = poll.target;
        const how = poll.tool ? `\`${poll.tool}\` polls \`${name}\`` : `a loop polls \`${name}\``;
        report(poll.at, `${how} before the start, where a health check and \`depends_on\` can wait`, {
          help: `give \`${name}\` a \`healthcheck\`, and wait for it with \`condition: service_healthy\` instead`,
        });
      }
    },
  },
});
