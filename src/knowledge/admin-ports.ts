import type { ImageFacts, ImagePort } from './images.ts';

/** What somebody can do with a product that asks nobody for a password unless it is told to. Sources: the manuals of the products, 2026-11. */
const WITHOUT_LOGIN: Readonly<Record<string, string>> = {
  AKHQ: 'reads, writes and deletes topics',
  Adminer: 'can try passwords on every database that it reaches',
  Alertmanager: 'reads alerts and silences them',
  'Apache Pulsar': 'administers topics and tenants',
  CMAK: 'administers the brokers',
  Cerebro: 'reads and deletes indices',
  Chronograf: 'reads and changes the databases that it is connected to',
  CockroachDB: 'sees queries and nodes',
  'Confluent Control Center': 'reads, writes and deletes topics',
  Dozzle: 'reads the logs of all containers',
  Flower: 'sees tasks with their arguments, and revokes them',
  'Fluent Bit': 'sees the pipelines of the logs',
  'Grafana Agent': 'sees the whole pipeline of the telemetry',
  'Grafana Alloy': 'sees the whole pipeline of the telemetry',
  'Grafana Loki': 'reads, writes and deletes logs',
  'Grafana Mimir': 'reads and writes metrics',
  'Grafana Pyroscope': 'reads all profiles',
  'Grafana Tempo': 'reads all traces',
  Jaeger: 'reads all traces',
  Kafdrop: 'reads all messages',
  'Kafka UI': 'reads, writes and deletes topics',
  Kapacitor: 'changes the tasks that watch the data',
  'Kong Gateway': 'changes every route',
  Logstash: 'sees the pipelines and the state of the host',
  NATS: 'sees all connections and subjects',
  'NATS Streaming': 'sees all connections and subjects',
  Netdata: 'sees all that runs on the host',
  Prometheus: 'reads all metrics and the addresses of all targets',
  Pushgateway: 'writes metrics and deletes them',
  'Redis Commander': 'reads and changes all keys',
  RedisInsight: 'reads and changes all keys',
  Redpanda: 'administers the brokers',
  'Redpanda Console': 'reads all messages',
  'RocketMQ Dashboard': 'reads all messages and changes topics',
  'SkyWalking UI': 'reads all traces',
  'Temporal UI': 'sees all workflows with their input, and ends them',
  Traefik: 'sees every route and service behind the proxy',
  VictoriaMetrics: 'reads and deletes metrics',
  Vector: 'sees the whole pipeline of the telemetry',
  Zipkin: 'reads all traces',
  cAdvisor: 'sees all containers of the host and what they use',
  pgweb: 'reads and changes the database',
  ttyd: 'runs commands in the container',
};

/** Products of other roles whose pages are for those who run the system. */
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
 * Products whose pages are there for everybody, or that others have to reach: a list of what is up, an address for signs of life, a gateway. And
 * those whose administration listens in the container alone, or is told by a rule of its own.
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

/** Where the management of RabbitMQ listens: a plugin that an image without it may be given. */
const RABBITMQ: readonly ImagePort[] = [{ from: 15671, to: 15672, protocol: 'tcp', use: 'admin' }];

/** The ports of an image on which a system is administered or watched. */
export function adminPorts({ product, role, listens }: ImageFacts): readonly ImagePort[] {
  if (FOR_OTHERS.has(product)) return [];
  const all = role === 'admin' || role === 'monitoring' || FOR_OPERATORS.has(product);
  const known = product === 'RabbitMQ' ? [...listens, ...RABBITMQ] : listens;
  return known.filter(({ use }) => use === 'admin' || (all && (use === 'http' || use === 'metrics')));
}

/** What somebody can do who reaches the product; undefined where a login stands before it, as far as it is known. */
export function gainWithoutLogin(product: string): string | undefined {
  return Object.hasOwn(WITHOUT_LOGIN, product) ? WITHOUT_LOGIN[product] : undefined;
}
