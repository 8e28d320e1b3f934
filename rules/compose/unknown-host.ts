import { type Connection, dedent, defineRule, nearest, type Project, type Service } from '../../src/rule/index.ts';
import { isOpen } from '../shared/open-networks.ts';

export default defineRule({
  id: 'compose/unknown-host',
  summary: 'A host name that no service has',
  why: 'On the networks of a project, names without a dot resolve only to its services: by service name, alias or container name. Any other name is not found, and every connection fails with "could not resolve host".',
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
              DATABASE_URL: postgres://app@«postgres»:5432/app
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
    compose(project, { report, project: links }) {
      const { incomplete, open, forSwarm, services, dangling } = project;
      if (incomplete || open || forSwarm || services.size < 2 || dangling.length > 0) return;
      for (const service of services.values()) {
        for (const connection of links.connectionsOf(service)) {
          const meant = isUnknownName(connection) ? meantService(connection, links) : undefined;
          if (!meant || isOpen(service, project)) continue;
          report(connection, `no service has the host name \`${connection.host}\``, {
            help: `did you mean \`${meant.name}\`?`,
            labels: [{ at: meant, message: 'the service that is probably meant' }],
          });
        }
      }
    },
  },
});

/** A name without a dot that is not declared anywhere, in a place where it must be a host. */
function isUnknownName({ by, host, source, service }: Connection): boolean {
  if (by !== 'other' || host.length < 4 || !/^[a-z][a-z0-9_-]*$/i.test(host)) return false;
  if (source !== 'environment' && source !== 'command') return false;
  return service.networks.length > 0 && service.project.furtherServices(host).length === 0;
}

/** The service whose name is nearly the same, or the only one that runs the product with that name. */
function meantService({ service, host, scheme, port }: Connection, links: Project): Service | undefined {
  const { services } = service.project;
  const near = nearest(host, services.keys(), 1);
  const similar = near === undefined ? undefined : services.get(near);
  if (similar && near!.replace(/\d+$/, '') !== host.replace(/\d+$/, '')) return similar;
  if (scheme === undefined && port === undefined) return undefined;
  const name = host.toLowerCase();
  const running = [...services.values()].filter((other) => {
    const image = links.imageOf(other);
    const last = image?.reference.name.split('/').at(-1);
    const isServed = port === undefined || image?.facts.ports.includes(port);
    return (
      other !== service && last === name && isServed && other.networks.some((each) => service.networks.includes(each))
    );
  });
  return running.length === 1 ? running[0] : undefined;
}
