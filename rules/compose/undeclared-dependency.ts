import { dedent, defineRule, type Service } from '../../src/rule/index.ts';
import { hostsOf } from '../shared/hosts.ts';

export default defineRule({
  id: 'compose/undeclared-dependency',
  summary: 'Uses another service by name without depends_on',
  why: 'The environment names another service as a host, but nothing says that it must be started first. With `docker compose up web` the other service is not started at all, and on a full start the order is left to chance.',
  category: 'reliability',
  severity: 'info',
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
            environment:
              DATABASE_URL: postgres://app@«db»:5432/app
          db:
            image: postgres:18
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            environment:
              DATABASE_URL: postgres://app@db:5432/app
            depends_on: [db]
          db:
            image: postgres:18
      `,
    },
  ],
  check: {
    compose({ services }, { report }) {
      if (services.size < 2) return;
      for (const service of services.values()) {
        const reported = new Set([service.name]);
        for (const { service: target, at } of hostsOf(service)) {
          const { name } = target;
          if (reported.has(name)) continue;
          reported.add(name);
          if (!meets(service, target) || waitsFor(service, name) || waitsFor(target, service.name)) continue;
          report(
            at,
            `\`${service.name}\` uses \`${name}\` as a host, but does not depend on it: it may start first, or alone`,
            {
              help: `add \`${name}\` to \`depends_on\` of \`${service.name}\``,
              labels: [{ at: target, message: 'the service that is used' }],
            },
          );
        }
      }
    },
  },
});

/** Whether a service waits for another, directly or through others. */
function waitsFor(service: Service, name: string): boolean {
  const seen = new Set([service]);
  for (const each of seen) {
    for (const dependency of each.dependencies) {
      if (dependency.name === name) return true;
      if (dependency.service) seen.add(dependency.service);
    }
  }
  return false;
}

/** Whether both can run at the same time, within reach of each other. */
function meets(service: Service, target: Service): boolean {
  const profiles =
    target.profiles.length === 0 || target.profiles.some((profile) => service.profiles.includes(profile));
  return profiles && service.networks.some((network) => target.networks.includes(network));
}
