import { it } from 'vitest';
import rule from '../../../rules/compose/front-to-data-store.ts';
import { dedent } from '../../../src/rule/index.ts';
import { testRule } from '../../../src/test-rule.ts';

const app = 'app: {image: "example/app:1", depends_on: [db]}';
const db = 'db: {image: "mariadb:11"}';

it('reports a front end that bypasses the application', () =>
  testRule(rule, {
    bad: [
      {
        text: dedent`
          services:
            ${app}
            ${db}
            gate:
              image: haproxy:3.2
              ports: ["3306:3306"]
              environment: [DB_HOST=«db», DB_PORT=3306]
        `,
        message: '`gate` is published and connects directly to the database `db`',
      },
      dedent`
        services:
          ${app}
          ${db}
          web:
            image: httpd:2.4
            ports: ["80:80"]
            environment:
              DB_DSN: mysql://«db»:3306/app
      `,
    ],
    good: [
      `services:\n  web: {image: "httpd:2.4", ports: ["80:80"], environment: {BACKEND: "http://app:80"}}\n  ${app}\n  ${db}`,
      // It only waits for the database.
      `services:\n  web: {image: "httpd:2.4", ports: ["80:80"], depends_on: [app, db]}\n  ${app}\n  ${db}`,
      // Its own data or that of its cluster. A cache is often for the front end.
      `services:\n  kong: {image: "kong:3.9", ports: ["80:8000"], environment: {KONG_PG_HOST: db}}\n  ${app}\n  ${db}`,
      `services:\n  gate: {image: "traefik:3", ports: ["80:80"], command: ["--providers.redis.endpoints=kv:6379"]}\n  app: {image: "a/b:1", depends_on: [kv]}\n  kv: {image: "redis:8"}`,
      // There is no application in between.
      'services:\n  gate: {image: "haproxy:3.2", ports: ["3306:3306"], environment: {DB_HOST: db}}\n  other: {image: "a/b:1"}\n  db: {image: "mariadb:11"}',
      // An image built on a web server may be the application.
      {
        'compose.yaml': `services:\n  web: {build: web, ports: ["80:80"], environment: {DB_HOST: db}}\n  ${app}\n  ${db}`,
        'web/Dockerfile': 'FROM httpd:2.4\nCOPY php /usr/local/php\n',
      },
    ],
  }));
