import { imageFacts } from '../../src/knowledge/images.ts';
import { chainOf, dedent, defineRule, type ShellCommand, type Stage } from '../../src/rule/index.ts';

/** Programs that create the files of a data store. */
const MAKERS: ReadonlySet<string> = new Set(['mysql_install_db', 'mariadb-install-db', 'initdb', 'pg_createcluster']);
const STORES = /^(?:mysqld?|mariadb|postgresql(?:-\d+)?|mongod|mongodb|redis-server|couchdb|neo4j|rabbitmq-server)$/;
/** Clients that change the data in a store. */
const CLIENTS = /^(?:mysql|mariadb|mysqladmin|psql|createdb|createuser|mongo|mongosh|redis-cli)$/;

export default defineRule({
  id: 'dockerfile/data-in-image',
  summary: 'A data store is initialized in the image, without a VOLUME',
  why: 'A data directory that is part of the image is a layer. Everything written later goes into the writable layer of the container, where it is slow and is lost when the container is replaced. Data written during the build, including accounts and passwords, is in every copy of the image.',
  category: 'reliability',
  severity: 'warning',
  presets: ['production'],
  fix: 'none',
  book: 'Storage',
  references: ['https://docs.docker.com/build/building/best-practices/#volume'],
  examples: [
    {
      bad: dedent`
        FROM debian:13-slim
        RUN apt-get update && apt-get install -y --no-install-recommends mariadb-server && \
            «mysql_install_db» --user=mysql --datadir=/var/lib/mysql
        CMD ["mysqld_safe"]
      `,
      good: dedent`
        FROM debian:13-slim
        RUN apt-get update && apt-get install -y --no-install-recommends mariadb-server
        VOLUME /var/lib/mysql
        COPY init-and-start /usr/local/bin/
        CMD ["init-and-start"]
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      if (!stage.last || !(stage.cmd ?? stage.entrypoint) || !isBare(stage)) return;
      const chain = chainOf(stage);
      if (chain.some(({ instructions }) => instructions.some(({ kind }) => kind === 'volume'))) return;
      const maker = makerIn(chain);
      const word = maker?.words[0];
      if (!word) return;
      report(
        word,
        'the data directory becomes part of the image, and without a VOLUME later changes are lost with the container',
        {
          help: 'declare `VOLUME` for the data directory and initialize it when the container starts, or use the official image of the data store',
        },
      );
    },
  },
});

/** Whether the base image certainly does not declare a volume. */
function isBare({ rootImage }: Stage): boolean {
  const role = rootImage && imageFacts(rootImage)?.role;
  return role === 'os' || role === 'runtime';
}

function makerIn(chain: readonly Stage[]): ShellCommand | undefined {
  for (const { instructions } of chain)
    for (const node of instructions) {
      if (node.kind !== 'run' || !/install[_-]db|init|pg_createcluster|start/.test(node.file.slice(node))) continue;
      const commands = node.script?.commands ?? [];
      const maker = commands.find(
        (command) =>
          MAKERS.has(command.name ?? '') ||
          (command.name === 'mysqld' && command.hasOption('--initialize', '--initialize-insecure')),
      );
      if (maker) return maker;
      const started = commands.find(startsStore);
      if (started && commands.some(({ name, index }) => index > started.index && CLIENTS.test(name ?? '')))
        return started;
    }
  return undefined;
}

/** `service mysql start`, `/etc/init.d/postgresql start` */
function startsStore({ name, words }: ShellCommand): boolean {
  const [, first, second] = words.map(({ text }) => text ?? '');
  if (name === 'service') return STORES.test(first ?? '') && second === 'start';
  return first === 'start' && STORES.test(name ?? '') && words[0]?.text?.startsWith('/etc/init.d/') === true;
}
