import { dedent, defineRule, dig, knownText, type Located, type Project, type Service } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/overlapping-update',
  summary: '`start-first` for a service that cannot run twice',
  why: 'With `order: start-first`, Swarm starts the new container before it stops the old one. Two instances of a data store then use the same files, and the second one stops because they are locked, or damages the data. A port published in host mode is still in use, so the update never finishes.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended', 'production'],
  fix: 'none',
  book: 'Orchestration: updates',
  references: ['https://docs.docker.com/reference/compose-file/deploy/#update_config'],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: postgres:18
            volumes: ["data:/var/lib/postgresql"]
            deploy:
              update_config:
                order: «start-first»
        volumes:
          data:
      `,
      good: dedent`
        services:
          db:
            image: postgres:18
            volumes: ["data:/var/lib/postgresql"]
            deploy:
              update_config:
                order: stop-first
        volumes:
          data:
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const deploy = service.get('deploy');
      if (!deploy) return;
      for (const key of ['update_config', 'rollback_config']) {
        const order = dig(deploy, key, 'order');
        if (!order || knownText(order) !== 'start-first') continue;
        const shared = hostPort(service) ?? sharedData(service, project);
        if (shared)
          report(
            order,
            `\`order: start-first\` runs two instances at the same time, which cannot share ${shared.what}`,
            {
              help: 'use `order: stop-first`',
              labels: [{ at: shared.at, message: shared.label }],
            },
          );
      }
    },
  },
});

interface Shared {
  readonly what: string;
  readonly label: string;
  readonly at: Located;
}

/** A port that is published in host mode, not through the routing mesh. */
function hostPort(service: Service): Shared | undefined {
  const ports = service.get('ports');
  for (const item of ports?.kind === 'sequence' ? ports.items : []) {
    const published = dig(item, 'published');
    if (published && knownText(published) !== undefined && knownText(dig(item, 'mode')) === 'host')
      return { what: `host port ${knownText(published)}`, label: 'the port', at: published };
  }
  return undefined;
}

/** The volume in which a data store keeps its files. */
function sharedData(service: Service, links: Project): Shared | undefined {
  const facts = links.imageOf(service)?.facts;
  if (!facts || !/^(?:database|search|queue|object-store)$/.test(facts.role)) return undefined;
  const volume = service.volumes.find(
    ({ type, source, target, unknown }) =>
      (type === 'volume' || type === 'bind') &&
      !unknown &&
      source !== undefined &&
      facts.data.some((path) => isIn(path, target)),
  );
  return volume && { what: `the data of ${facts.product}`, label: 'the data', at: volume };
}

function isIn(path: string, directory: string | undefined): boolean {
  return directory !== undefined && `${path}/`.startsWith(`${directory.replace(/\/$/, '')}/`);
}
