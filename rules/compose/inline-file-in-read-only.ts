import { asMapping, dedent, defineRule, knownBoolean } from '../../src/rule/index.ts';
import { fileGrants } from '../shared/file-grants.ts';
import { NOUNS } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/inline-file-in-read-only',
  summary: 'A secret or config that cannot be copied into a read-only container',
  why: 'Docker Compose mounts a secret or config that comes from a file, but copies one from `content` or `environment` into the container. This is impossible with `read_only: true`: `docker compose up` fails, although `docker compose config` accepts the file.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: [
    'https://docs.docker.com/reference/compose-file/configs/',
    'https://docs.docker.com/reference/compose-file/secrets/',
  ],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            read_only: true
            configs: [«limits»]
        configs:
          limits:
            content: max=10
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            read_only: true
            configs: [limits]
        configs:
          limits:
            file: ./limits.ini
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const readOnly = service.get('read_only');
      if (service.project.forSwarm || knownBoolean(readOnly) !== true) return;
      for (const { at, resource } of fileGrants(service)) {
        const { name, section, external, entry } = resource;
        const source = ['content', 'environment'].find((key) => asMapping(entry.value)?.entry(key));
        if (source === undefined || external) continue;
        report(
          at,
          `the ${NOUNS[section]} \`${name}\` is copied from \`${source}\` into the container, which is read-only: \`docker compose up\` fails`,
          {
            help: `use a \`file\`, which is mounted instead, or remove \`read_only\``,
            labels: [
              { at: service.keyOf('read_only'), message: 'the container is read-only' },
              { at: resource, message: 'declared here' },
            ],
          },
        );
      }
    },
  },
});
