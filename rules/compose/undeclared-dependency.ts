import { dedent, defineRule, dependsOn, type Located, type Project, type Service } from '../../src/rule/index.ts';
import { meets } from '../shared/connection-ports.ts';
import { nameList } from '../shared/name-list.ts';
import { isTool, setElsewhere } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/undeclared-dependency',
  summary: 'A service used by name without `depends_on`',
  why: 'The environment, a command or a configuration file uses another service as a host, but nothing says that it must be started first. `docker compose up web` then does not start the other service at all, and when the whole project starts, the order is random. Nginx and HAProxy, for example, do not start if the name of an upstream cannot be resolved.',
  category: 'reliability',
  severity: 'info',
  presets: ['recommended', 'production'],
  fix: 'none',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/compose/how-tos/startup-order/'],
  // It explains how to wait, which is more helpful.
  yields: ['compose/wait-loop'],
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
    compose({ services, incomplete }, { report, project }) {
      // If the project is incomplete, the base file may declare everything.
      if (services.size < 2 || incomplete) return;
      const found = new Map<string, Omit<Use, 'service'> & { readonly users: string[] }>();
      const uses = [...undeclaredUses(services.values(), project)];
      const needs = new Map<Service, Service[]>();
      for (const { service, target } of uses) needs.set(service, [...(needs.get(service) ?? []), target]);
      for (const { service, target, at, exact } of uses) {
        // Peers of a cluster refer to each other: there is no right order.
        if (dependsOn(target, service, needs)) continue;
        // A service with neither is completed by another file.
        if (!service.get('image') && !service.get('build')) continue;
        const place = `${at.file.path} ${at.start} ${target.name}`;
        const known = found.get(place);
        if (known) known.users.push(service.name);
        else found.set(place, { at, exact, target, users: [service.name] });
      }
      for (const { at, exact, target, users } of found.values()) {
        const names = nameList(users);
        const message =
          users.length > 1
            ? `${names} use \`${target.name}\` as a host, but do not depend on it, and may start before it or without it`
            : `${names} uses \`${target.name}\` as a host, but does not depend on it, and may start before it or without it`;
        report(at, message, {
          help: `add \`${target.name}\` to \`depends_on\` of ${names}`,
          labels: [
            { at: target, message: 'the service that it uses' },
            ...(exact ? [{ at: exact, message: 'named here' }] : []),
          ],
        });
      }
    },
  },
});

/** A service that uses another as a host without waiting for it. */
interface Use {
  readonly service: Service;
  readonly target: Service;
  readonly at: Located;
  /** The place in another file. */
  readonly exact: Located | undefined;
}

function* undeclaredUses(services: Iterable<Service>, project: Project): Generator<Use> {
  for (const service of services) {
    // Tools are started by hand while the rest is running.
    if (isTool(service)) continue;
    const seen = new Set([service]);
    for (const connection of project.connectionsOf(service)) {
      const { target, source } = connection;
      if (!target || source === 'healthcheck' || seen.has(target)) continue;
      // Monitoring is meant to run whether the other services do or not.
      if (source === 'file' && project.roleOf(service) === 'operation') continue;
      seen.add(target);
      if (meets(service, target) && !dependsOn(service, target) && !setElsewhere(service, 'depends_on'))
        yield { service, target, at: connection, exact: connection.fromFile ? connection.exact : undefined };
    }
  }
}
