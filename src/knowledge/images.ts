/**
 * What we know of well-known images. Facts are from the images' own documentation in their registries, collected in November 2026.
 * A row is found by the repository as people write it (`postgres`, `bitnami/postgresql`).
 */

/** What a container of the image does in a system. */
export type ImageRole = 'proxy' | 'database' | 'cache' | 'queue' | 'search' | 'monitoring' | 'logging';

/** One well-known image, with all names under which it is published. */
export interface KnownImage {
  readonly names: readonly string[];
  /** What people call the product. */
  readonly product: string;
  readonly role: ImageRole;
  /** Ports on which it serves its clients. */
  readonly ports: readonly number[];
  /** Directories that hold what must outlive the container. */
  readonly data: readonly string[];
}

const images: readonly KnownImage[] = [
  {
    names: ['postgres', 'pgvector/pgvector', 'postgis/postgis', 'timescale/timescaledb', 'supabase/postgres'],
    product: 'PostgreSQL',
    role: 'database',
    ports: [5432],
    // The first since version 18, the second before.
    data: ['/var/lib/postgresql', '/var/lib/postgresql/data'],
  },
  {
    names: ['bitnami/postgresql', 'bitnamilegacy/postgresql'],
    product: 'PostgreSQL',
    role: 'database',
    ports: [5432],
    data: ['/bitnami/postgresql'],
  },
  {
    names: ['mysql', 'mysql/mysql-server', 'percona', 'percona/percona-server'],
    product: 'MySQL',
    role: 'database',
    ports: [3306, 33060],
    data: ['/var/lib/mysql'],
  },
  {
    names: ['bitnami/mysql', 'bitnamilegacy/mysql'],
    product: 'MySQL',
    role: 'database',
    ports: [3306],
    data: ['/bitnami/mysql/data'],
  },
  { names: ['mariadb'], product: 'MariaDB', role: 'database', ports: [3306], data: ['/var/lib/mysql'] },
  {
    names: ['linuxserver/mariadb', 'lscr.io/linuxserver/mariadb'],
    product: 'MariaDB',
    role: 'database',
    ports: [3306],
    data: ['/config'],
  },
  {
    names: ['bitnami/mariadb', 'bitnamilegacy/mariadb'],
    product: 'MariaDB',
    role: 'database',
    ports: [3306],
    data: ['/bitnami/mariadb'],
  },
  {
    names: ['mongo', 'mongodb/mongodb-community-server'],
    product: 'MongoDB',
    role: 'database',
    ports: [27017],
    data: ['/data/db', '/data/configdb'],
  },
  {
    names: ['bitnami/mongodb', 'bitnamilegacy/mongodb'],
    product: 'MongoDB',
    role: 'database',
    ports: [27017],
    data: ['/bitnami/mongodb'],
  },
  {
    names: ['redis', 'redis/redis-stack', 'redis/redis-stack-server'],
    product: 'Redis',
    role: 'cache',
    ports: [6379],
    data: ['/data'],
  },
  {
    names: ['bitnami/redis', 'bitnamilegacy/redis'],
    product: 'Redis',
    role: 'cache',
    ports: [6379],
    data: ['/bitnami/redis/data'],
  },
  { names: ['valkey/valkey'], product: 'Valkey', role: 'cache', ports: [6379], data: ['/data'] },
  { names: ['bitnami/valkey'], product: 'Valkey', role: 'cache', ports: [6379], data: ['/bitnami/valkey/data'] },
  { names: ['eqalpha/keydb'], product: 'KeyDB', role: 'cache', ports: [6379], data: ['/data'] },
  { names: ['memcached', 'bitnami/memcached'], product: 'Memcached', role: 'cache', ports: [11211], data: [] },
  { names: ['cassandra'], product: 'Cassandra', role: 'database', ports: [9042, 9160], data: ['/var/lib/cassandra'] },
  { names: ['bitnami/cassandra'], product: 'Cassandra', role: 'database', ports: [9042], data: ['/bitnami/cassandra'] },
  { names: ['scylladb/scylla'], product: 'ScyllaDB', role: 'database', ports: [9042], data: ['/var/lib/scylla'] },
  { names: ['couchdb'], product: 'CouchDB', role: 'database', ports: [5984], data: ['/opt/couchdb/data'] },
  {
    names: ['influxdb'],
    product: 'InfluxDB',
    role: 'database',
    ports: [8086],
    data: ['/var/lib/influxdb', '/var/lib/influxdb2', '/var/lib/influxdb3'],
  },
  { names: ['neo4j'], product: 'Neo4j', role: 'database', ports: [7474, 7687], data: ['/data'] },
  {
    names: ['clickhouse', 'clickhouse/clickhouse-server', 'yandex/clickhouse-server'],
    product: 'ClickHouse',
    role: 'database',
    ports: [8123, 9000],
    data: ['/var/lib/clickhouse'],
  },
  {
    names: ['cockroachdb/cockroach'],
    product: 'CockroachDB',
    role: 'database',
    ports: [26257],
    data: ['/cockroach/cockroach-data'],
  },
  {
    names: [
      'container-registry.oracle.com/database/express',
      'container-registry.oracle.com/database/enterprise',
      'container-registry.oracle.com/database/free',
      'gvenzl/oracle-xe',
      'gvenzl/oracle-free',
    ],
    product: 'Oracle Database',
    role: 'database',
    ports: [1521],
    data: ['/opt/oracle/oradata'],
  },
  {
    names: ['mcr.microsoft.com/mssql/server', 'mcr.microsoft.com/azure-sql-edge'],
    product: 'SQL Server',
    role: 'database',
    ports: [1433],
    data: ['/var/opt/mssql'],
  },
  {
    names: ['elasticsearch', 'docker.elastic.co/elasticsearch/elasticsearch'],
    product: 'Elasticsearch',
    role: 'search',
    ports: [9200, 9300],
    data: ['/usr/share/elasticsearch/data'],
  },
  {
    names: ['bitnami/elasticsearch'],
    product: 'Elasticsearch',
    role: 'search',
    ports: [9200, 9300],
    data: ['/bitnami/elasticsearch/data'],
  },
  {
    names: ['opensearchproject/opensearch'],
    product: 'OpenSearch',
    role: 'search',
    ports: [9200, 9300],
    data: ['/usr/share/opensearch/data'],
  },
  { names: ['rabbitmq'], product: 'RabbitMQ', role: 'queue', ports: [5672], data: ['/var/lib/rabbitmq'] },
  {
    names: ['bitnami/rabbitmq'],
    product: 'RabbitMQ',
    role: 'queue',
    ports: [5672],
    data: ['/bitnami/rabbitmq/mnesia'],
  },
  { names: ['nats'], product: 'NATS', role: 'queue', ports: [4222], data: [] },
  { names: ['zookeeper'], product: 'ZooKeeper', role: 'database', ports: [2181], data: ['/data', '/datalog'] },
  {
    names: ['bitnami/zookeeper'],
    product: 'ZooKeeper',
    role: 'database',
    ports: [2181],
    data: ['/bitnami/zookeeper'],
  },
  {
    names: ['confluentinc/cp-zookeeper'],
    product: 'ZooKeeper',
    role: 'database',
    ports: [2181],
    data: ['/var/lib/zookeeper/data', '/var/lib/zookeeper/log'],
  },
  { names: ['quay.io/coreos/etcd'], product: 'etcd', role: 'database', ports: [2379, 2380], data: [] },
  { names: ['bitnami/etcd'], product: 'etcd', role: 'database', ports: [2379, 2380], data: ['/bitnami/etcd'] },
  {
    names: ['docker.elastic.co/kibana/kibana', 'kibana'],
    product: 'Kibana',
    role: 'monitoring',
    ports: [5601],
    data: [],
  },
  {
    names: [
      'zabbix/zabbix-web-nginx-pgsql',
      'zabbix/zabbix-web-nginx-mysql',
      'zabbix/zabbix-web-apache-mysql',
      'zabbix/zabbix-web-apache-pgsql',
    ],
    product: 'Zabbix',
    role: 'monitoring',
    ports: [8080, 8443],
    data: [],
  },
  {
    names: ['datadog/agent', 'gcr.io/datadoghq/agent', 'public.ecr.aws/datadog/agent'],
    product: 'Datadog agent',
    role: 'monitoring',
    ports: [8125, 8126],
    data: [],
  },
  { names: ['mackerel/mackerel-container-agent'], product: 'Mackerel agent', role: 'monitoring', ports: [], data: [] },
  {
    names: ['fluentd', 'fluent/fluentd', 'fluent/fluent-bit'],
    product: 'Fluentd',
    role: 'logging',
    ports: [24224],
    data: [],
  },
  { names: ['nginx', 'bitnami/nginx'], product: 'Nginx', role: 'proxy', ports: [80, 443], data: [] },
  { names: ['nginxinc/nginx-unprivileged'], product: 'Nginx', role: 'proxy', ports: [8080], data: [] },
  { names: ['httpd', 'bitnami/apache'], product: 'Apache HTTP Server', role: 'proxy', ports: [80, 443], data: [] },
  { names: ['mcr.microsoft.com/windows/servercore/iis'], product: 'IIS', role: 'proxy', ports: [80], data: [] },
];

const byName: ReadonlyMap<string, KnownImage> = new Map(
  images.flatMap((image) => image.names.map((name) => [name, image] as const)),
);

/** The row of an image by its repository as people write it; undefined for images we know nothing of. */
export function knownImage(name: string): KnownImage | undefined {
  return byName.get(name);
}

/** Whether clients keep data in it, so that it should not be reachable from outside the host. */
export function isDataStore({ role }: KnownImage): boolean {
  return role === 'database' || role === 'cache' || role === 'queue' || role === 'search';
}
