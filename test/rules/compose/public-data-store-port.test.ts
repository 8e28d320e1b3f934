import { it } from 'vitest';
import rule from '../../../rules/compose/public-data-store-port.ts';
import { testRule } from '../../../src/test-rule.ts';

const db = (port: string, image = 'postgres:18'): string =>
  `services:\n  db:\n    image: ${image}\n    ports:\n      - ${port}\n`;

it('finds data stores that every interface can reach', () =>
  testRule(rule, {
    bad: [
      { text: db('«"5432:5432"»'), fixed: db('"127.0.0.1:5432:5432"'), message: 'PostgreSQL on port 5432' },
      { text: db('«15432:5432»'), fixed: db('127.0.0.1:15432:5432') },
      {
        text: db('«"6379:6379"»', 'redis'),
        fixed: db('"127.0.0.1:6379:6379"', 'redis'),
        message: 'does not ask for a password',
      },
      {
        text: db('«"6379:6379"»', 'redis\n    command: redis-server --requirepass ${P:?}'),
        fixed: db('"127.0.0.1:6379:6379"', 'redis\n    command: redis-server --requirepass ${P:?}'),
        message: /the host firewall$/,
      },
      { text: db('«"${P:-5432}:5432"»'), fixed: db('"127.0.0.1:${P:-5432}:5432"') },
      db('«"0.0.0.0:5432:5432"»'),
      // An unknown image that is called like a product and serves its port.
      { text: db('«"5432:5432"»', 'example/postgres:1'), fixed: db('"127.0.0.1:5432:5432"', 'example/postgres:1') },
      { text: db('«"6379:6379"»', 'redislabs/redismod'), fixed: db('"127.0.0.1:6379:6379"', 'redislabs/redismod') },
      db('«"5432"»'),
      // Brokers, objects, directories of users, services that only have an interface over HTTP.
      { text: db('«"9092:9092"»', 'apache/kafka:4.0.0'), fixed: db('"127.0.0.1:9092:9092"', 'apache/kafka:4.0.0') },
      { text: db('«"9000:9000"»', 'minio/minio:latest'), fixed: db('"127.0.0.1:9000:9000"', 'minio/minio:latest') },
      { text: db('«"389:389"»', 'osixia/openldap:1.5.0'), fixed: db('"127.0.0.1:389:389"', 'osixia/openldap:1.5.0') },
      {
        text: db('«"8500:8500"»', 'hashicorp/consul:1.21'),
        fixed: db('"127.0.0.1:8500:8500"', 'hashicorp/consul:1.21'),
      },
      { text: db('«"6333:6333"»', 'qdrant/qdrant:v1.15'), fixed: db('"127.0.0.1:6333:6333"', 'qdrant/qdrant:v1.15') },
      { text: db('«"4222:4222"»', 'nats:2'), fixed: db('"127.0.0.1:4222:4222"', 'nats:2') },
      {
        text: db('«"1521:1521"»', 'gvenzl/oracle-free:23'),
        fixed: db('"127.0.0.1:1521:1521"', 'gvenzl/oracle-free:23'),
      },
      // A variable for the number, and one for the version.
      { text: db('«"${DB_PORT}:5432"»'), fixed: db('"127.0.0.1:${DB_PORT}:5432"') },
      { text: db('«${HOST_PORT:?}:5432/tcp»'), fixed: db('127.0.0.1:${HOST_PORT:?}:5432/tcp') },
      { text: db('«"3306:3306"»', 'mysql:${V}'), fixed: db('"127.0.0.1:3306:3306"', 'mysql:${V}') },
      { text: db('«"5430-5440:5430-5440"»'), fixed: db('"127.0.0.1:5430-5440:5430-5440"') },
      db('«target: 5432\n        published: "5432"»'),
      {
        text: {
          'compose.yaml': 'services:\n  db:\n    build: .\n    ports:\n      - «"5432:5432"»\n',
          Dockerfile: 'FROM postgres:18\n',
        },
        fixed: { 'compose.yaml': 'services:\n  db:\n    build: .\n    ports:\n      - "127.0.0.1:5432:5432"\n' },
      },
    ],
    good: [
      db('"127.0.0.1:5432:5432"'),
      db('"[::1]:5432:5432"'),
      db('"192.168.1.10:5432:5432"'),
      db('"${BIND}:5432:5432"'),
      db('"5432:${PORT}"'),
      db('target: 5432\n        published: "5432"\n        host_ip: 127.0.0.1'),
      db('"8080:8080"'),
      db('"${DB}:5432"'),
      db('"${BIND_PORT_IP}:5432:5432"'),
      db('"127.0.0.1:${DB_PORT}:5432"'),
      db('"9001:9001"', 'minio/minio:latest'),
      db('"53:53/udp"', 'hashicorp/consul:1.21'),
      db('"8080:8080"', 'quay.io/keycloak/keycloak:26'),
      db('"3306:3306"', '${REGISTRY}/mysql'),
      db('"15672:15672"', 'rabbitmq:4-management'),
      db('"80:80"', 'nginx:1.29'),
      db('"5432:5432"', 'example/shop:1'),
      db('"8080:8080"', 'example/postgres-viewer:1'),
      'services:\n  db:\n    image: postgres:18\n    expose: ["5432"]\n',
    ],
  }));
