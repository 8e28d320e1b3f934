import { it } from 'vitest';
import rule from '../../../rules/compose/volume-outside-data.ts';
import { testRule } from '../../../src/test-rule.ts';

const PASSWORD = '    environment:\n      POSTGRES_PASSWORD_FILE: /run/secrets/pw\n';

/** A service `db` that mounts something, with further lines. */
const db = (image: string, mount: string, more = ''): string =>
  `services:\n  db:\n    image: ${image}\n${more}    volumes:\n      - ${mount}\nvolumes:\n  db:\n`;

/** How it is after the fix. */
const moved = (image: string, mount: string, to: string, more = '') => ({
  text: db(image, mount, more),
  fixed: db(image, mount.replace(/«.*»/, to), more),
});

it('finds volumes where an image keeps nothing', () =>
  testRule(rule, {
    bad: [
      // Above a directory that the image declares as a volume.
      moved('postgres:16.9', 'db:«/var/lib/postgresql»', '/var/lib/postgresql/data', PASSWORD),
      moved('postgres:16.9', './pgdata:«/var/lib/postgresql/»', '/var/lib/postgresql/data', PASSWORD),
      moved('pgvector/pgvector:pg16', 'db:«/var/lib/postgresql»', '/var/lib/postgresql/data'),
      moved('mongo:8', './data:«/data»', '/data/db'),
      moved('mongo:8', 'type: volume\n        source: db\n        target: «/data»', '/data/db'),
      // Somewhere else.
      moved('mariadb:11', 'db:«/var/lib/MARIADB»', '/var/lib/mysql'),
      moved('mysql:8.4', 'type: volume\n        source: db\n        target: «/data/mysql»', '/var/lib/mysql'),
      moved('elasticsearch:9.1.0', 'db:«/var/lib/elasticsearch/data»', '/usr/share/elasticsearch/data'),
      db('elasticsearch:9.1.0', '«/var/lib/elasticsearch/data»'),
      moved('redis:8', './redis-data:«/var/lib/redis»', '/data'),
      moved('rabbitmq:4', 'db:«/data»', '/var/lib/rabbitmq'),
      moved('bitnami/postgresql:17', 'db:«/var/lib/postgresql/data»', '/bitnami/postgresql'),
      moved('mysql:8.4', '"db:«/var/lib/data»"', '/var/lib/mysql'),
      // Inside.
      { ...moved('postgres:17', 'db:«/var/lib/postgresql/data/pgdata»', '/var/lib/postgresql/data'), message: 'empty' },
      // PostgreSQL 18 and later, by a name that moves.
      moved(
        'postgres:alpine',
        'type: bind\n        source: ./store\n        target: «/var/lib/postgresql/data»',
        '/var/lib/postgresql',
      ),
      { ...moved('postgres:latest', 'db:«/var/lib/postgresql/data»', '/var/lib/postgresql'), message: 'PostgreSQL 18' },
      moved('postgres:trixie', 'db:«/var/lib/postgresql/data/»', '/var/lib/postgresql'),
    ],
    good: [
      db('postgres:16.9', 'db:/var/lib/postgresql/data'),
      db('postgres:15', 'db:/pg', '    environment: {PGDATA: /pg/main}\n'),
      db('postgres:15', 'db:/pg', '    environment:\n      - PGDATA=/pg/main\n'),
      db('postgres:16', 'db:/var/lib/postgresql', '    environment: {PGDATA: /var/lib/postgresql/main}\n'),
      db('postgres:latest', 'db:/var/lib/postgresql/data', '    environment: {PGDATA: /var/lib/postgresql/data}\n'),
      db(
        'postgres:latest',
        'db:/var/lib/postgresql/data',
        '    environment: {PGDATA: /var/lib/postgresql/data/pgdata}\n',
      ),
      db('postgres:latest', 'db:/var/lib/postgresql/data', '    environment: {PGDATA: "${PGDATA}"}\n'),
      db('postgres:latest', 'db:/var/lib/postgresql'),
      // Names of the time before PostgreSQL 18.
      db('postgres:bullseye', 'db:/var/lib/postgresql/data'),
      db('postgres:alpine3.20', 'db:/var/lib/postgresql/data'),
      db('timescale/timescaledb:latest-pg17', 'db:/var/lib/postgresql/data'),
      // Another rule reports the version that is sure.
      db('postgres:18', 'db:/var/lib/postgresql/data'),
      db('mariadb:11', 'db:/var/lib/mysql/'),
      db('mysql:8.4', 'db:/tables', '    command: [--datadir=/tables]\n'),
      db('mongo:8', 'db:/srv/mongo', '    command: mongod --dbpath /srv/mongo\n'),
      db('mongo:8', './dump:/dump'),
      db('minio/minio:latest', 'db:/storage', '    command: server /storage --console-address :9001\n'),
      db('neo4j:5', 'db:/plugins'),
      db('example/postgres:1', 'db:/var/lib/postgresql', '    ports: ["5432:5432"]\n'),
      db('traefik:3', 'db:/data'),
      {
        'compose.yaml': 'services:\n  db:\n    build: .\n    volumes: ["db:/data"]\nvolumes:\n  db:\n',
        Dockerfile: 'FROM mysql:5.7\nVOLUME /data\nRUN sed -i s,/var/lib/mysql,/data, /etc/mysql/my.cnf\n',
      },
    ],
  }));
