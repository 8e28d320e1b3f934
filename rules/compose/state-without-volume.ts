import { isKeeper, isStore } from '../../src/knowledge/stored-data.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { isKeptByFurther, isThrowaway, type LostData, lostDataOf } from '../shared/stored-data.ts';

export default defineRule({
  id: 'compose/state-without-volume',
  summary: 'Server data that is lost with the container',
  why: 'Uploads, configuration made in the browser and measurements are as hard to recover as the contents of a database. Files outside a named volume are deleted with the container, and data on a tmpfs is lost at every stop.',
  category: 'reliability',
  severity: 'warning',
  presets: ['production'],
  fix: 'none',
  book: 'System basics',
  references: ['https://docs.docker.com/engine/storage/volumes/'],
  fold: 'thing',
  examples: [
    {
      bad: dedent`
        services:
          metrics:
            «image»: prom/prometheus:v3.5.0
            volumes:
              - ./prometheus.yml:/etc/prometheus/prometheus.yml:ro
      `,
      good: dedent`
        services:
          metrics:
            image: prom/prometheus:v3.5.0
            volumes:
              - ./prometheus.yml:/etc/prometheus/prometheus.yml:ro
              - metrics:/prometheus
        volumes:
          metrics:
      `,
    },
    {
      bad: dedent`
        services:
          db:
            image: postgres:17
            tmpfs: «/var/lib/postgresql/data»
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const image = project.imageOf(service);
      if (!image || isThrowaway(service)) return;
      const store = isStore(image.facts);
      if (!store && !isKeeper(image.facts)) return;
      const lost = lostDataOf(service, project);
      const text = lost && messageOf(lost, store);
      if (!text) return;
      if (isKeptByFurther(service, lost.directory)) return;
      report('at' in lost ? lost.at : service.keyOf('image'), text, {
        about: image.reference.text,
        help: `mount a named volume on the data directory \`${lost.directory}\``,
      });
    },
  },
});

/** For a data store, `compose/store-without-volume` reports everything except data that is in memory on purpose. */
function messageOf({ kind, image: { facts }, directory }: LostData, store: boolean): string | undefined {
  if (kind === 'memory')
    return `${facts.product} keeps its data in \`${directory}\`, which is a tmpfs: the data is lost whenever the container stops`;
  if (store) return undefined;
  if (kind === 'anonymous')
    return `${facts.product} keeps its data in an anonymous volume: after \`docker compose down\`, it starts with an empty one`;
  return kind === 'nowhere'
    ? `${facts.product} keeps its data in \`${directory}\`, which is not in a named volume: the data is lost with the container`
    : undefined;
}
