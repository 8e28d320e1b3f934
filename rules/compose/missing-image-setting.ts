import type { ImageFacts } from '../../src/knowledge/images.ts';
import {
  dedent,
  defineRule,
  environmentVariables,
  itemsOf,
  listed,
  type Project,
  type Service,
} from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/missing-image-setting',
  summary: 'A well-known image without a setting that it needs to start',
  why: 'The images of databases and other products exit with an error if a setting that they need on the first start is missing, such as the password for PostgreSQL. With a restart policy the container restarts over and over, and services that wait for it never start.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Middleware',
  references: [
    'https://hub.docker.com/_/postgres',
    'https://hub.docker.com/_/mysql',
    'https://hub.docker.com/_/mariadb',
  ],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: «postgres:17»
            environment:
              POSTGRES_USER: shop
      `,
      good: dedent`
        services:
          db:
            image: postgres:17
            environment:
              POSTGRES_USER: shop
              POSTGRES_PASSWORD_FILE: /run/secrets/db_password
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const { image, build } = service;
      const at = image ?? build;
      const known = at && project.imageOf(service);
      if (!known || known.via === 'name' || known.facts.required.length === 0) return;
      if (!isStartedAsUsual(service) || !isToldAll(service) || hasOldData(service)) return;
      const settings = settingsOf(service, project);
      for (const group of known.facts.required) {
        if (group.some((each) => isGiven(each, settings, known.facts))) continue;
        const [first = ''] = group;
        const others = group.length > 1 ? ', or one of the settings that replace it' : '';
        const file = readsFile(first, known.facts) ? `, or \`${first}_FILE\` with a secret` : '';
        report(
          image ?? service.keyOf('build'),
          `\`${known.reference.name}\` needs \`${first}\`${others}: without it, the container exits on its first start`,
          { help: `set \`${first}\` in \`environment\`${file}` },
        );
      }
    },
  },
});

/** Whether the container starts the server of the image, rather than a client or a custom script. */
function isStartedAsUsual(service: Service): boolean {
  if (service.get('entrypoint')) return false;
  const command = service.get('command');
  if (!command) return true;
  const [script] = service.scripts.filter(({ host }) => host.kind === 'compose' && host.key === 'command');
  const first = (script?.argv ?? script?.commands[0]?.words)?.[0]?.text;
  return first !== undefined && /^(?:-|postgres$|mysqld$|mariadbd$|mongod$|docker-entrypoint)/.test(first);
}

/** Whether everything that sets variables is known, and the file is more than a list of images. */
function isToldAll(service: Service): boolean {
  const { project, envFiles, name } = service;
  if (project.incomplete || project.open) return false;
  if ([...project.services.values()].every(({ node }) => node.entries.length < 2) && project.services.size > 1)
    return false;
  if (listed(service.get('env_file')).length > envFiles.length) return false;
  const environment = service.get('environment');
  const written = environment?.kind === 'mapping' ? environment.entries.length : itemsOf(environment).length;
  if (environmentVariables(environment).length < written) return false;
  return !project.furtherServices(name).some((each) => each.get('environment') ?? each.get('env_file'));
}

/** Whether its data may come from outside the project, so that this is not the first start. */
function hasOldData({ volumes, project }: Service): boolean {
  return volumes.some(
    ({ type, source }) => type === 'volume' && source !== undefined && project.resource('volumes', source)?.external,
  );
}

/** The variables that the service and the Dockerfile it builds set. */
function settingsOf(service: Service, project: Project): ReadonlyMap<string, string | undefined> {
  const settings = new Map<string, string | undefined>();
  for (const [name, { value, by }] of project.buildOf(service)?.stage?.variables ?? [])
    if (by === 'env') settings.set(name, value);
  for (const { name, value, file, start, end } of service.environment)
    settings.set(name, !value || file.text.slice(start, end).includes('$') ? undefined : value.text);
  return settings;
}

function isGiven(setting: string, settings: ReadonlyMap<string, string | undefined>, facts: ImageFacts): boolean {
  const [name = '', wanted] = setting.split('=', 2);
  const given = settings.has(name) && settings.get(name) !== '';
  const file = readsFile(name, facts) && settings.has(`${name}_FILE`);
  if (!given || wanted === undefined) return given || file;
  const text = settings.get(name)?.toLowerCase();
  return text === undefined || text === wanted.toLowerCase() || (wanted === 'yes' && (text === 'true' || text === '1'));
}

function readsFile(name: string, { fileVariables }: ImageFacts): boolean {
  return fileVariables === true || fileVariables.includes(name);
}
