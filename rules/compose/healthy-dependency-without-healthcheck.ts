import { knownImage } from '../../src/knowledge/images.ts';
import { defineRule, type Project, type Service } from '../../src/rule.ts';

export default defineRule({
  id: 'compose/healthy-dependency-without-healthcheck',
  summary: 'Waits for a healthy service that has no health check',
  why: 'With `condition: service_healthy`, `docker compose up` waits for the health check of the other service. Without one it stops with "container has no healthcheck configured", and the waiting service never starts.',
  category: 'reliability',
  severity: 'error',
  presets: ['recommended', 'production'],
  fix: 'none',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/reference/compose-file/services/#depends_on'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    depends_on:\n      cache:\n        condition: «service_healthy»\n  cache:\n    image: redis:8\n',
      good: 'services:\n  web:\n    image: example/web:1\n    depends_on:\n      cache:\n        condition: service_healthy\n  cache:\n    image: redis:8\n    healthcheck:\n      test: ["CMD", "redis-cli", "ping"]\n',
    },
  ],
  check: {
    service({ dependencies }, { report, project }) {
      for (const { service, condition, conditionSpan, name } of dependencies) {
        if (!service || condition !== 'service_healthy' || !conditionSpan) continue;
        const lacking = lacksHealthcheck(service, project);
        if (!lacking) continue;
        report(conditionSpan, `\`${name}\` ${lacking}, so it never becomes healthy and \`docker compose up\` fails`, {
          help: `add a \`healthcheck\` to \`${name}\`, or wait for \`service_started\``,
          labels: [{ at: service, message: 'no health check here' }],
        });
      }
    },
  },
});

/** Why the service is known to have no health check; undefined when it has one, or when an image we do not know may bring one. */
function lacksHealthcheck(service: Service, project: Project): string | undefined {
  if (service.healthcheck?.disabled) return 'has its health check disabled';
  if (service.healthcheck?.test) return undefined;
  if (service.build) {
    const stage = project.buildOf(service)?.stage;
    if (!stage) return undefined;
    if (stage.healthcheck) return stage.healthcheck.none ? 'builds an image with HEALTHCHECK NONE' : undefined;
    return stage.rootImage && knownWithout(stage.rootImage.name) ? 'builds an image without HEALTHCHECK' : undefined;
  }
  return service.imageReference && knownWithout(service.imageReference.name) ? 'has no health check, nor has its image' : undefined;
}

/** Images outside the table may bring a health check of their own. */
function knownWithout(name: string): boolean {
  const image = knownImage(name);
  return image !== undefined && !image.healthcheck && !name.includes('/');
}
