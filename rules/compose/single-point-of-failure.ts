import {
  type ComposeProject,
  dedent,
  defineRule,
  dig,
  type Located,
  type Project,
  type Service,
} from '../../src/rule/index.ts';
import { operatedServices } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/single-point-of-failure',
  summary: 'One container that all replicas depend on',
  why: 'Several containers of a service keep it available when one of them fails. If all requests go through a single proxy container, or all replicas need a single data store container, the system is only as available as that container. In Swarm the proxy can have replicas too. A data store needs its own replication, or a plan for restoring it quickly.',
  category: 'reliability',
  severity: 'info',
  presets: ['production'],
  fix: 'none',
  book: 'Operations: availability',
  references: ['https://docs.docker.com/reference/compose-file/deploy/#replicas'],
  fold: 'project',
  examples: [
    {
      bad: dedent`
        services:
          «proxy»:
            image: nginx:1.29
            ports: ["80:80"]
            depends_on: [api]
          api:
            image: example/api:3.1
            deploy:
              replicas: 3
      `,
      good: dedent`
        services:
          proxy:
            image: nginx:1.29
            depends_on: [api]
            deploy:
              replicas: 2
          api:
            image: example/api:3.1
            deploy:
              replicas: 3
      `,
    },
  ],
  check: {
    compose(project, { report, project: links }) {
      const replicated = [...project.services.values()].find(({ replicas }) => (replicas?.count ?? 1) > 1);
      if (!replicated) return;
      for (const { service, other, at } of neighboursOfReplicas(project, links)) {
        const role = links.roleOf(service);
        if ((role !== 'front' && role !== 'data') || links.roleOf(other) !== 'application') continue;
        const what = role === 'front' ? 'forwards all requests to' : 'is needed by';
        report(
          service,
          `single point of failure: one \`${service.name}\` container ${what} ${other.replicas?.count} containers of \`${other.name}\``,
          {
            help:
              role === 'front'
                ? 'run several containers of it behind a load balancer'
                : 'use its own replication, or have a plan for restoring it',
            labels: [{ at, message: 'the replicas' }],
          },
        );
      }
    },
  },
});

interface Neighbours {
  readonly service: Service;
  readonly other: Service;
  readonly at: Located;
}

/** The services with one container that depend on a replicated service, or on which that depends, each listed once. */
function neighboursOfReplicas(project: ComposeProject, links: Project): readonly Neighbours[] {
  const operated = operatedServices(project, links);
  const found = new Map<Service, Neighbours>();
  const add = (service: Service | undefined, other: Service | undefined) => {
    const at = other?.replicas?.at;
    if (!service || !other || !at || other.replicas.count < 2 || !isSingle(service) || !operated.includes(service))
      return;
    if (!found.has(service)) found.set(service, { service, other, at });
  };
  for (const service of operated) {
    const others = [
      ...service.dependencies.map((each) => each.service),
      ...links.connectionsOf(service).map(({ target }) => target),
    ];
    for (const other of others) {
      add(service, other);
      add(other, service);
    }
  }
  return [...found.values()];
}

/** Whether it runs in one container, as far as the files show. */
function isSingle(service: Service): boolean {
  const deploy = service.get('deploy');
  if (service.replicas) return service.replicas.count === 1;
  return !service.get('scale') && !dig(deploy, 'replicas') && !dig(deploy, 'mode');
}
