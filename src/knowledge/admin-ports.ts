import type { ImageFacts, ImagePort } from './images.ts';

/** What anyone can do with a product that does not ask for a password by default, after "can". Sources: the manuals of the products, 2026-11. */
const WITHOUT_LOGIN: Readonly<Record<string, string>> = {
  AKHQ: 'read, write and delete topics',
  Adminer: 'try passwords on every database that it can reach',
  Alertmanager: 'read and silence alerts',
  'Apache Pulsar': 'manage topics and tenants',
  CMAK: 'manage the brokers',
  Cerebro: 'read and delete indices',
  Chronograf: 'read and change the databases that it is connected to',
  CockroachDB: 'see queries and nodes',
  'Confluent Control Center': 'read, write and delete topics',
  Dozzle: 'read the logs of all containers',
  Flower: 'see tasks with their arguments, and revoke them',
  'Fluent Bit': 'see the log pipelines',
  'Grafana Agent': 'see the whole telemetry pipeline',
  'Grafana Alloy': 'see the whole telemetry pipeline',
  'Grafana Loki': 'read, write and delete logs',
  'Grafana Mimir': 'read and write metrics',
  'Grafana Pyroscope': 'read all profiles',
  'Grafana Tempo': 'read all traces',
  Jaeger: 'read all traces',
  Kafdrop: 'read all messages',
  'Kafka UI': 'read, write and delete topics',
  Kapacitor: 'change the tasks that monitor the data',
  'Kong Gateway': 'change every route',
  Logstash: 'see the pipelines and the state of the host',
  NATS: 'see all connections and subjects',
  'NATS Streaming': 'see all connections and subjects',
  Netdata: 'see everything that runs on the host',
  Prometheus: 'read all metrics and the addresses of all targets',
  Pushgateway: 'write and delete metrics',
  'Redis Commander': 'read and change all keys',
  RedisInsight: 'read and change all keys',
  Redpanda: 'manage the brokers',
  'Redpanda Console': 'read all messages',
  'RocketMQ Dashboard': 'read all messages and change topics',
  'SkyWalking UI': 'read all traces',
  'Temporal UI': 'see all workflows with their input, and terminate them',
  Traefik: 'see every route and service of the proxy',
  VictoriaMetrics: 'read and delete metrics',
  Vector: 'see the whole telemetry pipeline',
  Zipkin: 'read all traces',
  cAdvisor: 'see all containers on the host and the resources they use',
  pgweb: 'read and change the database',
  ttyd: 'run commands in the container',
};

/** Products of other roles whose web interface is for operators. */
const FOR_OPERATORS: ReadonlySet<string> = new Set([
  'cAdvisor',
  'code-server',
  'Concourse',
  'Grafana Agent',
  'Grafana Alloy',
  'Grafana Loki',
  'Graylog',
  'Jenkins',
  'Jupyter Docker Stacks',
  'SonarQube',
  'TeamCity',
  'XXL-JOB',
]);

/**
 * Products that are meant to be public or reachable by others, such as status pages, heartbeat endpoints and gateways, and products whose
 * administration interface listens only inside the container or is reported by another rule.
 */
const FOR_OTHERS: ReadonlySet<string> = new Set([
  'Apache Cassandra',
  'Beszel',
  'Caddy',
  'Docker in Docker',
  'Docker in Docker rootless',
  'FrankenPHP',
  'Healthchecks',
  'JumpServer',
  'Nextcloud All-in-One',
  'OpenTelemetry Collector',
  'Uptime Kuma',
]);

/** The ports of the RabbitMQ management plugin, which can be enabled in an image that does not include it. */
const RABBITMQ: readonly ImagePort[] = [{ from: 15671, to: 15672, protocol: 'tcp', use: 'admin' }];

/** The ports of an image that serve administration or monitoring. */
export function adminPorts({ product, role, listens }: ImageFacts): readonly ImagePort[] {
  if (FOR_OTHERS.has(product)) return [];
  const all = role === 'admin' || role === 'monitoring' || FOR_OPERATORS.has(product);
  const known = product === 'RabbitMQ' ? [...listens, ...RABBITMQ] : listens;
  return known.filter(({ use }) => use === 'admin' || (all && (use === 'http' || use === 'metrics')));
}

/** What anyone who reaches the product can do; undefined if it asks for a login, or if that is not known. */
export function gainWithoutLogin(product: string): string | undefined {
  return Object.hasOwn(WITHOUT_LOGIN, product) ? WITHOUT_LOGIN[product] : undefined;
}
