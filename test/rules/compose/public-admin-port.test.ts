import { expect, it } from 'vitest';
import rule from '../../../rules/compose/public-admin-port.ts';
import { adminPorts } from '../../../src/knowledge/admin-ports.ts';
import { imageFacts } from '../../../src/knowledge/images.ts';
import { testRule } from '../../../src/test-rule.ts';

const published = (port: string, image: string, rest = ''): string =>
  `services:\n  x:\n    image: ${image}\n${rest}    ports:\n      - ${port}\n`;
const bound = (port: string, to: string, image: string) => ({
  text: published(`«${port}»`, image),
  fixed: published(to, image),
});

it('finds consoles that anyone can reach', () =>
  testRule(rule, {
    bad: [
      { ...bound('"5050:80"', '"127.0.0.1:5050:80"', 'dpage/pgadmin4:9.6'), message: 'can try to log in' },
      {
        ...bound('9090:9090', '127.0.0.1:9090:9090', 'prom/prometheus:v3.5.0'),
        message: 'does not ask for a login by default',
      },
      bound('"15672:15672"', '"127.0.0.1:15672:15672"', 'rabbitmq:4-management'),
      bound('"5601:5601"', '"127.0.0.1:5601:5601"', 'docker.elastic.co/kibana/kibana:9.0.0'),
      bound('"9600:9600"', '"127.0.0.1:9600:9600"', 'logstash:9.0.0'),
      bound('"8080:8080"', '"127.0.0.1:8080:8080"', 'gcr.io/cadvisor/cadvisor:v0.52.0'),
      bound('"8080:8080"', '"127.0.0.1:8080:8080"', 'jenkins/jenkins:2.504-jdk21'),
      bound('"9000:9000"', '"127.0.0.1:9000:9000"', 'sonarqube:25.1.0-community'),
      bound('"8888:8888"', '"127.0.0.1:8888:8888"', 'quay.io/jupyter/base-notebook:2025-01-01'),
      bound('"3100:3100"', '"127.0.0.1:3100:3100"', 'grafana/loki:3.5.0'),
      bound('"9001:9001"', '"127.0.0.1:9001:9001"', 'minio/minio:latest'),
      bound('"5900:5900"', '"127.0.0.1:5900:5900"', 'selenium/standalone-chrome:137.0'),
      bound('"${GRAFANA_PORT:-3000}:3000"', '"127.0.0.1:${GRAFANA_PORT:-3000}:3000"', 'grafana/grafana:12.0.0'),
      // Of a vendor that nothing is known of.
      bound('"5601:5601"', '"127.0.0.1:5601:5601"', 'registry.example.org/team/kibana:8.1'),
      // An image that is built elsewhere.
      {
        text: 'services:\n  rabbitmq:\n    build: ./rabbitmq\n    ports:\n      - «"${PORT}:15672"»\n',
        fixed: 'services:\n  rabbitmq:\n    build: ./rabbitmq\n    ports:\n      - "127.0.0.1:${PORT}:15672"\n',
      },
      published('«"0.0.0.0:9443:9443"»', 'portainer/portainer-ce:2.31.3'),
      published('«target: 9090\n        published: "9090"»', 'prom/prometheus:v3.5.0'),
      bound('"8080:8080"', '"127.0.0.1:8080:8080"', 'traefik:v3.5.0'),
      {
        text: {
          'compose.yaml': 'services:\n  g:\n    build: .\n    ports:\n      - «3000:3000»\n',
          Dockerfile: 'FROM grafana/grafana:12.0.0\n',
        },
        fixed: { 'compose.yaml': 'services:\n  g:\n    build: .\n    ports:\n      - 127.0.0.1:3000:3000\n' },
      },
    ],
    good: [
      // A name that was copied.
      'services:\n  grafana:\n    image: example/gogs:1\n    ports: ["10880:3000"]\n',
      published('"127.0.0.1:5050:80"', 'dpage/pgadmin4:9.6'),
      published('"${ADDRESS}:3000:3000"', 'grafana/grafana:12.0.0'),
      published('"8080:8080"', 'traefik:v3.5.0', '    command: ["--entrypoints.web.address=:8080"]\n'),
      published('"8080:8080"', 'traefik:v3.5.0', '    command: ["--providers.docker=true"]\n'),
      published('"443:443"', 'traefik:v3.5.0'),
      published('"5672:5672"', 'rabbitmq:4-management'),
      published('"3001:3001"', 'louislam/uptime-kuma:1'),
      published('"9100:9100"', 'prom/node-exporter:v1.9.0'),
      published('"4318:4318"', 'jaegertracing/all-in-one:1.70.0'),
      published('"8080:8080"', 'quay.io/keycloak/keycloak:26.2'),
      published('"5432:5432"', 'postgres:17'),
      'services:\n  x:\n    image: prom/prometheus:v3.5.0\n    expose: ["9090"]\n',
      'services:\n  x:\n    image: prom/prometheus:v3.5.0\n    network_mode: host\n',
    ],
  }));

it('tells ports for those who run a system from others', () => {
  const of = (name: string) =>
    adminPorts(imageFacts({ name, tag: undefined, digest: undefined })!).map(({ from }) => from);
  expect(of('minio/minio')).toEqual([9001]);
  expect(of('redis')).toEqual([]);
  expect(of('caddy')).toEqual([]);
  expect(of('mher/flower')).toEqual([5555]);
});
