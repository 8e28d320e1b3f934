/** What the name of a service, or of an unknown image, says about its role; from many Compose files, November 2026. */

const STORES =
  'postgres(?:ql)?|postgis|pgsql|pgvector|timescale(?:db)?|mysqld?|mariadb|percona|mongo(?:db?)?|redis|valkey|keydb|dragonfly|memcached?|rabbitmq|rabbit|kafka|redpanda|zookeeper|zoo|zk|elasticsearch|elastic|opensearch|solr|meilisearch|typesense|cassandra|scylla(?:db)?|clickhouse|influxdb?|neo4j|couchdb|couchbase|cockroach(?:db)?|rethinkdb|surrealdb|banyandb|arangodb|orientdb|tarantool|etcd|minio|mssql|sqlserver|oracle-?db|nats|activemq|artemis|pulsar|qdrant|weaviate|milvus|chroma(?:db)?';

/** Suffixes for a store that runs several times, or for one purpose. */
const MEMBER =
  'master|slave|primary|secondary|replica|sentinel|node|broker|server|db|cache|queue|main|data|single|standalone';

/** `db`, `mysql8`, `redis-master`, `kafka-1`, `user-db`, `app_postgres`; not `redis-commander`, `db-backup`. */
const DATA = new RegExp(
  `^(?:[a-z0-9]+[-_.])*(?:db|database|databases|datastore|${STORES})(?:[-_.]?(?:${MEMBER}))?(?:[-_.]?\\d+){0,2}$`,
);

const FRONT =
  /^(?:[a-z0-9]+[-_.])*(?:nginx|openresty|apache2?|httpd|(?:reverse-?)?proxy|ingress|lb|load-?balancer|traefik|caddy|haproxy|envoy|kong|varnish)(?:[-_.]?\d+)?$|^edge$|^(?:api[-_.])?gateway$/;

/** Software with a Prometheus exporter; an `exporter` of something else may be part of the application. */
const EXPORTED =
  'metrics|node|mysqld?|mariadb|pg|postgres(?:ql)?|redis|mongo(?:db)?|blackbox|nginx|apache|haproxy|json|kafka|elasticsearch|rabbitmq|php-?fpm|snmp|statsd|process|memcached';

/** Verbs in the names of services that do something to a store. */
const DOING =
  /^(?:wipe|backup|migrate|init|seed|wait|reset|drop|dump|restore|load|create|import|export|clean|check|setup|prepare|copy|update|upgrade|test)[-_.]/;

const OPERATION = new RegExp(
  `^(?:[a-z0-9]+[-_.])*(?:prometheus|grafana|alertmanager|loki|promtail|kibana|logstash|filebeat|metricbeat|fluentd|fluent-?bit|jaeger|zipkin|tempo|otel(?:-?col(?:lector)?)?|cadvisor|(?:${EXPORTED})[-_]exporter|zabbix|datadog|portainer|watchtower|adminer|phpmyadmin|pgadmin4?|mongo-express|redis-?commander|redis-?insight|mailhog|mailpit|mailcatcher|admin-?mongo|(?:db|${STORES})[-_](?:web-?ui|ui|gui|admin|console|console-ui|manager|map|viewer|browser|dashboard|explorer|tools?))(?:[-_.]?(?:server|agent|\\d+))?$`,
);

/** The role in a system according to a name; undefined for most names. */
export function roleByName(name: string): 'front' | 'data' | 'operation' | undefined {
  const lower = name.toLowerCase();
  if (OPERATION.test(lower)) return 'operation';
  if (DATA.test(lower)) return DOING.test(lower) ? undefined : 'data';
  return FRONT.test(lower) ? 'front' : undefined;
}
