import type { ImageFacts } from './images.ts';

/** How well-known servers store their data, from the documentation of the images and the programs, November 2026. */

/** A directory of an image, and the variables that can replace it. */
const SETTINGS: readonly (readonly [directory: string, names: readonly string[]])[] = [
  ['/var/lib/postgresql', ['PGDATA']],
  ['/bitnami/postgresql', ['POSTGRESQL_DATA_DIR', 'POSTGRESQL_VOLUME_DIR', 'BITNAMI_VOLUME_DIR']],
  ['/home/postgres', ['PGDATA']],
  ['/meili_data', ['MEILI_DB_PATH']],
  ['/qdrant', ['QDRANT__STORAGE__STORAGE_PATH']],
  ['/var/lib/weaviate', ['PERSISTENCE_DATA_PATH']],
  ['/usr/share/elasticsearch', ['path.data']],
  ['/usr/share/opensearch', ['path.data']],
  ['/var/lib/grafana', ['GF_PATHS_DATA']],
  ['/default.etcd', ['ETCD_DATA_DIR']],
  ['/bitnami/etcd', ['ETCD_DATA_DIR']],
  ['/data', ['ZOO_DATA_DIR', 'TYPESENSE_DATA_DIR']],
  ['/var/lib/registry', ['REGISTRY_STORAGE_FILESYSTEM_ROOTDIRECTORY']],
];

/** The variables for the data directory of the product of an image; undefined if its version, and so the directory, is not certain. */
export function dataSettings(
  { data }: ImageFacts,
  { tag = 'latest' }: { readonly tag: string | undefined },
): readonly string[] | undefined {
  const [directory = ''] = data;
  if (directory === '/var/lib/postgresql' && !FROM_18.test(tag)) return undefined;
  return SETTINGS.find(([start]) => directory.startsWith(start))?.[1] ?? [];
}

/** The tags without a number that mean PostgreSQL 18 or later; other tags without a number are older. */
const FROM_18 =
  /^(?:1[89]|[2-9]\d)(?:\D|$)|(?:^|[-_])pg-?(?:1[89]|[2-9]\d)|^(?:latest|alpine(?:3\.(?:2[2-9]|[3-9]\d))?|bookworm|trixie|forky)$/;

/** Whether a tag contains the number of PostgreSQL 18 or later. */
export function namesPostgres18(tag: string | undefined): boolean {
  return /^(?:1[89]|[2-9]\d)(?:\D|$)|(?:^|[-_])pg-?(?:1[89]|[2-9]\d)/.test(tag ?? '');
}

/** The directory in which PostgreSQL kept its data up to version 17. */
export const OLD_POSTGRES_DATA = '/var/lib/postgresql/data';

/** Whether a product requires its data directory to be empty at first, so that nothing may be mounted inside it. */
export function wantsEmpty(directory: string, inside: string): boolean {
  if (directory === '/var/lib/postgresql') return inside === OLD_POSTGRES_DATA;
  return directory === OLD_POSTGRES_DATA || directory === '/var/lib/mysql';
}

const CLIENTS =
  /^(?:\S*\/)?(?:mysql|mysqladmin|mysqldump|mariadb(?:-\w+)?|psql|pg_(?!ctl)\w+|mongo|mongosh|mongos|mongodump|mongoimport|mongorestore|redis-cli|redis-sentinel|cqlsh|curl|wget|sleep|tail|true|echo|wait\S*|kafka-(?!server)\S+|rabbitmqctl|rabbitmqadmin|etcdctl|mc|influx|clickhouse-client|neo4j-admin|nodetool|flyway)(?:\s|$)/;

const SHELLS = /^(?:\S*\/)?(?:ba|da|a|z)?sh(?:\s|$)|\S+\.(?:sh|py)(?:\s|$)/;

const SERVERS =
  /entrypoint|setup\.sh|run\.sh|start|\b(?:postgres|mysqld\w*|mariadbd|mongod|redis-server|valkey-server|elasticsearch|eswrapper|opensearch|rabbitmq-server|kafka-server-start\S*|zkServer\S*|etcd|minio|neo4j|cassandra|influxd|consul|clickhouse-server|cockroach|solr|sqlservr|couchdb|meilisearch|qdrant)\b/;

/** Whether the command of a service is, or may be, a client of the product instead of the server. */
export function startsClient(start: string): boolean {
  if (start === '') return false;
  return CLIENTS.test(start) || (SHELLS.test(start) && !SERVERS.test(start));
}

/** Options of servers for the data directory. */
const OPTION =
  /(?:^|\s)(?:--?(?:data-?dir(?:ectory)?|dbpath|storage\.tsdb\.path|storageDataPath|store_dir|db-path|path\.data|data-path)[=\s]\s*|minio\s+server\s+|server\s+(?=\/))(\/[^\s'"]+)/i;

/** The data directory in the command line of a server. */
export function directoryInCommand(start: string): string | undefined {
  return OPTION.exec(start)?.[1];
}

/** Products whose role is not to store data, but which are of little use without their data. */
const STORES: ReadonlySet<string> = new Set(['Grafana', 'Grafana Loki', 'OpenLDAP', 'LLDAP', 'Docker Registry']);

/** Whether an image is meant to store data, and does so by default. */
export function isStore({ role, memoryOnly, data, product }: ImageFacts): boolean {
  if (data.length === 0 || memoryOnly) return false;
  return role === 'database' || role === 'search' || role === 'queue' || role === 'object-store' || STORES.has(product);
}

/** Products that store something outside their database: user files, configuration, measurements. */
const KEEPERS: ReadonlySet<string> = new Set([
  'Prometheus',
  'Alertmanager',
  'VictoriaMetrics',
  'Uptime Kuma',
  'WordPress',
  'Ghost',
  'Nextcloud',
  'Joomla',
  'Matomo',
  'Odoo',
  'Redmine',
  'Vaultwarden',
  'n8n',
  'Gitea',
  'Forgejo',
  'Gogs',
  'GitLab',
  'Jenkins',
  'SonarQube',
  'Sonatype Nexus Repository',
  'JFrog Artifactory',
  'Verdaccio',
  'Portainer',
  'Home Assistant',
  'pgAdmin 4',
]);

/** Whether an image that is not a data store contains data that is missed when the container is replaced. */
export function isKeeper({ product }: ImageFacts): boolean {
  return KEEPERS.has(product);
}
