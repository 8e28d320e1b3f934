/** The ports that are implied by a scheme, or by the name of a variable for a host. */
const PORTS: readonly (readonly [names: RegExp, port: number])[] = [
  [/postgres|^pg$|^psycopg/, 5432],
  [/mysql|mariadb/, 3306],
  [/^rediss?$|^valkey$|redis/, 6379],
  [/mongo/, 27017],
  [/^amqp$|rabbit/, 5672],
  [/kafka/, 9092],
  [/^nats$/, 4222],
  [/memcache/, 11211],
  [/sqlserver|mssql/, 1433],
  [/elastic|opensearch/, 9200],
  [/zookeeper|^zk$/, 2181],
  [/clickhouse/, 8123],
  [/influx/, 8086],
];

/** The port of an address without one: that of the scheme, otherwise that of the product in the variable name. */
export function usualPort(scheme: string | undefined, variable: string | undefined): number | undefined {
  if (scheme && !/^https?$/.test(scheme)) return PORTS.find(([names]) => names.test(scheme))?.[1];
  if (scheme || variable === undefined) return undefined;
  const words = variable.toLowerCase().split(/[_.-]+|(?<=^pg)/);
  return PORTS.find(([names]) => words.some((word) => names.test(word)))?.[1];
}
