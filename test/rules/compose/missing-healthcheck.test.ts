import { it } from 'vitest';
import rule from '../../../rules/compose/missing-healthcheck.ts';
import { testRule } from '../../../src/test-rule.ts';

const store = (name: string, ...lines: readonly string[]) =>
  `services:\n  ${name}:\n${lines.map((line) => `    ${line}\n`).join('')}`;

const TIMES = ['  interval: 10s', '  timeout: 5s', '  retries: 5', '  start_period: 30s'];

/** A service that lacks a check, and what it gets. */
const lacking = (test: string, ...lines: readonly string[]) => ({
  text: store('«one»', ...lines),
  fixed: store('one', ...lines, 'healthcheck:', `  test: ${test}`, ...TIMES),
});

it('finds stores that nothing checks', () =>
  testRule(rule, {
    bad: [
      {
        ...lacking(
          `["CMD-SHELL", 'pg_isready -U "$$POSTGRES_USER"']`,
          'image: postgres:17.5',
          'environment:',
          '  POSTGRES_PASSWORD: a',
          '  POSTGRES_USER: app # not the default',
        ),
        message: 'PostgreSQL has no health check',
      },
      { text: store('«db»', 'image: docker.io/library/mysql:8.4', 'healthcheck:', '  interval: 5s') },
      lacking('["CMD", "rabbitmq-diagnostics", "-q", "ping"]', 'image: public.ecr.aws/docker/library/rabbitmq:4'),
      lacking('["CMD", "redis-cli", "ping"]', 'image: bitnami/redis:8.2 # pinned', 'profiles: [cache]'),
      lacking(
        '["CMD", "/opt/kafka/bin/kafka-broker-api-versions.sh", "--bootstrap-server", "localhost:9092"]',
        'image: apache/kafka:4.1.0',
        'command: ["/etc/kafka/docker/run"]',
      ),
      {
        text: 'x-db: &db {image: "mariadb:11.8"}\nservices:\n  «one»: *db\n  «two»:\n    <<: *db\n    restart: always\n',
        fixed: `x-db: &db {image: "mariadb:11.8"}\nservices:\n  one: *db\n  two:\n    <<: *db\n    restart: always
    healthcheck:\n      test: ["CMD", "healthcheck.sh", "--connect", "--innodb_initialized"]\n${TIMES.map((line) => `    ${line}\n`).join('')}`,
      },
      {
        text: {
          'compose.yaml': 'services:\n  «db»: {build: ./db}\n',
          'db/Dockerfile': 'FROM mongo:8 AS base\nFROM base\nCOPY a.js /docker-entrypoint-initdb.d/\n',
        },
        message: 'MongoDB',
      },
      { text: { '.devcontainer/compose.yaml': 'services:\n  «db»: {image: "postgres:17.5"}\n' } },
    ],
    good: [
      store('db', 'image: postgres:17.5', 'healthcheck:', '  test: pg_isready'),
      store('db', 'image: postgres:17.5', 'healthcheck:', '  disable: true'),
      store('db', 'image: postgres:17.5', 'healthcheck: {test: ["CMD", "${CHECK}"]}'),
      store('db', 'image: mysql/mysql-server:8.0'),
      store('db', 'image: acme/postgres-like:1'),
      store('db', 'image: ${DB_IMAGE}'),
      store('backup', 'image: postgres:17.5', 'command: pg_dump -h db app'),
      store('shell', 'image: mongo:8', 'entrypoint: ["mongosh", "--host", "db"]', 'profiles: [tools]'),
      {
        'compose.yaml': 'services:\n  db:\n    build: ./db\n',
        'db/Dockerfile': 'FROM redis:8.2\nHEALTHCHECK CMD ["redis-cli", "ping"]\n',
      },
      {
        'compose.yaml': store('db', 'image: postgres:17.5'),
        'compose.prod.yaml': store('db', 'healthcheck:', '  test: a'),
      },
      {
        'compose.yaml': store('db', 'image: postgres:17.5'),
        'compose.override.yaml': store('db', 'healthcheck:', '  test: pg_isready'),
      },
    ],
  }));

it('finds what others depend on, and what is published', () =>
  testRule(rule, {
    bad: [
      {
        text: {
          'compose.yaml':
            'services:\n  web:\n    image: example/web:1\n    depends_on: [api]\n  «api»:\n    build: ./api\n    restart: always\n',
          'api/Dockerfile': 'FROM node:24\nCMD ["node", "server.js"]\n',
        },
        message: '`api` has no health check, although `web` depends on it',
      },
      { text: 'services:\n  «web»: {image: "nginx:1.29", ports: ["80:80"]}\n', message: 'no longer answers' },
    ],
    good: [
      store('worker', 'image: python:3.14', 'command: ["python", "worker.py"]'),
      store('web', 'image: example/web:1', 'ports: ["80:80"]'),
      { 'compose.dev.yaml': store('web', 'image: nginx:1.29', 'ports: ["80:80"]') },
      'services:\n  web:\n    image: example/web:1\n    depends_on:\n      job:\n        condition: service_completed_successfully\n  job:\n    image: python:3.14\n    command: ["python", "load.py"]\n',
      store('ui', 'image: portainer/portainer-ce:2.33.3', 'ports: ["9443:9443"]'),
    ],
  }));
