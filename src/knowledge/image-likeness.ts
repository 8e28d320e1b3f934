import { type ImageFacts, imageFacts, isKnownImage } from './images.ts';

/** Words in the names of custom-built images of well-known servers; November 2026. */
const PRODUCTS: readonly (readonly [word: RegExp, image: string])[] = [
  [/^(?:postgres|postgis|timescale|pgvector|pg$|pgsql)|-pg$/, 'postgres'],
  [/^mysql|^percona/, 'mysql'],
  [/^mariadb/, 'mariadb'],
  [/^mongo/, 'mongo'],
  [/^redis/, 'redis'],
  [/^valkey/, 'valkey/valkey'],
  [/^keydb/, 'eqalpha/keydb'],
  [/^memcached?/, 'memcached'],
  [/^rabbitmq|^rabbit$/, 'rabbitmq:management'],
  [/^elastic/, 'elasticsearch'],
  [/^opensearch/, 'opensearchproject/opensearch'],
  [/^cassandra/, 'cassandra'],
  [/^couchdb/, 'couchdb'],
  [/^neo4j/, 'neo4j'],
  [/^influx/, 'influxdb'],
  [/^clickhouse/, 'clickhouse/clickhouse-server'],
  [/^etcd/, 'quay.io/coreos/etcd'],
  [/^kafka|^redpanda/, 'apache/kafka'],
  [/^nats/, 'nats'],
  [/^mosquitto/, 'eclipse-mosquitto'],
  [/^minio/, 'minio/minio'],
  [/^zookeeper/, 'zookeeper'],
  [/^mssql|^sqlserver/, 'mcr.microsoft.com/mssql/server'],
  [/^oracle/, 'gvenzl/oracle-free'],
  [/^consul/, 'hashicorp/consul'],
  [/^vault/, 'hashicorp/vault'],
  [/^ldap|^openldap/, 'osixia/openldap'],
  [/^kibana/, 'kibana'],
  [/^grafana$/, 'grafana/grafana'],
  [/^prometheus$/, 'prom/prometheus'],
  [/^alertmanager$/, 'prom/alertmanager'],
  [/^loki$/, 'grafana/loki'],
  [/^cadvisor$/, 'gcr.io/cadvisor/cadvisor'],
  [/^jenkins$/, 'jenkins/jenkins'],
  [/^sonarqube/, 'sonarqube'],
  [/^portainer/, 'portainer/portainer-ce'],
  [/^pgadmin/, 'dpage/pgadmin4'],
  [/^phpmyadmin$/, 'phpmyadmin'],
  [/^zipkin$/, 'openzipkin/zipkin'],
  [/^jaeger$/, 'jaegertracing/all-in-one'],
];

/**
 * What an unknown image seems to be: a word in the last part of its name is a product, and its `ports` are those of that
 * product. Its role and ports are reliable, everything else may have been changed.
 */
export function likeKnownImage(name: string, ports: readonly number[]): ImageFacts | undefined {
  if (ports.length === 0) return undefined;
  const last = name.slice(name.lastIndexOf('/') + 1);
  for (const word of [last, ...last.split(/[-_.]/)]) {
    for (const [pattern, image] of PRODUCTS) {
      if (!pattern.test(word)) continue;
      const [product, tag] = image.split(':');
      const facts = imageFacts({ name: product!, tag, digest: undefined });
      if (facts?.listens.some(({ from, use }) => use !== 'cluster' && ports.includes(from))) return facts;
    }
  }
  return undefined;
}

/** Registries in which anyone can have a namespace, so that an image with the name of an official image may be something else. */
const PUBLIC_REGISTRIES =
  /^(?:docker\.io|ghcr\.io|quay\.io|gcr\.io|mcr\.microsoft\.com|registry\.gitlab\.com|public\.ecr\.aws|cgr\.dev)$/;

/** The usual names of Docker Hub proxies in private registries. */
const PROXY = /^[\w.-]*(?:docker[\w.-]*|hub|proxy|mirror|cache|remote|library)[\w.-]*\/(?=.)/;

/**
 * The well-known image of which an image in a private registry is a copy, by name: `registry.example.com/library/postgres`,
 * `harbor.example.com/dockerhub/bitnami/redis`; undefined if it may be anything.
 */
export function mirroredImage(image: { readonly registry: string; readonly repository: string }): string | undefined {
  let name = image.repository;
  const isPrivate = !PUBLIC_REGISTRIES.test(image.registry);
  if (!isPrivate && !name.startsWith('library/')) return undefined;
  for (;;) {
    if (isPrivate && isKnownImage(name)) return name;
    const shorter = name.replace(PROXY, '');
    if (shorter === name) return undefined;
    name = shorter;
  }
}
