import { hasNoHealthcheck } from '../../src/knowledge/base-images.ts';
import { dedent, defineRule, type Located, type Project, type Service } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/healthy-dependency-without-healthcheck',
  summary: 'Waits for a healthy service that has no health check',
  why: 'With `condition: service_healthy`, `docker compose up` waits for the health check of the other service. Without one it stops with "container has no healthcheck configured", and the waiting service never starts.',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
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
        const lacking = lackOf(service, project);
        if (!lacking || service.project.furtherServices(name).some(({ healthcheck }) => healthcheck)) continue;
        report(conditionSpan, `\`${name}\` ${lacking.why}: it never becomes healthy, and \`docker compose up\` fails`, {
          help: `add a \`healthcheck\` to \`${name}\`, or wait for \`service_started\``,
          labels: [{ at: lacking.at, message: lacking.label }],
        });
      }
    },
  },
});

interface Lack {
  readonly why: string;
  readonly at: Located;
  readonly label: string;
}

/** Why the service is known to have no health check; undefined when it has one, or when an image we do not know may bring one. */
function lackOf(service: Service, project: Project): Lack | undefined {
  const { healthcheck, build, imageReference } = service;
  if (healthcheck?.disabled) return { why: 'has its health check disabled', at: healthcheck, label: 'disabled here' };
  if (healthcheck?.test) return undefined;
  if (build) {
    const stage = project.buildOf(service)?.stage;
    const none = stage?.healthcheck?.none ? stage.healthcheck : undefined;
    if (none) return { why: 'is built with HEALTHCHECK NONE', at: none, label: 'switched off here' };
    if (!stage?.rootImage || stage.healthcheck || !hasNoHealthcheck(stage.rootImage)) return undefined;
    return { why: 'is built without HEALTHCHECK', at: stage.from, label: `nor has \`${stage.rootImage.name}\` one` };
  }
  if (!imageReference || !hasNoHealthcheck(imageReference)) return undefined;
  return { why: 'has no health check', at: service.keyOf('image'), label: 'nor does the image bring one' };
}
