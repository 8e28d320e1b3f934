import { imageSettings } from '../../src/knowledge/image-settings.ts';
import {
  dedent,
  defineRule,
  type EnvironmentVariable,
  type Fix,
  nearestName,
  type Project,
  replacement,
  type Service,
} from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/misnamed-image-variable',
  summary: 'A misnamed variable, which the image does not read',
  why: 'The entrypoint scripts of images read variables with fixed names and ignore all others. Under another name the setting silently has no effect: the database gets its default user, a different name, or no password at all.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  book: 'Middleware',
  references: [
    'https://hub.docker.com/_/postgres',
    'https://hub.docker.com/_/mysql',
    'https://hub.docker.com/_/rabbitmq',
  ],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: postgres:17
            environment:
              POSTGRES_PASSWORD_FILE: /run/secrets/password
              «POSTGRES_DATABASE»: shop
      `,
      fixed: dedent`
        services:
          db:
            image: postgres:17
            environment:
              POSTGRES_PASSWORD_FILE: /run/secrets/password
              POSTGRES_DB: shop
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const { image, environment } = service;
      if (!image || environment.length === 0 || service.build) return;
      const known = imageOf(service, project);
      const settings = known && imageSettings(known.reference.name, known.facts);
      if (!settings || runsOwnScripts(service)) return;
      const given = new Set(environment.map(({ name }) => name.replace(/_FILE$/, '')));
      for (const variable of environment) {
        const { name, key, fromFile } = variable;
        const right = settings.mistaken.get(name) ?? near(name, settings.reads);
        if (right === undefined || fromFile || given.has(right) || isForOthers(variable, service)) continue;
        const isOption = right.startsWith('-');
        report(key, `the image \`${known.reference.name}\` does not read \`${name}\`: the setting has no effect`, {
          help: isOption ? `pass \`${right}\` in \`command\`` : `did you mean \`${right}\`?`,
          fix: isOption ? undefined : rename(variable, right),
        });
      }
    },
  },
});

function imageOf(service: Service, project: Project) {
  const known = project.imageOf(service);
  return known?.via === 'image' ? known : undefined;
}

function rename({ name, key }: EnvironmentVariable, right: string): Fix | undefined {
  const written = key.file.slice(key);
  if (!written.includes(name)) return undefined;
  return replacement(`rename \`${name}\` to \`${right}\``, key, written.replace(name, right), 'unsafe');
}

/** The variable that a mistyped name was meant to be. */
function near(name: string, reads: readonly string[]): string | undefined {
  return reads.includes(name) || !name.includes('_') ? undefined : nearestName(name, reads);
}

/** Whether scripts of the project run in the container: they may read any variable. */
function runsOwnScripts(service: Service): boolean {
  if (service.get('entrypoint')) return true;
  return service.volumes.some(
    ({ target }) => target === undefined || /initdb\.d|entrypoint|\.sh$|\.conf$|etc\/redis/.test(target),
  );
}

/** Whether a command of the service reads the variable, or it comes from a mapping shared with another service that may need it. */
function isForOthers({ name, key }: EnvironmentVariable, service: Service): boolean {
  const mentions = (text: string) => text.includes(name) || text.includes('--requirepass');
  if (service.scripts.some((script) => mentions(script.file.slice(script)))) return true;
  const isSame = (other: EnvironmentVariable) => other.key.file === key.file && other.key.start === key.start;
  return [...service.project.services.values()].some((each) => each !== service && each.environment.some(isSame));
}
