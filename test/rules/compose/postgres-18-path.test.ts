import { it } from 'vitest';
import rule from '../../../rules/compose/postgres-18-path.ts';
import { testRule } from '../../../src/test-rule.ts';

const db = (image: string, mount: string, more = ''): string =>
  `services:\n  db:\n    image: ${image}\n${more}    volumes:\n      - ${mount}\nvolumes:\n  db:\n`;

const moved = (image: string, mount: string) => ({
  text: db(image, mount),
  fixed: db(image, mount.replace(/«.*»/, '/var/lib/postgresql')),
});

it('finds the old directory under PostgreSQL 18', () =>
  testRule(rule, {
    bad: [
      moved('postgres:18.1', 'db:«/var/lib/postgresql/data»'),
      moved('postgres:18-alpine', './data:«/var/lib/postgresql/data/»'),
      moved('postgres:19beta1', 'type: volume\n        source: db\n        target: «/var/lib/postgresql/data»'),
      moved('public.ecr.aws/docker/library/postgres:18', 'db:«/var/lib/postgresql/data»'),
      moved('postgis/postgis:18-3.6', 'db:«/var/lib/postgresql/data»'),
      moved('pgvector/pgvector:0.8.1-pg18', 'db:«/var/lib/postgresql/data»'),
      moved('postgres:${PG:-18}', 'db:«/var/lib/postgresql/data»'),
      {
        text: {
          'compose.yaml': 'services:\n  db:\n    build: .\n    volumes: ["./d:«/var/lib/postgresql/data»"]\n',
          Dockerfile: 'FROM postgres:18\nCOPY init.sql /docker-entrypoint-initdb.d/\n',
        },
        fixed: { 'compose.yaml': 'services:\n  db:\n    build: .\n    volumes: ["./d:/var/lib/postgresql"]\n' },
      },
    ],
    good: [
      db('postgres:17', 'db:/var/lib/postgresql/data'),
      db('postgres:1.8', 'db:/var/lib/postgresql/data'),
      db('postgres:18', 'db:/var/lib/postgresql'),
      db('postgres:18', 'db:/var/lib/postgresql/18/docker'),
      db('postgres:18', 'db:/var/lib/postgresql/data', '    environment: {PGDATA: /var/lib/postgresql/data}\n'),
      db('postgres:18', 'db:/var/lib/postgresql/data', '    environment:\n      - PGDATA\n'),
      db('postgres:18', 'db:/var/lib/postgresql/data', '    entrypoint: /start.sh\n'),
      db('bitnami/postgresql:18', 'db:/bitnami/postgresql'),
      db('pgvector/pgvector:pg17', 'db:/var/lib/postgresql/data'),
      db('postgres', 'db:/var/lib/postgresql/data'),
      {
        'compose.yaml': 'services:\n  db:\n    build: .\n    volumes: ["./d:/var/lib/postgresql/data"]\n',
        Dockerfile: 'FROM postgres:18\nENV PGDATA=/var/lib/postgresql/data\n',
      },
    ],
  }));
