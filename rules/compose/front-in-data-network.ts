import { dedent, defineRule, type Located, type Project, type Service } from '../../src/rule/index.ts';
import { operatedServices } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/front-in-data-network',
  summary: 'A front end on the network of a data store that it does not use',
  why: 'The project has networks that separate the tiers, but the service that accepts outside requests also joins the network of the data store. It does not need this network, because the application is in both. Anyone who takes over the front end can connect to the data store directly.',
  category: 'security',
  severity: 'info',
  presets: ['production'],
  fix: 'none',
  cwe: 653,
  book: 'Web three-tier architecture',
  references: ['https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks'],
  examples: [
    {
      bad: dedent`
        services:
          proxy:
            image: nginx:1.29
            ports: ["443:443"]
            networks: [front, «back»]
          app:
            image: example/app:1
            networks: [front, back]
          db:
            image: postgres:18
            networks: [back]
        networks:
          front:
          back:
      `,
      good: dedent`
        services:
          proxy:
            image: nginx:1.29
            ports: ["443:443"]
            networks: [front]
          app:
            image: example/app:1
            networks: [front, back]
          db:
            image: postgres:18
            networks: [back]
        networks:
          front:
          back:
      `,
    },
  ],
  check: {
    service(front, { report, project: links }) {
      const { ports, networks, project, name } = front;
      if (ports.length === 0 || networks.length === 0 || project.services.size < 3 || project.open) return;
      if (links.roleOf(front) !== 'front') return;
      const services = operatedServices(project, links);
      if (project.incomplete || !services.includes(front)) return;
      const applications = services.filter((service) => links.roleOf(service) === 'application');
      for (const store of services) {
        const shared = networks.find((network) => store.networks.includes(network));
        if (shared === undefined || links.roleOf(store) !== 'data' || talks(front, store, links)) continue;
        const isFree = canLeave(front, store, applications) || canLeave(store, front, applications);
        if (!isFree || project.furtherServices(name).some((other) => other.get('networks'))) continue;
        report(
          useOf(front, shared),
          `\`${name}\` shares the network \`${shared}\` with \`${store.name}\`, which it does not use: anyone who takes over \`${name}\` can connect to the data store`,
          {
            help: `remove \`${shared}\` from the networks of \`${canLeave(front, store, applications) ? name : store.name}\`: another network connects it to the application`,
            labels: [{ at: useOf(store, shared), message: `\`${store.name}\` is also on this network` }],
          },
        );
        return;
      }
    },
  },
});

/** Whether a service still shares a network with an application after leaving the networks that it shares with `other`. */
function canLeave(service: Service, other: Service, applications: readonly Service[]): boolean {
  const kept = service.networks.filter((network) => !other.networks.includes(network));
  return applications.some(({ networks }) => networks.some((network) => kept.includes(network)));
}

/** Whether one of them connects to the other, or the front end depends on the data store. */
function talks(front: Service, store: Service, links: Project): boolean {
  return (
    front.dependencies.some(({ service }) => service === store) ||
    links.connectionsOf(front).some(({ target }) => target === store) ||
    links.connectionsOf(store).some(({ target }) => target === front)
  );
}

function useOf(service: Service, network: string): Located {
  const use = service.resourceUses.find(({ section, name }) => section === 'networks' && name === network);
  return use ?? service.keyOf('networks');
}
