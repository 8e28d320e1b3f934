import { isStore } from '../../src/knowledge/stored-data.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { isKeptByFurther, isThrowaway, type LostData, lostDataOf } from '../shared/stored-data.ts';

export default defineRule({
  id: 'compose/store-without-volume',
  summary: 'A data store whose data is in no named volume',
  why: 'What a container writes outside of volumes is deleted with it: at the next change of the image or the configuration Compose makes a new container, and the database is empty. A volume without a name outlives that, but not `docker compose down`, after which no service finds it again.',
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
    return `${product} keeps its data in an anonymous volume: after \`docker compose down\` it starts with an empty one`;
  if (kind !== 'nowhere') return undefined;
  return volumes?.includes(directory)
    ? `${product} keeps its data in \`${directory}\`, which is in no named volume: after \`docker compose down\` it is lost`
    : `${product} keeps its data in \`${directory}\`, which is in no volume: it is lost with the container`;
}
