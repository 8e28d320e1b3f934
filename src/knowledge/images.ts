/**
 * What we know of well-known images. Facts are from the images' own documentation on Docker Hub, collected in November 2026.
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
  /** Ports on which it serves data to clients. */
  readonly ports: readonly number[];
  /** Whether the image brings its own HEALTHCHECK. */
  readonly healthcheck?: true;
}

const images: readonly KnownImage[] = [
  { names: ['postgres', 'bitnami/postgresql', 'pgvector/pgvector', 'postgis/postgis', 'timescale/timescaledb', 'supabase/postgres'], product: 'PostgreSQL', role: 'database', ports: [5432] },
  { names: ['mysql', 'bitnami/mysql', 'mysql/mysql-server', 'percona', 'percona/percona-server'], product: 'MySQL', role: 'database', ports: [3306, 33060] },
  { names: ['mariadb', 'bitnami/mariadb', 'linuxserver/mariadb', 'lscr.io/linuxserver/mariadb'], product: 'MariaDB', role: 'database', ports: [3306] },
  { names: ['mongo', 'bitnami/mongodb', 'mongodb/mongodb-community-server'], product: 'MongoDB', role: 'database', ports: [27017] },
  { names: ['redis', 'bitnami/redis', 'redis/redis-stack', 'redis/redis-stack-server'], product: 'Redis', role: 'cache', ports: [6379] },
  { names: ['valkey/valkey', 'bitnami/valkey'], product: 'Valkey', role: 'cache', ports: [6379] },
  { names: ['eqalpha/keydb'], product: 'KeyDB', role: 'cache', ports: [6379] },
  { names: ['memcached', 'bitnami/memcached'], product: 'Memcached', role: 'cache', ports: [11211] },
  { names: ['cassandra', 'bitnami/cassandra'], product: 'Cassandra', role: 'database', ports: [9042, 9160] },
  { names: ['scylladb/scylla'], product: 'ScyllaDB', role: 'database', ports: [9042] },
  { names: ['couchdb'], product: 'CouchDB', role: 'database', ports: [5984] },
  { names: ['influxdb'], product: 'InfluxDB', role: 'database', ports: [8086] },
  { names: ['neo4j'], product: 'Neo4j', role: 'database', ports: [7474, 7687] },
  { names: ['clickhouse', 'clickhouse/clickhouse-server', 'yandex/clickhouse-server'], product: 'ClickHouse', role: 'database', ports: [8123, 9000] },
  { names: ['cockroachdb/cockroach'], product: 'CockroachDB', role: 'database', ports: [26257] },
  { names: ['container-registry.oracle.com/database/express', 'container-registry.oracle.com/database/enterprise', 'container-registry.oracle.com/database/free', 'gvenzl/oracle-xe', 'gvenzl/oracle-free'], product: 'Oracle Database', role: 'database', ports: [1521] },
  { names: ['mcr.microsoft.com/mssql/server', 'mcr.microsoft.com/azure-sql-edge'], product: 'SQL Server', role: 'database', ports: [1433] },
  { names: ['elasticsearch', 'docker.elastic.co/elasticsearch/elasticsearch', 'bitnami/elasticsearch'], product: 'Elasticsearch', role: 'search', ports: [9200, 9300] },
  { names: ['opensearchproject/opensearch'], product: 'OpenSearch', role: 'search', ports: [9200, 9300] },
  { names: ['rabbitmq', 'bitnami/rabbitmq'], product: 'RabbitMQ', role: 'queue', ports: [5672] },
  { names: ['nats'], product: 'NATS', role: 'queue', ports: [4222] },
  { names: ['zookeeper', 'bitnami/zookeeper', 'confluentinc/cp-zookeeper'], product: 'ZooKeeper', role: 'database', ports: [2181] },
  { names: ['quay.io/coreos/etcd', 'bitnami/etcd'], product: 'etcd', role: 'database', ports: [2379, 2380] },
  { names: ['docker.elastic.co/kibana/kibana', 'kibana'], product: 'Kibana', role: 'monitoring', ports: [5601] },
  { names: ['zabbix/zabbix-web-nginx-pgsql', 'zabbix/zabbix-web-nginx-mysql', 'zabbix/zabbix-web-apache-mysql', 'zabbix/zabbix-web-apache-pgsql'], product: 'Zabbix', role: 'monitoring', ports: [8080], healthcheck: true },
  { names: ['datadog/agent', 'gcr.io/datadoghq/agent', 'public.ecr.aws/datadog/agent'], product: 'Datadog agent', role: 'monitoring', ports: [8125, 8126], healthcheck: true },
  { names: ['mackerel/mackerel-container-agent'], product: 'Mackerel agent', role: 'monitoring', ports: [] },
  { names: ['fluentd', 'fluent/fluentd', 'fluent/fluent-bit'], product: 'Fluentd', role: 'logging', ports: [24224] },
  { names: ['nginx', 'nginxinc/nginx-unprivileged', 'bitnami/nginx'], product: 'Nginx', role: 'proxy', ports: [80, 443] },
  { names: ['httpd', 'bitnami/apache'], product: 'Apache HTTP Server', role: 'proxy', ports: [80, 443] },
  { names: ['mcr.microsoft.com/windows/servercore/iis'], product: 'IIS', role: 'proxy', ports: [80] },
];

const byName: ReadonlyMap<string, KnownImage> = new Map(
  images.flatMap((image) => image.names.map((name) => [name, image] as const)),
);

/** The row of an image by its repository as people write it; undefined for images we know nothing of. */
export function knownImage(name: string): KnownImage | undefined {
  return byName.get(name);
}

/** Whether clients store data in it, so that it should not be reachable from outside the host. */
export function isDataStore(image: KnownImage): boolean {
  return image.role === 'database' || image.role === 'cache' || image.role === 'queue' || image.role === 'search';
}
