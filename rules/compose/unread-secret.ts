import { clip, commandText, dedent, defineRule, itemsOf, type Service } from '../../src/rule/index.ts';
import { mountedSecrets } from '../shared/mounted-secrets.ts';
import { setElsewhere } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/unread-secret',
  summary: 'A secret that is mounted into a well-known image which does not read it',
  why: 'A secret under `secrets` is a file and nothing more: an image reads it only if a variable such as `POSTGRES_PASSWORD_FILE` names it. A secret that nothing names has no effect, so that the product runs with another password than the one that was meant to be kept secret, often one that stands in the file.',
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
          `nothing in \`${service.name}\` reads the secret \`${clip(source)}\`: ${image.facts.product} takes a secret only from a file that a variable names`,
          {
            help: `set the variable that ends in \`_FILE\` to \`${clip(path)}\`, such as \`${image.facts.fileVariables[0]}_FILE\`, or remove the secret`,
          },
        );
      }
    },
  },
});

/** Whether a file or something unknown may name the secret: a mounted script or configuration, an env file that cannot be read. */
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
