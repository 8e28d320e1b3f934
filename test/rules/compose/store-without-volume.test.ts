import { it } from 'vitest';
import rule from '../../../rules/compose/store-without-volume.ts';
import { testRule } from '../../../src/test-rule.ts';

/** A service `db` with the lines of its body. */
const db = (...lines: readonly string[]): string =>
  `services:\n  db:\n${lines.map((line) => `    ${line}\n`).join('')}`;

it('finds stores whose data is in no named volume', () =>
  testRule(rule, {
    bad: [
      // Nothing at all, or only what is no data.
      { text: db('«image»: mongo:8.0', 'restart: always'), message: 'MongoDB keeps its data in `/data/db`' },
      db('«image»: postgres:17.5', 'volumes:', '  - ./init:/docker-entrypoint-initdb.d:ro'),
      db('«image»: postgres:16', 'volumes: ["./init.sql:/docker-entrypoint-initdb.d/init.sql", "./backups:/backups"]'),
      db('«image»: mariadb:11', 'volumes: [{type: bind, source: ./conf, target: /etc/mysql/conf.d}]'),
      db('«image»: mysql:8.4', 'command: --max-allowed-packet=64M', 'volumes: ["/var/run/mysqld:/var/run/mysqld"]'),
      db('«image»: pgvector/pgvector:pg16'),
      { text: db('«image»: timescale/timescaledb:2.14.2-pg15'), message: '`/var/lib/postgresql/data`' },
      db('«image»: docker.io/library/postgres:15-alpine'),
      db('«image»: bitnami/mysql:8.0'),
      db('«image»: rabbitmq:4-management'),
      db('«image»: docker.elastic.co/elasticsearch/elasticsearch:9.1.0'),
      db('«image»: clickhouse/clickhouse-server:25.3'),
      db('«image»: mcr.microsoft.com/mssql/server:2022-latest'),
      db('«image»: zookeeper:3.9'),
      { text: db('«image»: minio/minio:latest', 'command: server /export'), message: '`/export`' },
      db('«image»: grafana/grafana:12.0.0'),
      // What starts in the end is the server.
      db('«image»: postgres:17', 'command: ["postgres", "-c", "max_connections=200"]'),
      db('«image»: mongo:7', 'command: sh -c "sleep 1 && exec docker-entrypoint.sh mongod"'),
      // Without a name, in all forms.
      { text: db('image: postgres:17', 'volumes:', '  - «/var/lib/postgresql/data»'), message: 'anonymous volume' },
      db('image: mysql:8.4', 'volumes:', '  - «type: volume\n        target: /var/lib/mysql»'),
      db('image: postgres:17', 'environment: {PGDATA: /pg/main}', 'volumes: [«"/pg"»]'),
      // Built, with and without a volume of its own.
      {
        text: {
          'compose.yaml': 'services:\n  «db»:\n    build: .\n',
          Dockerfile: 'FROM mongo:8 AS base\nFROM base\nCOPY *.js /docker-entrypoint-initdb.d/\n',
        },
      },
      // What several services share is told once.
      'services:\n  a: &zoo\n    «image»: zookeeper:3.9\n  b: *zoo\n  c:\n    «image»: zookeeper:3.9\n',
      // A further file that keeps it no better.
      {
        text: {
          'compose.yaml': db('«image»: postgres:17'),
          'compose.prod.yaml': 'services:\n  db:\n    restart: always\n',
        },
      },
    ],
    good: [
      db('image: postgres:17', 'volumes: ["db:/var/lib/postgresql/data/"]') + 'volumes:\n  db:\n',
      db('image: postgres:18', 'volumes: ["db:/var/lib/postgresql/18/docker"]') + 'volumes:\n  db:\n',
      db('image: mysql:8.4', 'volumes: [{type: bind, source: ./sql, target: /var/lib/mysql}]'),
      db('image: mysql:8.4', 'volumes: ["${DATA}:/var/lib/mysql"]'),
      db('image: mysql:8.4', 'volumes: ["data:${TARGET}"]') + 'volumes:\n  data:\n',
      db('image: postgres:17', 'environment: {PGDATA: "${PGDATA}"}'),
      db('image: bitnami/postgresql:17', 'volumes: ["db:/bitnami/postgresql/data"]') + 'volumes:\n  db:\n',
      db('image: rabbitmq:4', 'volumes: ["queue:/var/lib/rabbitmq/mnesia"]') + 'volumes:\n  queue:\n',
      // Caches, what is in memory only, what is not known.
      db('image: redis:8'),
      db('image: memcached:1.6'),
      db('image: example/postgres:1', 'ports: ["5432:5432"]'),
      db('image: "postgres:${VERSION}"'),
      // Another image has the data.
      db('image: postgres:17', 'volumes_from: [data]') + '  data:\n    image: example/data:1\n',
      // On purpose.
      db('image: postgres:17', 'tmpfs: /var/lib/postgresql/data'),
      db('image: postgres:17', 'volumes: [{type: tmpfs, target: /var/lib/postgresql/data}]'),
      db('image: postgres:17', 'profiles: [test]'),
      'services:\n  test-db:\n    image: postgres:17\n',
      { 'compose.test.yaml': db('image: postgres:17') },
      { 'ci/compose.yaml': db('image: postgres:17') },
      // Clients and jobs.
      db('image: postgres:17', 'command: pg_dump -h other app'),
      db('image: mongo:8', 'entrypoint: ["bash", "-c", "mongosh --host one --eval 1"]'),
      'services:\n  migrate:\n    image: mysql:8.4\n',
      // Something is mounted that may be meant for it: the rule about wrong paths tells of it where it is sure.
      db('image: mysql:8.4', 'volumes: ["db:/data/mysql"]') + 'volumes:\n  db:\n',
      db('image: mysql:8.4', 'command: --datadir=/srv/tables', 'volumes: ["tables:/srv/tables"]') +
        'volumes:\n  tables:\n',
      db('image: mysql:8.4', 'volumes: ["tables:/srv/tables"]') + 'volumes:\n  tables:\n',
      {
        'compose.yaml': db('image: postgres:17'),
        'compose.prod.yaml': 'services:\n  db:\n    volumes: ["db:/var/lib/postgresql/data"]\nvolumes:\n  db:\n',
      },
      {
        'compose.yaml': 'services:\n  db:\n    build: .\n    volumes: ["tables:/pg"]\nvolumes:\n  tables:\n',
        Dockerfile: 'FROM postgres:17\nENV PGDATA=/pg/data\n',
      },
      // The image keeps its data elsewhere.
      { 'compose.yaml': db('build: .'), Dockerfile: 'FROM mysql:8.4\nVOLUME /data\nCOPY config.sh /root/\n' },
      {
        'compose.yaml': db('build: .'),
        Dockerfile: 'FROM mysql:8.4\nRUN sed -i s,^datadir=.*,datadir=/d, /etc/my.cnf\n',
      },
    ],
  }));
