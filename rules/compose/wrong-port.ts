import type { ImageFacts } from '../../src/knowledge/images.ts';
import { dedent, defineRule, itemsOf, orList, type Project, type Service } from '../../src/rule/index.ts';
import { mappedPort, mayListenOn } from '../shared/connection-ports.ts';

export default defineRule({
  id: 'compose/wrong-port',
  summary: 'A connection to a port on which the other service does not listen',
  why: 'The image of a data store listens on the default port of its product unless it is configured otherwise. A connection to another port is rejected, although the container is running.',
  category: 'correctness',
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
              DATABASE_URL: postgres://app@db:«3306»/app
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
      const told = new Set<string>();
      for (const service of services.values()) {
        for (const connection of project.connectionsOf(service)) {
          const { target, port, portAt } = connection;
          if (!target || target === service || port === undefined || !portAt) continue;
          const product = usualProduct(target, project);
          if (!product || mappedPort(target, port) !== undefined || mayListenOn(target, port, project)) continue;
          const place = `${portAt.file.path} ${portAt.start}`;
          if (told.has(place)) continue;
          told.add(place);
          report(portAt, `\`${service.name}\` uses port ${port} of \`${target.name}\`, but ${product.text}`, {
            help: `use port ${product.port}`,
            labels: [{ at: target.keyOf('image'), message: 'the image' }],
          });
        }
      }
    },
  },
});

/** The product of a data store whose image runs unchanged: nothing sets the ports on which it listens. */
function usualProduct(service: Service, project: Project) {
  const image = project.imageOf(service);
  if (image?.via !== 'image' || image.facts.ports.length === 0 || !isStore(image.facts)) return undefined;
  const isConfigured =
    service.get('network_mode') !== undefined ||
    service.get('configs') !== undefined ||
    service.volumes.some(({ unknown, target, type }) => unknown || (type === 'bind' && CONFIG.test(target ?? ''))) ||
    [service.get('command'), service.get('entrypoint')].some(hasUnknown) ||
    service.environment.some(({ name, value }) => PORT.test(name) && value?.unknown !== false);
  if (isConfigured || service.project.furtherServices(service.name).length > 0) return undefined;
  const { product: name, ports } = image.facts;
  const port = orList(ports.map(String));
  return { name, port, text: `${name} listens on port ${port}` };
}

/** Other brokers listen on more ports than the table of images contains. */
function isStore({ role, product }: ImageFacts): boolean {
  return role === 'database' || role === 'cache' || role === 'search' || product === 'RabbitMQ';
}

const CONFIG = /\.(?:conf|cnf|cfg|ya?ml|json|xml|toml|ini|properties|d)$|^\/etc\/|\/conf(?:ig)?(?:\/|$)/;
const PORT = /port|listen|addr|bind|url|host/i;

function hasUnknown(value: ReturnType<Service['get']>): boolean {
  return value?.kind === 'scalar'
    ? value.unknown
    : itemsOf(value).some((item) => item.kind === 'scalar' && item.unknown);
}
