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
      { text: db('«"6379:6379"»', 'redis'), fixed: db('"127.0.0.1:6379:6379"', 'redis') },
      db('«"0.0.0.0:5432:5432"»'),
      // An unknown image that is called like a product and serves its port.
      { text: db('«"5432:5432"»', 'example/postgres:1'), fixed: db('"127.0.0.1:5432:5432"', 'example/postgres:1') },
      { text: db('«"6379:6379"»', 'redislabs/redismod'), fixed: db('"127.0.0.1:6379:6379"', 'redislabs/redismod') },
      db('«"5432"»'),
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
      db('"15672:15672"', 'rabbitmq:4-management'),
      db('"80:80"', 'nginx:1.29'),
      db('"5432:5432"', 'example/shop:1'),
      db('"8080:8080"', 'example/postgres-viewer:1'),
      'services:\n  db:\n    image: postgres:18\n    expose: ["5432"]\n',
    ],
  }));
