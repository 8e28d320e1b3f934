import { dataSettings } from '../../src/knowledge/stored-data.ts';
import {
  type ComposeProject,
  dedent,
  defineRule,
  type Project,
  type Service,
  type VolumeMount,
} from '../../src/rule/index.ts';
import { canMeet } from '../shared/profiles.ts';

export default defineRule({
  id: 'compose/shared-data-directory',
  summary: 'Several database servers using the same data directory',
  why: 'A database server expects to be the only user of its data directory. If two servers use the same volume, the second one stops because the first has locked it, or both write to the same files and damage the database. Each needs its own volume; for more capacity, use replication.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended', 'production'],
  fix: 'none',
  book: 'Operations',
  references: ['https://docs.docker.com/engine/storage/volumes/#share-data-between-machines'],
  examples: [
    {
      bad: dedent`
        services:
          orders:
            image: mysql:8.4
            volumes:
              - data:/var/lib/mysql
          users:
            image: mysql:8.4
            volumes:
              - «data»:/var/lib/mysql
        volumes:
          data:
      `,
      good: dedent`
        services:
          orders:
            image: mysql:8.4
            volumes:
              - orders:/var/lib/mysql
          users:
            image: mysql:8.4
            volumes:
              - users:/var/lib/mysql
        volumes:
          orders:
          users:
      `,
    },
    {
      bad: dedent`
        services:
          db:
            image: postgres:17
            scale: «2»
            volumes:
              - data:/var/lib/postgresql/data
        volumes:
          data:
      `,
    },
  ],
  check: {
    compose(compose, { report, project }) {
      const users = new Map<string, { readonly service: Service; readonly mount: VolumeMount }>();
      for (const { service, mount, key } of dataMountsOf(compose, project)) {
        const { replicas } = service;
        if (replicas && replicas.count > 1 && !compose.forSwarm)
          report(
            replicas.at,
            `${replicas.count} containers of \`${service.name}\` write to the same data directory, the volume \`${mount.source}\`: they stop because it is locked, or damage the data`,
            {
              help: 'run one container; for more, use the replication of the product',
              labels: [{ at: mount, message: 'the volume' }],
            },
          );
        const first = users.get(key);
        if (!first) users.set(key, { service, mount });
        else if (canMeet(first.service, service) && first.mount.start !== mount.start)
          report(
            mount.sourceSpan ?? mount,
            `\`${service.name}\` and \`${first.service.name}\` keep their data in the same volume: the second server stops because the first one has locked it, or both damage the data`,
            {
              help: 'use a separate volume for each of them',
              labels: [{ at: first.mount, message: `also used by \`${first.service.name}\`` }],
            },
          );
      }
    },
  },
});

interface DataMount {
  readonly service: Service;
  readonly mount: VolumeMount;
  /** Identifies the directory: the name of the volume, or the path on the host. */
  readonly key: string;
}

/** The mounts on the data directories of stores, except where a setting moves the data elsewhere. */
function* dataMountsOf(compose: ComposeProject, project: Project): Generator<DataMount> {
  for (const service of compose.services.values()) {
    if (service.volumes.length === 0 || project.roleOf(service) !== 'data') continue;
    const image = project.imageOf(service);
    if (!image || image.via === 'name') continue;
    const settings = dataSettings(image.facts, image.reference);
    if (!settings || service.environment.some(({ name }) => settings.includes(name))) continue;
    const mount = service.volumes.find((each) => image.facts.data.includes(each.target?.replace(/\/+$/, '') ?? ''));
    if (
      !mount?.source ||
      mount.unknown ||
      mount.readOnly ||
      hasSubpath(mount) ||
      service.get('command')?.kind === 'mapping'
    )
      continue;
    yield { service, mount, key: mount.type === 'volume' ? mount.source : (mount.sourcePath ?? mount.source) };
  }
}

function hasSubpath({ node }: VolumeMount): boolean {
  return node.kind === 'mapping' && node.get('volume') !== undefined;
}
