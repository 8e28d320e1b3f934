import { dedent, defineRule, type Project, type Service, type ServiceHealth } from '../../src/rule/index.ts';
import { addHealthcheck, commandFor, mayGetHealthcheck } from '../shared/health.ts';

export default defineRule({
  id: 'compose/healthy-dependency-without-healthcheck',
  summary: 'A `service_healthy` dependency on a service without a health check',
  why: 'With `condition: service_healthy`, `docker compose up` waits for the health check of the other service. If there is none, it stops with "container has no healthcheck configured", and the waiting service never starts.',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'unsafe',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/reference/compose-file/services/#depends_on'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            depends_on:
              cache:
                condition: «service_healthy»
          cache:
            image: redis:8
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            depends_on:
              cache:
                condition: service_healthy
          cache:
            image: redis:8
            healthcheck:
              test: ["CMD", "redis-cli", "ping"]
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            depends_on:
              cache:
                condition: service_healthy
          cache:
            image: redis:8
            healthcheck:
              test: ["CMD", "redis-cli", "ping"]
              interval: 10s
              timeout: 5s
              retries: 5
              start_period: 30s
      `,
    },
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              depends_on:
                api:
                  condition: «service_healthy»
            api:
              build: .
        `,
        Dockerfile: dedent`
          FROM python:3.14-slim
          CMD ["python", "-m", "api"]
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              depends_on:
                api:
                  condition: service_healthy
            api:
              build: .
        `,
        Dockerfile: dedent`
          FROM python:3.14-slim
          HEALTHCHECK CMD ["python", "-m", "api.check"]
          CMD ["python", "-m", "api"]
        `,
      },
    },
  ],
  check: {
    service({ dependencies }, { report, project }) {
      for (const dependency of dependencies) {
        const { service, condition, conditionSpan, required, name } = dependency;
        if (!service || condition !== 'service_healthy' || !conditionSpan || !required) continue;
        const health = project.healthOf(service);
        const why = reasonOf(health);
        if (!why || mayGetHealthcheck(service)) continue;
        report(conditionSpan, `\`${name}\` ${why}: it never becomes healthy, and \`docker compose up\` fails`, {
          help: `add a \`healthcheck\` to \`${name}\`${commandFor(service, project)}, or wait for \`service_started\``,
          labels: [{ at: health.at, message: labelOf(health, service, project) }],
          fix: addHealthcheck(service, project),
        });
      }
    },
  },
});

/** Why the service certainly has no health check. */
function reasonOf({ state, by }: ServiceHealth): string | undefined {
  if (state === 'disabled')
    return by === 'compose' ? 'has its health check disabled' : 'is built with HEALTHCHECK NONE';
  if (state !== 'none') return undefined;
  return by === 'dockerfile' ? 'is built without HEALTHCHECK' : 'has no health check';
}

function labelOf({ state, by }: ServiceHealth, service: Service, project: Project): string {
  if (state === 'disabled') return by === 'compose' ? 'disabled here' : 'turned off here';
  if (by === 'image') return 'the image does not define one either';
  const image = project.buildOf(service)?.stage?.rootImage;
  return image ? `\`${image.name}\` does not define one either` : 'no health check here';
}
