import { type Connection, dedent, defineRule, type Fix, textOf } from '../../src/rule/index.ts';
import { mappedPort, mayListenOn } from '../shared/connection-ports.ts';
import { holdsPort } from '../shared/port-ranges.ts';

export default defineRule({
  id: 'compose/published-port-inside',
  summary: 'The published port of a service used from inside the project',
  why: 'A published port exists only on the host. Containers talk to each other directly on the port on which the process listens, so a connection to the published port is rejected. A health check also runs inside the container: with the published port, it reports the container as unhealthy forever.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended', 'production'],
  fix: 'unsafe',
  book: 'Hardware and network',
  references: ['https://docs.docker.com/compose/how-tos/networking/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              DATABASE_URL: postgres://app@db:«5433»/app
            depends_on: [db]
          db:
            image: postgres:18
            ports: ["127.0.0.1:5433:5432"]
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
            ports: ["127.0.0.1:5433:5432"]
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            environment:
              DATABASE_URL: postgres://app@db:5432/app
            depends_on: [db]
          db:
            image: postgres:18
            ports: ["127.0.0.1:5433:5432"]
      `,
    },
  ],
  check: {
    compose({ services }, { report, project }) {
      const told = new Set<string>();
      for (const service of services.values()) {
        for (const connection of project.connectionsOf(service)) {
          const { port, host, by } = connection;
          const asked = port === undefined ? undefined : targetOf(connection);
          const inner = asked && mappedPort(asked, port!);
          if (!asked || inner === undefined || inner === port || mayListenOn(asked, port!, project)) continue;
          const at = connection.portAt ?? connection;
          const place = `${at.file.path} ${at.start}`;
          if (told.has(place)) continue;
          told.add(place);
          const isCheck = connection.source === 'healthcheck';
          const who = isCheck ? `the health check of \`${service.name}\`` : `\`${service.name}\``;
          const where = by === 'loopback' ? 'the container itself' : `\`${host}\``;
          report(
            at,
            `${who} uses port ${port} of ${where}, which is the published host port: in the container, \`${asked.name}\` listens on port ${inner}`,
            {
              help: `use the container port ${inner}`,
              labels: asked.ports
                .filter(({ published }) => holdsPort(published, port!))
                .map((mapping) => ({ at: mapping, message: 'published here' })),
              fix: writeInnerPort(connection, inner),
            },
          );
        }
      }
    },
  },
});

/** The service that is connected to from inside: another one by its name, or, for health checks and hooks, the container itself. */
function targetOf({ service, target, by, source }: Connection): Connection['target'] {
  if (by === 'loopback')
    return (source === 'healthcheck' || source === 'hook') && !service.get('network_mode') ? service : undefined;
  return service.networks.length > 0 ? target : undefined;
}

/** Only if the number itself is in the text: a variable may be used for both ports. */
function writeInnerPort({ portAt, port, fromFile }: Connection, inner: number): Fix | undefined {
  if (!portAt || fromFile || textOf(portAt) !== String(port)) return undefined;
  const before = portAt.file.text.slice(Math.max(0, portAt.start - 100), portAt.start);
  if (/\$\{\w+:?-[^}\n]*$/.test(before)) return undefined;
  return {
    title: `use the container port ${inner}`,
    safety: 'unsafe',
    edits: [{ at: portAt, text: String(inner) }],
  };
}
