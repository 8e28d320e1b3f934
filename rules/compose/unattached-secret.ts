import {
  type ComposeProject,
  clip,
  dedent,
  defineRule,
  didYouMeanName,
  type Fix,
  insertSetting,
  knownText,
  type Service,
} from '../../src/rule/index.ts';
import { isFilledOtherwise, mountedSecrets, usualPath } from '../shared/mounted-secrets.ts';
import { setElsewhere } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/unattached-secret',
  summary: 'A variable naming a secret that the service does not mount',
  why: 'Compose mounts only the secrets that a service lists under `secrets`, each at `/run/secrets/` with its name or target. A variable that names another file there points to a file that does not exist: the program exits on startup, or runs without its password.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  fold: 'thing',
  book: 'Secrets',
  references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: postgres:18
            environment:
              POSTGRES_PASSWORD_FILE: «/run/secrets/db_password»
        secrets:
          db_password:
            file: ./db_password.txt
      `,
      good: dedent`
        services:
          db:
            image: postgres:18
            secrets:
              - db_password
            environment:
              POSTGRES_PASSWORD_FILE: /run/secrets/db_password
        secrets:
          db_password:
            file: ./db_password.txt
      `,
      fixed: dedent`
        services:
          db:
            image: postgres:18
            secrets:
              - db_password
            environment:
              POSTGRES_PASSWORD_FILE: /run/secrets/db_password
        secrets:
          db_password:
            file: ./db_password.txt
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const { environment, project } = service;
      if (!environment.some(({ value }) => value && SECRET.test(value.text))) return;
      if (project.incomplete || isFilledOtherwise(service) || setElsewhere(service, 'secrets')) return;
      const mounted = mountedSecrets(service);
      if (!mounted) return;
      for (const { value, name } of environment) {
        const path = value && SECRET.test(value.text) ? knownText(value) : undefined;
        if (!value || path === undefined || mounted.some((each) => usualPath(each.path) === usualPath(path))) continue;
        const secret = path.slice(path.lastIndexOf('/') + 1);
        const other = mounted.find(({ source }) => source === secret);
        report(
          value,
          other
            ? `\`${clip(name)}\` names a file that does not exist: the secret \`${clip(secret)}\` is mounted at \`${clip(other.path)}\``
            : `\`${clip(name)}\` names a secret that the service does not list under \`secrets\`: the file does not exist`,
          {
            help: other
              ? `use \`${clip(other.path)}\``
              : helpOf(
                  secret,
                  project,
                  mounted.map(({ source }) => source),
                ),
            fix: other || mounted.length > 0 ? undefined : attach(service, secret),
            // The project does not declare the secret: the file may come from elsewhere.
            milder: mounted.length === 0 && !project.resource('secrets', secret),
          },
        );
      }
    },
  },
});

const SECRET = /^\/(?:var\/)?run\/secrets\/[\w.-]+$/;

function helpOf(secret: string, project: ComposeProject, mounted: readonly string[]): string {
  const likely = didYouMeanName(secret, mounted);
  if (likely) return likely;
  const declare = project.resource('secrets', secret) ? '' : ' and declare it at the top level';
  return `add \`${clip(secret)}\` to the \`secrets\` of the service${declare}`;
}

/** Only if the file declares the secret, and the service does not have any yet. */
function attach(service: Service, secret: string): Fix | undefined {
  if (!service.project.resource('secrets', secret) || service.get('secrets')) return undefined;
  return insertSetting(
    service,
    ['secrets:', `  - ${secret}`],
    `secrets: [${secret}]`,
    `mount the secret \`${secret}\``,
  );
}
