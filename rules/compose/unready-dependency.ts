import { dedent, defineRule, type Project, type Service } from '../../src/rule/index.ts';
import { commandFor, isClientOfStore, mayGetHealthcheck } from '../shared/health.ts';
import { isTool } from '../shared/operated.ts';
import { startedOnly } from '../shared/started-only.ts';

export default defineRule({
  id: 'compose/unready-dependency',
  summary: '`depends_on` that does not wait until the dependency is ready',
  why: 'Without `condition: service_healthy`, `depends_on` only determines the order in which containers start. A database needs seconds, with a new volume often a minute, before it accepts connections; a service that starts earlier fails or loses its first requests. A health check on the dependency and the condition in `depends_on` make the start reliable.',
  category: 'reliability',
  severity: 'info',
  presets: ['production'],
  fix: 'unsafe',
  fold: 'project',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/compose/how-tos/startup-order/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            depends_on: [«db»]
          db:
            image: mysql:8.4
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            depends_on:
              db:
                condition: service_healthy
          db:
            image: mysql:8.4
            healthcheck:
              test: ["CMD", "mysqladmin", "ping"]
      `,
    },
    {
      bad: dedent`
        services:
          proxy:
            image: nginx:1.29
            depends_on: [«web»]
          web:
            image: example/web:1
            healthcheck:
              test: ["CMD", "/web", "check"]
      `,
      fixed: dedent`
        services:
          proxy:
            image: nginx:1.29
            depends_on:
              web:
                condition: service_healthy
          web:
            image: example/web:1
            healthcheck:
              test: ["CMD", "/web", "check"]
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      if (service.dependencies.length === 0 || service.project.open || isTool(service)) return;
      for (const { needed, at, fix } of startedOnly(service, project)) {
        const { state } = project.healthOf(needed);
        const { name } = needed;
        const role = project.roleOf(needed);
        if (role === 'data' && state === 'none' && !isClientOfStore(needed) && !mayGetHealthcheck(needed)) {
          const product = productOf(needed, project);
          report(at, `this only waits until the container of \`${name}\` has started, not until ${product} is ready`, {
            help: `add a \`healthcheck\` to \`${name}\`${commandFor(needed, project)}, and wait for it with \`condition: service_healthy\``,
          });
        } else if (role !== 'data' && role !== 'job' && state === 'checked') {
          report(at, `\`${name}\` has a health check, but this only waits until the container has started`, {
            help: `wait for it with \`condition: service_healthy\``,
            fix,
          });
        }
      }
    },
  },
});

function productOf(service: Service, project: Project): string {
  return project.imageOf(service)?.facts.product ?? 'it';
}
