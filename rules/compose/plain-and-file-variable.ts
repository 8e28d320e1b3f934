import type { ImageFacts } from '../../src/knowledge/images.ts';
import { clip, dedent, defineRule, type EnvironmentVariable } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/plain-and-file-variable',
  summary: 'A setting given both as a value and as a file',
  why: 'The entrypoint scripts of the official images read a password either from a variable or from the file that its `_FILE` variant names. If both are set, they exit with an error that says they are exclusive, and the container does not start. This happens when an override file adds the file variant and the base file keeps the value.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  fold: 'thing',
  book: 'Secrets',
  references: ['https://hub.docker.com/_/postgres', 'https://hub.docker.com/_/mysql'],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: postgres:18
            environment:
              POSTGRES_PASSWORD: «plum-Zeta»
              POSTGRES_PASSWORD_FILE: /run/secrets/db_password
            secrets: [db_password]
        secrets:
          db_password:
            file: ./db_password.txt
      `,
      good: dedent`
        services:
          db:
            image: postgres:18
            environment:
              POSTGRES_PASSWORD_FILE: /run/secrets/db_password
            secrets: [db_password]
        secrets:
          db_password:
            file: ./db_password.txt
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const { environment } = service;
      const files = environment.filter(({ name, value }) => name.endsWith('_FILE') && isSet(value));
      if (files.length === 0 || service.get('entrypoint')) return;
      const image = project.imageOf(service);
      if (
        !image ||
        image.via === 'name' ||
        /bitnami|linuxserver/.test(image.reference.name) ||
        !isExclusive(image.facts)
      )
        return;
      for (const { name, key } of files) {
        const plain = environment.find((each) => `${each.name}_FILE` === name);
        if (!plain || !isSet(plain.value) || !readsFile(plain.name, image.facts)) continue;
        report(
          plain.value ?? plain.key,
          `\`${clip(plain.name)}\` and \`${clip(name)}\` are both set: the image accepts only one of them, and the container does not start`,
          {
            help: `remove \`${clip(plain.name)}\``,
            labels: [{ at: key, message: 'the same setting, given as a file' }],
            about: service.name,
            secrets: plain.value ? [plain.value] : [],
          },
        );
      }
    },
  },
});

/** Products whose entry points exit when a setting is given twice. */
const EXCLUSIVE =
  /^(?:PostgreSQL|PostGIS|pgvector|TimescaleDB|MySQL|MariaDB|MongoDB|WordPress|Nextcloud|Redmine|Elasticsearch|Percona)/;

function isExclusive({ product, fileVariables }: ImageFacts): boolean {
  return EXCLUSIVE.test(product) && (fileVariables === true || fileVariables.length > 0);
}

function readsFile(name: string, { fileVariables }: ImageFacts): boolean {
  return fileVariables === true || fileVariables.includes(name);
}

/** An empty value counts as not set. */
function isSet(value: EnvironmentVariable['value']): boolean {
  return value !== undefined && !value.unknown && value.text !== '';
}
