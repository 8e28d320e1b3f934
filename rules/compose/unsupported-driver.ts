import { asMapping, dedent, defineRule } from '../../src/rule/index.ts';
import { usedFiles } from '../shared/file-grants.ts';
import { NOUNS } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/unsupported-driver',
  summary: 'A secret or config with a driver outside Swarm',
  why: 'Only Swarm uses a driver to get the content of a secret or config, or fills in its template. `docker compose config` accepts `driver` and `template_driver`, but `docker compose up` fails: "Docker Compose does not support secrets.*.driver".',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: [
    'https://docs.docker.com/reference/compose-file/secrets/',
    'https://docs.docker.com/reference/compose-file/configs/',
  ],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            secrets: [token]
        secrets:
          token:
            file: ./token.txt
            «driver»: vault
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            secrets: [token]
        secrets:
          token:
            file: ./token.txt
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      if (project.incomplete || project.forSwarm) return;
      for (const { section, name, entry } of usedFiles(project)) {
        const written = ['driver', 'template_driver'].flatMap((key) => asMapping(entry.value)?.entry(key) ?? []);
        for (const { name: key, key: at } of written) {
          const message = `Docker Compose does not support the \`${key}\` of the ${NOUNS[section]} \`${name}\`: \`docker compose up\` fails, and only \`docker stack deploy\` uses it`;
          report(at, message, {
            help: `remove \`${key}\`, and set \`file\` or \`environment\``,
          });
        }
      }
    },
  },
});
