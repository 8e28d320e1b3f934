import { isKeeper, isStore, namesPostgres18, OLD_POSTGRES_DATA } from '../../src/knowledge/stored-data.ts';
import { dedent, defineRule, type Fix, replacement, type VolumeMount } from '../../src/rule/index.ts';
import { isKeptByFurther, type LostData, lostDataOf } from '../shared/stored-data.ts';

export default defineRule({
  id: 'compose/volume-outside-data',
  summary: 'A volume where the image does not keep its data',
  why: 'A volume keeps only the files under its path. Next to the data directory, it stays empty. Above a directory that the image declares as a volume, it is hidden by an anonymous volume. Everything works until the container is replaced, and then the data is lost.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended', 'production'],
  fix: 'unsafe',
  book: 'System basics',
  references: [
    'https://docs.docker.com/engine/storage/volumes/',
    'https://docs.docker.com/reference/dockerfile/#volume',
    'https://hub.docker.com/_/postgres',
  ],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: mysql:8.4
            volumes:
              - db:«/data/mysql»
        volumes:
          db:
      `,
      good: dedent`
        services:
          db:
            image: mysql:8.4
            volumes:
              - db:/var/lib/mysql
        volumes:
          db:
      `,
      fixed: dedent`
        services:
          db:
            image: mysql:8.4
            volumes:
              - db:/var/lib/mysql
        volumes:
          db:
      `,
    },
    {
      bad: dedent`
        services:
          db:
            image: postgres:17
            volumes:
              - db:«/var/lib/postgresql»
        volumes:
          db:
      `,
      fixed: dedent`
        services:
          db:
            image: postgres:17
            volumes:
              - db:/var/lib/postgresql/data
        volumes:
          db:
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      if (service.volumes.length === 0) return;
      const facts = project.imageOf(service)?.facts;
      if (!facts || (!isStore(facts) && facts.role !== 'cache' && !isKeeper(facts))) return;
      const lost = lostDataOf(service, project);
      if (!lost || !('mount' in lost)) return;
      const { mount, directory, image } = lost;
      // compose/postgres-18-path reports this.
      if (isOldPostgres(lost) && namesPostgres18(image.reference.tag)) return;
      if (isKeptByFurther(service, lost.directory)) return;
      report(mount.targetSpan ?? mount, messageOf(lost), {
        help: `mount the volume on \`${directory}\``,
        fix: moveTo(directory, mount),
      });
    },
  },
});

function isOldPostgres({ kind, directory, ...lost }: LostData): boolean {
  return (
    kind === 'inside' &&
    'mount' in lost &&
    directory !== OLD_POSTGRES_DATA &&
    lost.mount.target?.startsWith(OLD_POSTGRES_DATA) === true
  );
}

function messageOf(lost: LostData & { readonly mount: VolumeMount }): string {
  const { kind, mount, directory, image } = lost;
  const { product } = image.facts;
  if (isOldPostgres(lost))
    return `\`${image.reference.text}\` is now PostgreSQL 18 or newer: it keeps its data in a versioned directory under \`${directory}\` and fails to start with a volume on \`${mount.target}\``;
  if (kind === 'hidden')
    return `the image declares a volume under \`${mount.target}\`: ${product} keeps its data in \`${directory}\`, in an anonymous volume that hides this one`;
  if (kind === 'inside')
    return `${product} keeps its data in \`${directory}\` and needs an empty directory on the first start: with a volume on \`${mount.target}\` the database cannot be initialized`;
  return `${product} does not keep its data in \`${mount.target}\`: the data directory is \`${directory}\`, which is not in a named volume`;
}

/** Not for an anonymous volume, which would be just as useless there. */
function moveTo(directory: string, { targetSpan, file, source, unknown }: VolumeMount): Fix | undefined {
  if (!targetSpan || (source === undefined && !unknown) || !/^\/[\w./-]+$/.test(file.slice(targetSpan)))
    return undefined;
  return replacement(`mount it on \`${directory}\``, targetSpan, directory, 'unsafe');
}
