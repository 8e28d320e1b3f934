import { appendLines, commandText, type Fix, type Project, type Service } from '../../src/rule/index.ts';

/** Whether a further file, whose base file is unknown, may give a service the health check that it lacks. */
export function mayGetHealthcheck(service: Service): boolean {
  return service.project.furtherServices(service.name).some((further) => further.get('healthcheck') !== undefined);
}

/**
 * `, such as pg_isready`: a command that checks the product of a service, for the middle of a sentence; empty if unknown. It is
 * written as it has to be in a Compose file.
 */
export function commandFor(service: Service, project: Project): string {
  const command = testFor(service, project);
  return command === undefined ? '' : `, such as \`${escaped(fitted(command, service))}\``;
}

/** A command without what rests on variables that the service does not have, as in `-U "$POSTGRES_USER"`; sqlcmd needs its `-P`. */
function fitted(command: string, service: Service): string {
  return command.replace(/ -[Udp] ?"\$(\w+)"/g, (all, name: string) => (has(service, name) ? all : ''));
}

function has({ environment }: Service, name: string): boolean {
  return environment.some((variable) => variable.name === name);
}

/** With the dollar signs that Compose would take for its own doubled. */
function escaped(command: string): string {
  return command.replaceAll('$', '$$$$');
}

/** The command of a health check that works in the image of a service; that of a runtime depends on what runs in it. */
function testFor(service: Service, project: Project): string | undefined {
  const image = project.imageOf(service);
  if (!image || image.via === 'name' || image.facts.role === 'runtime' || image.facts.role === 'os') return undefined;
  return image.facts.healthcheckBy;
}

const CLIENTS =
  /\b(?:psql|pg_dump\w*|pg_restore|pg_basebackup|pgbench|pg_isready|mysql|mysqldump|mysqladmin|mariadb-dump|mongo|mongosh|mongodump|mongorestore|mongoimport|redis-cli|valkey-cli|cqlsh|rabbitmqadmin|kafka-topics|kafka-console-\w+|etcdctl|crond?|sleep|tail|backup\w*)\b/;
const SERVERS = /\b(?:postgres|mysqld|mariadbd|mongod|redis-server|valkey-server|docker-entrypoint\.sh|start-server)\b/;

/** Whether a service that runs the image of a data store starts something else in it: a client, a backup, a shell. */
export function isClientOfStore(service: Service): boolean {
  const text = commandText(service);
  return text !== '' && CLIENTS.test(text) && !SERVERS.test(text);
}

/** Roles of images that answer in one way, wherever they are used. */
export const STORES: ReadonlySet<string> = new Set(['database', 'cache', 'queue', 'search']);

/** Gives a service a health check with a command that works in its image, as far as what it needs is set. */
export function addHealthcheck(service: Service, project: Project): Fix | undefined {
  const command = testFor(service, project);
  const facts = project.imageOf(service)?.facts;
  // Where a server of pages listens, and under which path it answers, is for its configuration to say.
  if (command === undefined || !facts || !STORES.has(facts.role) || service.get('healthcheck')) return undefined;
  const own = fitted(command, service);
  for (const [, name] of own.matchAll(/\$(\w+)/g)) if (!has(service, name!) && name !== 'SYS') return undefined;
  const lines = ['healthcheck:', `  test: ${testOf(escaped(own))}`];
  return appendLines(
    service.node,
    [...lines, '  interval: 10s', '  timeout: 5s', '  retries: 5', '  start_period: 30s'],
    'add a health check',
  );
}

function testOf(written: string): string {
  const command = /^sh -c "([^"'$]*)"$/.exec(written)?.[1] ?? written;
  if (/^[\w./:=?@ -]+$/.test(command))
    return `["CMD", ${command
      .split(' ')
      .map((word) => `"${word}"`)
      .join(', ')}]`;
  if (!command.includes("'")) return `["CMD-SHELL", '${command}']`;
  return `["CMD-SHELL", "${command.replace(/["\\]/g, '\\$&')}"]`;
}
