import { namesOwnAddress } from '../../src/knowledge/address-names.ts';
import { usualPort } from '../../src/knowledge/usual-ports.ts';
import { type Connection, dedent, defineRule, type Project, type Service } from '../../src/rule/index.ts';
import { mappedPort, meets } from '../shared/connection-ports.ts';
import { holdsPort } from '../shared/port-ranges.ts';

export default defineRule({
  id: 'compose/localhost-for-service',
  summary: 'localhost used as the address of another service',
  why: 'Every container has its own loopback interface. `localhost` is the container itself, not the host or another service, so the connection fails although the other service is running.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended', 'production'],
  fix: 'none',
  book: 'Hardware and network',
  references: ['https://docs.docker.com/compose/how-tos/networking/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              DATABASE_URL: postgres://app@«localhost»:5432/app
            depends_on: [db]
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
    compose({ services }, { report, project }) {
      if (services.size < 2) return;
      const told = new Set<string>();
      for (const service of services.values()) {
        for (const connection of project.connectionsOf(service)) {
          const meant = isOwn(connection) ? undefined : meantService(connection, project);
          const place = `${connection.exact.file.path} ${connection.exact.start}`;
          if (!meant || told.has(place)) continue;
          told.add(place);
          const { host, exact, fromFile } = connection;
          const { target, port } = meant;
          report(
            connection,
            `\`${host}\` is the container of \`${service.name}\` itself: \`${target.name}\`, which listens on port ${port}, runs in another container`,
            {
              help: `use the service name as the host: \`${target.name}:${port}\``,
              labels: [
                { at: target, message: 'the intended service' },
                ...(fromFile ? [{ at: exact, message: 'set here' }] : []),
              ],
            },
          );
        }
      }
    },
  },
});

/** Whether the address may be right: it is used outside the container, it is where the service itself listens, or the service shares the network of another container. */
function isOwn({ by, source, name, service }: Connection): boolean {
  if (by !== 'loopback' || source === 'healthcheck' || source === 'hook') return true;
  return service.networks.length === 0 || (name !== undefined && namesOwnAddress(name));
}

interface Meant {
  readonly target: Service;
  readonly port: number;
}

function meantService(connection: Connection, project: Project): Meant | undefined {
  const { service, scheme, name } = connection;
  const written = connection.port ?? usualPort(scheme, name);
  if (written === undefined) return !scheme && DATABASE.test(name ?? '') ? onlyDatabase(service, project) : undefined;
  if (mayListen(service, written, project)) return undefined;
  const found: Meant[] = [];
  for (const target of service.project.services.values()) {
    if (target === service || !meets(service, target)) continue;
    const port = mappedPort(target, written) ?? written;
    if (isBacking(target, port, connection, project)) found.push({ target, port });
  }
  return found[0];
}

const DATABASE = /(?:^|_)(?:DB|DATABASE|SQL)_?(?:HOST|HOSTNAME|SERVER|ADDR|ADDRESS)$/i;

/** The only database of the project, for a variable that names a database without a port. */
function onlyDatabase(service: Service, project: Project): Meant | undefined {
  const databases = [...service.project.services.values()].filter(
    (target) => project.imageOf(target)?.facts.role === 'database',
  );
  const [target] = databases;
  const port = target && project.imageOf(target)?.facts.ports[0];
  if (!port || databases.length > 1 || target === service || !meets(service, target)) return undefined;
  return { target, port };
}

/** Whether the service itself may listen on the port, according to its image or its ports. */
function mayListen(service: Service, port: number, project: Project): boolean {
  const ranges = [...(project.imageOf(service)?.facts.listens ?? []), ...service.ports.map(({ target }) => target)];
  return ranges.some((range) => holdsPort(range, port));
}

/** Whether a service offers the port to other services, as a data store does. An HTTP address may be meant for browsers. */
function isBacking(target: Service, port: number, { scheme, service }: Connection, project: Project): boolean {
  const facts = project.imageOf(target)?.facts;
  const served = facts?.listens.find((range) => holdsPort(range, port));
  if (facts && served && BACKING.has(facts.role)) return served.use === 'client' || !isWeb(scheme);
  if (facts && served && facts.role === 'object-store') return !isWeb(scheme);
  const mapped = target.ports.some((each) => holdsPort(each.target, port));
  return mapped && isBackground(service) && service.dependencies.some(({ service: other }) => other === target);
}

const BACKING = new Set(['database', 'cache', 'queue', 'search', 'logging', 'monitoring', 'mail']);

function isWeb(scheme: string | undefined): boolean {
  return scheme !== undefined && /^(?:https?|wss?)$/.test(scheme);
}

/** Whether the addresses that a service is given are never used by a browser. */
function isBackground({ name, ports }: Service): boolean {
  return ports.length === 0 && /worker|consumer|cron|job|scheduler|queue|exporter|migrat|seed|indexer/i.test(name);
}
