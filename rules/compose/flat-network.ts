import {
  type ComposeProject,
  dedent,
  defineRule,
  type Label,
  type Project,
  type Service,
} from '../../src/rule/index.ts';
import { nameList } from '../shared/name-list.ts';
import { operatedServices } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/flat-network',
  summary: 'A published service and a data store share a network',
  why: 'Every container on a network can reach every port of the others, published or not. If all tiers share one network, anyone who breaks into the service that accepts outside requests can connect to the database directly. With a network for each tier, only the services that need the data store can reach it.',
  category: 'security',
  severity: 'info',
  presets: ['production'],
  fix: 'none',
  cwe: 653,
  book: 'Web three-tier architecture',
  references: [
    'https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks',
    'https://docs.docker.com/reference/compose-file/networks/#internal',
  ],
  examples: [
    {
      bad: dedent`
        services:
          «proxy»:
            image: nginx:1.29
            ports: ["443:443"]
            depends_on: [app]
          app:
            image: example/app:1
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
            networks: [front]
          app:
            image: example/app:1
            depends_on: [db]
            networks: [front, back]
          db:
            image: postgres:18
            networks: [back]
        networks:
          front:
          back:
            internal: true
      `,
    },
  ],
  check: {
    compose(project, { report, project: links }) {
      if (project.services.size < 2 || project.open || project.incomplete) return;
      const found = flatNetwork(project, links);
      if (!found) return;
      const { published, stores, network } = found;
      const names = nameList(stores.map(({ name }) => name));
      const what = network === 'default' ? 'the default network' : `the network \`${network}\``;
      // Prefer a service of this file: a base file is also checked alone.
      const at = [published, ...stores].find(({ file }) => file === project.file) ?? published;
      report(
        at.keyOf('networks'),
        `\`${published.name}\` is published and shares ${what} with ${names}: anyone who takes over \`${published.name}\` can reach the data directly`,
        {
          help: `separate the tiers: move ${names} to another network with \`internal: true\`, joined only by the services that use ${stores.length > 1 ? 'them' : 'it'}`,
          labels: [published, ...stores].flatMap((each) => (each === at ? [] : labelOf(each, published))),
        },
      );
    },
  },
});

function labelOf(service: Service, published: Service): Label {
  const what = service === published ? 'is published' : 'stores the data';
  return { at: service.keyOf('networks'), message: `\`${service.name}\` ${what}` };
}

interface FlatNetwork {
  /** The service that accepts requests from outside: a front end if there is one. */
  readonly published: Service;
  readonly stores: readonly Service[];
  readonly network: string;
}

/** The network that all tiers share, if no other network separates them. */
function flatNetwork(project: ComposeProject, links: Project): FlatNetwork | undefined {
  const joined = operatedServices(project, links).filter(({ networks }) => networks.length > 0);
  const stores = joined.filter((service) => links.roleOf(service) === 'data');
  const published = stores.length === 0 ? undefined : publishedAmong(joined, links);
  const [network, ...more] = published?.networks ?? [];
  if (!published || network === undefined || more.length > 0) return undefined;
  const isApart = joined.some(({ networks }) => !networks.includes(network));
  if (isApart || stores.some(({ networks }) => networks.length > 1)) return undefined;
  return [published, ...stores].some((service) => isSetApart(service, network))
    ? undefined
    : { published, stores, network };
}

/** Whether another file that may be merged with this one adds the service to another network. */
function isSetApart({ name, project }: Service, network: string): boolean {
  return project.furtherServices(name).some((other) => {
    return other.get('networks') !== undefined && other.networks.some((each) => each !== network);
  });
}

/** The service to report: a front end if possible, then an application, then a monitoring tool such as Kibana. */
function publishedAmong(services: readonly Service[], links: Project): Service | undefined {
  const published = services.filter(({ ports }) => ports.length > 0);
  const roles = ['front', 'application'] as const;
  for (const role of roles) {
    const found = published.find((service) => links.roleOf(service) === role);
    if (found) return found;
  }
  // A tool such as Adminer belongs in the network of the data store.
  const known = published.map((service) => ({ service, role: links.imageOf(service)?.facts.role }));
  return (
    known.find(({ role }) => role === 'monitoring' || role === 'ci') ?? known.find(({ role }) => role === 'logging')
  )?.service;
}
