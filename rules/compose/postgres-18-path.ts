import { namesPostgres18, OLD_POSTGRES_DATA } from '../../src/knowledge/stored-data.ts';
import { dedent, defineRule, type Project, replacement, type Service } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/postgres-18-path',
  summary: 'A volume path that keeps PostgreSQL 18 from starting',
  why: 'Since version 18, the PostgreSQL image keeps its data in a directory under `/var/lib/postgresql` that is named after the version. A volume on `/var/lib/postgresql/data`, which was right up to version 17, would stay empty. The image detects this and exits with an error.',
  category: 'reliability',
  severity: 'error',
  presets: ['recommended', 'production'],
  fix: 'unsafe',
  references: ['https://hub.docker.com/_/postgres', 'https://github.com/docker-library/postgres/pull/1259'],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: postgres:18
            volumes:
              - db:«/var/lib/postgresql/data»
        volumes:
          db:
      `,
      good: dedent`
        services:
          db:
            image: postgres:18
            volumes:
              - db:/var/lib/postgresql
        volumes:
          db:
      `,
      fixed: dedent`
        services:
          db:
            image: postgres:18
            volumes:
              - db:/var/lib/postgresql
        volumes:
          db:
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const mount = service.volumes.find(({ target }) => target?.replace(/\/+$/, '') === OLD_POSTGRES_DATA);
      if (!mount || service.project.incomplete || service.get('entrypoint')) return;
      const image = project.imageOf(service);
      if (image?.facts.data[0] !== '/var/lib/postgresql' || image.via === 'name') return;
      if (!namesPostgres18(image.reference.tag) || setsDirectory(service, project)) return;
      const span = mount.targetSpan;
      report(
        span ?? mount,
        `PostgreSQL 18 fails to start with a volume on \`${OLD_POSTGRES_DATA}\`: it keeps its data in a versioned directory under \`/var/lib/postgresql\``,
        {
          help: 'mount the volume on `/var/lib/postgresql`; dump and restore data of an older version, or upgrade it with `pg_upgrade`',
          labels: [{ at: service.keyOf('image'), message: `\`${image.reference.text}\`` }],
          fix: span?.file.slice(span).startsWith(OLD_POSTGRES_DATA)
            ? replacement('mount it on `/var/lib/postgresql`', span, '/var/lib/postgresql', 'unsafe')
            : undefined,
        },
      );
    },
  },
});

/** Whether the data directory is set explicitly: the image then does not look for old data. */
function setsDirectory(service: Service, project: Project): boolean {
  if (service.environment.some(({ name }) => name === 'PGDATA')) return true;
  if (project.buildOf(service)?.stage?.variables.has('PGDATA')) return true;
  return service.project
    .furtherServices(service.name)
    .some(({ environment }) => environment.some(({ name }) => name === 'PGDATA'));
}
