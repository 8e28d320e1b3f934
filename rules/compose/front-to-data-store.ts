import { dedent, defineRule, type Project, type Service } from '../../src/rule/index.ts';
import { operatedServices } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/front-to-data-store',
  summary: 'A published front end that connects directly to the database',
  why: 'The front end accepts requests from outside. If it connects to the database directly, the checks of the application (who is asking, what is allowed, whether the values are valid) are bypassed, and one mistake in the front end is enough to read or change the data.',
  category: 'security',
  severity: 'warning',
  presets: ['production'],
  fix: 'none',
  cwe: 653,
  book: 'Web three-tier architecture',
  references: ['https://docs.docker.com/compose/how-tos/networking/'],
  examples: [
    {
      bad: dedent`
        services:
          proxy:
            image: nginx:1.29
            ports: ["443:443"]
            environment:
              DATABASE_URL: postgres://app@«db»:5432/shop
            depends_on: [app, db]
          app:
            image: example/app:1
            environment:
              DATABASE_URL: postgres://app@db:5432/shop
            depends_on: [db]
          db:
            image: postgres:18
      `,
      good: dedent`
        services:
          proxy:
            image: nginx:1.29
            ports: ["443:443"]
            depends_on: [app]
          app:
            image: example/app:1
            environment:
              DATABASE_URL: postgres://app@db:5432/shop
            depends_on: [db]
          db:
            image: postgres:18
      `,
    },
  ],
  check: {
    service(front, { report, project: links }) {
      const { ports, project, name } = front;
      if (ports.length === 0 || project.services.size < 3 || !isPlainFront(front, links)) return;
      const services = operatedServices(project, links);
      if (project.incomplete || !services.includes(front)) return;
      for (const connection of links.connectionsOf(front)) {
        const { target, source } = connection;
        if (!target || source === 'label' || source === 'healthcheck' || !isDatabase(target, links)) continue;
        const between = services.find((service) => isBetween(service, target, links));
        if (!between) continue;
        report(
          connection,
          `\`${name}\` is published and connects directly to the database \`${target.name}\`: it bypasses the application \`${between.name}\``,
          {
            help: `connect \`${name}\` only to \`${between.name}\`, and remove it from the network of the database`,
            labels: [{ at: target, message: 'the database' }],
          },
        );
        return;
      }
    },
  },
});

/** Proxies and web servers that store no data and run no programs. Images built on them may do so. */
const PLAIN = /^(?:nginx|apache|httpd|caddy|traefik|haproxy|envoy|openresty|varnish)\b/i;

function isPlainFront(service: Service, links: Project): boolean {
  const image = links.imageOf(service);
  return image?.via === 'image' && links.roleOf(service) === 'front' && PLAIN.test(image.facts.product);
}

function isDatabase(service: Service, links: Project): boolean {
  return links.roleOf(service) === 'data' && links.imageOf(service)?.facts.role === 'database';
}

/** Whether a service is the application that uses the database. */
function isBetween(service: Service, database: Service, links: Project): boolean {
  if (links.roleOf(service) !== 'application') return false;
  const isUsed = links.connectionsOf(service).some(({ target }) => target === database);
  return isUsed || service.dependencies.some((dependency) => dependency.service === database);
}
