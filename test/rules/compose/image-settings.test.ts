import { describe, it } from 'vitest';
import misnamed from '../../../rules/compose/misnamed-image-variable.ts';
import missing from '../../../rules/compose/missing-image-setting.ts';
import rejected from '../../../rules/compose/rejected-image-setting.ts';
import { testRule } from '../../../src/test-rule.ts';

const db = (image: string, ...lines: readonly string[]): string =>
  `services:\n  db:\n    image: ${image}\n${lines.map((line) => `    ${line}\n`).join('')}`;

describe('missing-image-setting', () => {
  it('finds settings that the image needs at its first start', () =>
    testRule(missing, {
      bad: [
        { text: db('«postgres»', 'restart: always'), message: '`POSTGRES_PASSWORD`' },
        db('«docker.io/library/postgres:16-alpine»', 'environment: [POSTGRES_USER=shop]'),
        db('«postgis/postgis:17-3.5»', 'environment: { POSTGRES_DB: shop }'),
        db('«postgres:17»', 'environment: { POSTGRES_PASSWORD: "" }'),
        db('«postgres:17»', 'environment: { POSTGRES_HOST_AUTH_METHOD: md5 }'),
        db('«mysql:8.4»', 'environment: { MYSQL_USER: a, MYSQL_PASSWORD: b }'),
        db('«mysql:8.4»', 'command: --character-set-server=utf8mb4'),
        db('«mariadb:11»', 'volumes: [data:/var/lib/mysql]') + 'volumes:\n  data:\n',
        db('«dpage/pgadmin4:9»', 'environment: { PGADMIN_DEFAULT_EMAIL: a@example.com }'),
        { text: { 'compose.yaml': db('«postgres:17»', 'env_file: db.env'), 'db.env': 'POSTGRES_USER=a\n' } },
        {
          text: {
            'compose.yaml': 'services:\n  db:\n    «build»: .\n',
            Dockerfile: 'FROM postgres:17\nENV POSTGRES_USER=a\n',
          },
        },
      ],
    }));

  it('is silent where it is set, may be set, or is not needed', () =>
    testRule(missing, {
      good: [
        db('postgres:17', 'environment: [POSTGRES_PASSWORD]'),
        db('postgres:17', 'environment: { POSTGRES_PASSWORD: "${DB_PASSWORD:-}" }'),
        db('postgres:17', 'environment: { POSTGRES_PASSWORD_FILE: /run/secrets/a }'),
        db('postgres:17', 'environment: ["POSTGRES_PASSWORD=${DB_PASSWORD:-}"]'),
        db('postgres:17', 'environment: { POSTGRES_HOST_AUTH_METHOD: trust }'),
        db('postgres:17', 'environment: ["${NAME}=a"]'),
        db('postgres:17', 'env_file: missing.env'),
        db('postgres:17', 'command: pg_dump -h other shop'),
        db('postgres:17', 'command: sh -c "sleep infinity"'),
        db('postgres:17', 'entrypoint: ["sleep", "9"]'),
        db('postgres:17', 'volumes: [old:/var/lib/postgresql/data]') + 'volumes:\n  old:\n    external: true\n',
        db('bitnami/postgresql:17', 'environment: { ALLOW_EMPTY_PASSWORD: "yes" }'),
        db('bitnami/redis:7', 'environment: { ALLOW_EMPTY_PASSWORD: "true" }'),
        db('mysql:8.4', 'environment: { MYSQL_ALLOW_EMPTY_PASSWORD: 1 }'),
        db('mariadb:11', 'environment: { MYSQL_ROOT_PASSWORD: a }'),
        db('mongo:8', 'restart: always'),
        db('acme/postgres', 'ports: ["5432:5432"]'),
        'services:\n  a:\n    image: postgres:17\n  b:\n    image: mysql:9\n',
        {
          'compose.yaml': 'services:\n  db:\n    build: .\n',
          Dockerfile: 'FROM postgres:17\nENV POSTGRES_PASSWORD=a\n',
        },
        {
          'compose.yaml': db('postgres:17', 'restart: always'),
          'compose.override.yaml': 'services:\n  db:\n    environment: { POSTGRES_PASSWORD: a }\n',
        },
      ],
    }));
});

describe('misnamed-image-variable', () => {
  it('finds names that the image does not read', () =>
    testRule(misnamed, {
      bad: [
        {
          text: db('postgres:17', 'environment:', '  - «POSTGRES_USERNAME»=shop'),
          fixed: db('postgres:17', 'environment:', '  - POSTGRES_USER=shop'),
        },
        {
          text: db('mysql:8.4', 'environment:', '  «"MYSQL_DB"»: shop'),
          fixed: db('mysql:8.4', 'environment:', '  "MYSQL_DATABASE": shop'),
        },
        {
          text: db('rabbitmq:4-management', 'environment: { «RABBITMQ_PASSWORD»: a }'),
          fixed: db('rabbitmq:4-management', 'environment: { RABBITMQ_DEFAULT_PASS: a }'),
        },
        {
          text: db('mongo:8', 'environment: { «MONGO_INITDB_ROOT_USER»: a, MONGO_INITDB_ROOT_PASSWORD: b }'),
          fixed: db('mongo:8', 'environment: { MONGO_INITDB_ROOT_USERNAME: a, MONGO_INITDB_ROOT_PASSWORD: b }'),
        },
        {
          text: db('postgres:17', 'environment: { «POSTGRES_PASSWROD»: a }'),
          fixed: db('postgres:17', 'environment: { POSTGRES_PASSWORD: a }'),
          message: '`POSTGRES_PASSWROD`',
        },
        { text: db('redis:8', 'environment: [«REDIS_PASSWORD»=a]') },
      ],
    }));

  it('is silent about names that another program reads', () =>
    testRule(misnamed, {
      good: [
        db('postgres:17', 'environment: { POSTGRES_DATABASE: a, POSTGRES_DB: a }'),
        db('postgres:17', 'environment: { POSTGRES_HOST: a, POSTGRES_PORT: 5432, TZ: UTC }'),
        db('postgres:17', 'environment: { POSTGRES_NAME: a }', 'command: sh -c "createdb $$POSTGRES_NAME"'),
        db('postgres:17', 'environment: { POSTGRES_NAME: a }', 'volumes: [./init:/docker-entrypoint-initdb.d]'),
        db('redis:8', 'environment: { REDIS_PASSWORD: a }', 'command: redis-server --requirepass a'),
        db('redis:8', 'environment: { REDIS_PASSWORD: a }', 'volumes: [./redis.conf:/etc/redis.conf]'),
        db('bitnami/redis:8', 'environment: { REDIS_PASSWORD: a }'),
        db('acme/postgres-tool', 'environment: { POSTGRES_DATABASE: a }'),
        { 'compose.yaml': db('postgres:17', 'env_file: a.env'), 'a.env': 'POSTGRES_DATABASE=a\n' },
        'x-db: &db { POSTGRES_NAME: a }\nservices:\n  db:\n    image: postgres:17\n    environment: *db\n  web:\n    image: acme/web:1\n    environment: *db\n',
      ],
    }));
});

describe('rejected-image-setting', () => {
  it('finds settings with which the image does not start', () =>
    testRule(rejected, {
      bad: [
        db('mysql:8.4', 'environment: [MYSQL_USER=«root»]'),
        { text: db('mongo:8', 'environment: { «MONGO_INITDB_ROOT_USERNAME»: a }'), message: 'without' },
        db('mongo:8', 'environment:', '  - «MONGO_INITDB_ROOT_PASSWORD»=a'),
        db('minio/minio:RELEASE.2025-04-22T22-12-26Z', 'environment: { MINIO_ROOT_PASSWORD: «minio» }'),
        db('mcr.microsoft.com/mssql/server:2022-latest', 'environment: { ACCEPT_EULA: Y, SA_PASSWORD: «secret» }'),
      ],
      good: [
        db('mysql:8.4', 'environment: { MYSQL_USER: shop }'),
        db('mariadb:11', 'environment: { MYSQL_USER: root }'),
        db('mongo:8', 'environment: { MONGO_INITDB_ROOT_USERNAME: a, MONGO_INITDB_ROOT_PASSWORD_FILE: /a }'),
        db('mongo:8', 'environment: { MONGO_INITDB_ROOT_USERNAME: "${A}" }'),
        db('bitnami/minio:2025', 'environment: { MINIO_ROOT_PASSWORD: minio }'),
        db('acme/minio:1', 'environment: { MINIO_ROOT_PASSWORD: minio }'),
      ],
    }));
});
