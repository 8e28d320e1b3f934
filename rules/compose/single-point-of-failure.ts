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
  summary: 'One container through which all replicas are reached',
  why: 'Several containers of a service keep it available when one of them fails. When all requests pass through the single container of a proxy, or all replicas need the single container of a store, the system is as available as that one. In Swarm the proxy can have replicas, too; a store needs replication of its own, or a plan for how fast it is restored.',
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
        const what = role === 'front' ? `passes everything to` : 'is needed by';
        report(
          service,
          `single point of failure: one container of \`${service.name}\` ${what} ${other.replicas?.count} of \`${other.name}\``,
          {
            help:
              role === 'front'
                ? 'run more than one of it, too, or put a load balancer in front'
                : 'use its own replication, or plan how it is restored',
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

/** The services with one container that depend on a replicated one, or on which it depends, each once. */
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

/** Whether it runs in one container, as far as the files tell. */
function isSingle(service: Service): boolean {
  const deploy = service.get('deploy');
  if (service.replicas) return service.replicas.count === 1;
  return !service.get('scale') && !dig(deploy, 'replicas') && !dig(deploy, 'mode');
}
