import { isStore } from '../../src/knowledge/stored-data.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { isKeptByFurther, isThrowaway, type LostData, lostDataOf } from '../shared/stored-data.ts';

export default defineRule({
  id: 'compose/store-without-volume',
  summary: 'A data store whose data is not in a named volume',
  why: 'Files that a container writes outside volumes are deleted with it: when the image or the configuration changes, Compose creates a new container, and the database is empty. An anonymous volume survives that, but after `docker compose down` it is no longer used.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended', 'production'],
  fix: 'none',
  book: 'System basics',
  references: [
    'https://docs.docker.com/engine/storage/volumes/',
    'https://docs.docker.com/reference/compose-file/volumes/',
  ],
  fold: 'thing',
  examples: [
    {
      bad: dedent`
        services:
          db:
            «image»: postgres:17
      `,
      good: dedent`
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
      const image = project.imageOf(service);
      if (!image || !isStore(image.facts)) return;
      const lost = lostDataOf(service, project);
      if (!lost || isThrowaway(service)) return;
      const text = messageOf(lost);
      if (!text) return;
      if (isKeptByFurther(service, lost.directory)) return;
      report(lost.kind === 'anonymous' ? lost.at : service.keyOf('image'), text, {
        about: image.reference.text,
        help: `mount a named volume on the data directory: \`${service.name}-data:${lost.directory}\`, and declare it under \`volumes\``,
      });
    },
  },
});

function messageOf({ kind, image: { facts }, directory }: LostData): string | undefined {
  const { product, volumes } = facts;
  if (kind === 'anonymous')
    return `${product} keeps its data in an anonymous volume: after \`docker compose down\`, it starts with an empty one`;
  if (kind !== 'nowhere') return undefined;
  return volumes?.includes(directory)
    ? `${product} keeps its data in \`${directory}\`, which is not in a named volume: after \`docker compose down\`, the data is lost`
    : `${product} keeps its data in \`${directory}\`, which is not in a volume: the data is lost with the container`;
}
