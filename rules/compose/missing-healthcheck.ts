import { hasNoShell } from '../../src/knowledge/images.ts';
import { type ComposeProject, dedent, defineRule, type Project, type Service } from '../../src/rule/index.ts';
import { addHealthcheck, commandFor, isClientOfStore, mayGetHealthcheck } from '../shared/health.ts';
import { nameList } from '../shared/name-list.ts';
import { isTool, operatedServices } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/missing-healthcheck',
  summary: 'A service that others need has no health check',
  why: 'Docker only sees whether the process is running. A database that hangs counts as running, and no other service can wait until it accepts connections: with `depends_on` alone it starts too early. With a health check, `condition: service_healthy` waits, Swarm replaces the container, and `docker compose ps` shows the problem.',
  category: 'operability',
  severity: 'info',
  presets: ['production'],
  fix: 'unsafe',
  fold: 'project',
  aliases: { kics: '698ed579', 'docker-bench': '5.27' },
  book: 'Health checks',
  references: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],
  examples: [
    {
      bad: dedent`
        services:
          «cache»:
            image: redis:8
            restart: always
      `,
      good: dedent`
        services:
          cache:
            image: redis:8
            restart: always
            healthcheck:
              test: ["CMD", "redis-cli", "ping"]
              interval: 10s
              timeout: 5s
              retries: 5
              start_period: 30s
      `,
      fixed: dedent`
        services:
          cache:
            image: redis:8
            restart: always
            healthcheck:
              test: ["CMD", "redis-cli", "ping"]
              interval: 10s
              timeout: 5s
              retries: 5
              start_period: 30s
      `,
    },
  ],
  check: {
    compose(compose, { report, project }) {
      if (compose.open || isFragment(compose)) return;
      const users = usersIn(compose);
      for (const service of compose.services.values()) {
        const health = project.healthOf(service);
        if (health.state !== 'none') continue;
        const reason = reasonFor(service, project, users.get(service) ?? []);
        if (!reason || mayGetHealthcheck(service)) continue;
        report(service, reason, {
          help: `add a \`healthcheck\`${commandFor(service, project)}`,
          labels: health.by === 'dockerfile' ? [{ at: health.at, message: 'the image does not have one either' }] : [],
          fix: addHealthcheck(service, project),
          // The Dockerfile rule reports the same flaw.
          reach: health.by === 'dockerfile' ? health.at : undefined,
        });
      }
    },
  },
});

/** Whether the file is only part of a project, so that its health checks may be in another file. A file that only lacks a service is not. */
function isFragment({ incomplete }: ComposeProject): boolean {
  return incomplete !== undefined && incomplete.missing.kind !== 'service';
}

/** For each service, the names of the services that wait for it to start or share its network. */
function usersIn({ services }: ComposeProject): ReadonlyMap<Service, readonly string[]> {
  const users = new Map<Service, string[]>();
  for (const { name, dependencies } of services.values())
    for (const { service, via, condition } of dependencies) {
      if (!service || via === 'additional_contexts' || condition === 'service_completed_successfully') continue;
      const names = users.get(service);
      if (!names) users.set(service, [name]);
      else if (!names.includes(name)) names.push(name);
    }
  return users;
}

/** Why the service should have a health check: it keeps data, others depend on it, or it is published. */
function reasonFor(service: Service, project: Project, users: readonly string[]): string | undefined {
  const role = project.roleOf(service);
  const product = project.imageOf(service)?.facts.product;
  if (role === 'data') {
    if (isTool(service) || isClientOfStore(service)) return undefined;
    return `${product ?? `\`${service.name}\``} has no health check: Docker does not notice when it hangs, and no other service can wait until it is ready`;
  }
  if (!operatedServices(service.project, project).includes(service)) return undefined;
  if (users.length > 0)
    return `\`${service.name}\` has no health check, although ${nameList(users, 3)} ${users.length > 1 ? 'depend' : 'depends'} on it: they cannot wait until it is ready`;
  if (service.ports.length === 0 || cannotCheck(service, project)) return undefined;
  return `\`${service.name}\` has no health check: Docker does not notice when it no longer answers`;
}

/** Whether the image contains neither a shell nor any known program that could run a check. */
function cannotCheck(service: Service, project: Project): boolean {
  const { imageReference } = service;
  if (service.build || !imageReference || !hasNoShell(imageReference)) return false;
  return project.imageOf(service)?.facts.healthcheckBy === undefined;
}
