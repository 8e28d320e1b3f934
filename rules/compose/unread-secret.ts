import { clip, commandText, dedent, defineRule, itemsOf, type Service } from '../../src/rule/index.ts';
import { mountedSecrets } from '../shared/mounted-secrets.ts';
import { setElsewhere } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/unread-secret',
  summary: 'A mounted secret that a well-known image does not read',
  why: 'A secret under `secrets` is only a file: an image reads it only if a variable such as `POSTGRES_PASSWORD_FILE` names it. Otherwise it has no effect, and the container runs with a different password, often one that is in the Compose file.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 1188,
  book: 'Secrets',
  references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: postgres:18
            environment:
              POSTGRES_PASSWORD: \${DB_PASSWORD:?}
            secrets:
              - «db_password»
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
            secrets:
              - db_password
        secrets:
          db_password:
            file: ./db_password.txt
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      if (!service.get('secrets') || service.get('entrypoint') || service.build) return;
      const image = project.imageOf(service);
      if (image?.via !== 'image' || image.facts.fileVariables === true || image.facts.fileVariables.length === 0)
        return;
      if (service.project.incomplete || setElsewhere(service, 'environment', 'command') || mayReadMore(service)) return;
      const texts = textsOf(service);
      const items = itemsOf(service.get('secrets'));
      for (const [index, { path, source }] of (mountedSecrets(service) ?? []).entries()) {
        const at = items[index];
        if (!at || texts.some((text) => text.includes(path.slice(path.lastIndexOf('/') + 1)))) continue;
        report(
          at,
          `nothing in \`${service.name}\` reads the secret \`${clip(source)}\`: ${image.facts.product} reads a secret only if a variable points to its file`,
          {
            help: `set a variable that ends in \`_FILE\`, such as \`${image.facts.fileVariables[0]}_FILE\`, to \`${clip(path)}\`, or remove the secret`,
          },
        );
      }
    },
  },
});

/** Whether something that is not checked may name the secret: a mounted script or configuration file, or an env file. */
function mayReadMore(service: Service): boolean {
  if (service.get('configs') || service.get('env_file') || service.get('post_start')) return true;
  if (service.environment.some(({ name, value }) => value?.unknown && !/_(?:PASSWORD|USER|DB|DATABASE)$/.test(name)))
    return true;
  return service.volumes.some(({ type, unknown }) => unknown || type === 'bind' || type === 'unknown');
}

function textsOf(service: Service): readonly string[] {
  const health = service.get('healthcheck');
  const texts = service.environment.map(({ value }) => value?.text ?? '');
  return [...texts, commandText(service), health ? health.file.slice(health) : ''];
}
