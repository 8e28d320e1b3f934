import { dedent, defineRule } from '../../src/rule/index.ts';
import { pollIn, startScripts } from '../shared/waits.ts';

export default defineRule({
  id: 'compose/wait-loop',
  summary: 'A loop or script that polls another service at startup',
  why: 'An open port does not mean that a database is ready, and every service must repeat the loop, with a tool for it in every image. From outside, nobody can see that the container is only waiting. With a health check on the other service, `condition: service_healthy` waits in one place, and `docker compose up` shows which service it is waiting for.',
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
        report(poll.at, `${how} at startup, although a health check and \`depends_on\` can wait for it`, {
          help: `add a \`healthcheck\` to \`${name}\`, and wait for it with \`condition: service_healthy\` instead`,
        });
      }
    },
  },
});
