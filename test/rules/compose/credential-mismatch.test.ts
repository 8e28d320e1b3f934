import { it } from 'vitest';
import credentialMismatch from '../../../rules/compose/credential-mismatch.ts';
import { testRule } from '../../../src/test-rule.ts';

/** A client with variables, and a data store with variables. */
const system = (store: string, made: string, ...client: readonly string[]) =>
  `services:\n  web:\n    image: example/web:1\n    environment:\n${client.map((line) => `      ${line}\n`).join('')}  db:\n    image: ${store}\n    environment: {${made}}\n`;
const postgres = (...client: readonly string[]) =>
  system('postgres:18', 'POSTGRES_USER: shop, POSTGRES_PASSWORD: zeta', ...client);
const mysql = (...client: readonly string[]) =>
  system('mysql:8.4', 'MYSQL_ROOT_PASSWORD: zeta, MYSQL_USER: shop, MYSQL_PASSWORD: plum', ...client);
const redis = (command: string, ...client: readonly string[]) =>
  system('redis:8', '', ...client).replace('    environment: {}\n', `    command: ${command}\n`);

it('finds clients with different credentials than their data store', () =>
  testRule(credentialMismatch, {
    bad: [
      {
        text: postgres('DATABASE_URL: postgres://shop:«plum»@db:5432/shop'),
        message: '`web` logs in to `db` with a different password than `POSTGRES_PASSWORD` sets: the login fails',
      },
      postgres('- DATABASE_URL=postgresql+psycopg://shop:«plum»@db/shop'),
      {
        text: postgres('DATABASE_URL: postgres://«postgres»:zeta@db/shop'),
        message: 'with the password of `shop`, but as a user that is never created',
      },
      postgres('DB_HOST: db', 'DB_USER: shop', 'DB_PASSWORD: «plum»'),
      postgres('PGHOST: db', 'PGUSER: shop', 'PGPASSWORD: «plum»'),
      postgres(
        'SPRING_DATASOURCE_URL: jdbc:postgresql://db:5432/shop',
        'SPRING_DATASOURCE_USERNAME: shop',
        'SPRING_DATASOURCE_PASSWORD: «plum»',
      ),
      system('postgres:18', 'POSTGRES_PASSWORD: zeta', 'URL: postgres://postgres:«plum»@db/shop'),
      system('postgres:18', 'POSTGRES_PASSWORD: "${PW:-zeta}"', 'URL: postgres://postgres:«plum»@db/shop'),
      system('postgres:18', 'POSTGRES_PASSWORD: zeta', 'URL: postgres://postgres:«${PW:-plum}»@db/shop').replace(
        '«${PW:-plum}»',
        '${PW:-«plum»}',
      ),
      mysql('WORDPRESS_DB_HOST: db:3306', 'WORDPRESS_DB_USER: shop', 'WORDPRESS_DB_PASSWORD: «zeta»'),
      mysql('DATABASE_URL: mysql://root:«plum»@db/shop'),
      system('mariadb:11', 'MARIADB_ROOT_PASSWORD: zeta', 'DB_HOST: db', 'DB_USER: root', 'DB_PASS: «plum»'),
      system(
        'mongo:8',
        'MONGO_INITDB_ROOT_USERNAME: root, MONGO_INITDB_ROOT_PASSWORD: zeta',
        'MONGO_URL: mongodb://root:«plum»@db:27017/shop',
      ),
      system(
        'rabbitmq:4',
        'RABBITMQ_DEFAULT_USER: shop, RABBITMQ_DEFAULT_PASS: zeta',
        'BROKER: amqp://shop:«plum»@db//',
      ),
      redis('redis-server --requirepass zeta', 'CACHE_URL: redis://:«plum»@db:6379/0'),
      redis('["redis-server", "--requirepass", "zeta"]', 'CACHE_URL: redis://default:«plum»@db:6379/0'),
      {
        text: {
          'compose.yaml': postgres('DATABASE_URL: postgres://shop:«${DB_PASSWORD}»@db/shop'),
          '.env': 'DB_PASSWORD=plum\n',
        },
      },
    ],
    good: [
      postgres('DATABASE_URL: postgres://shop:zeta@db:5432/shop'),
      postgres('DATABASE_URL: postgres://shop:z%65ta@db:5432/shop'),
      postgres('DATABASE_URL: postgres://other:plum@db:5432/shop'),
      postgres('DATABASE_URL: postgres://shop:${PW}@db/shop', 'DB_HOST: db', 'DB_USER: shop', 'DB_PASSWORD: ${PW}'),
      postgres('DATABASE_URL: postgres://shop:plum@elsewhere/shop'),
      postgres('DB_HOST: db', 'DB_USER: shop', 'REDIS_PASSWORD: plum'),
      postgres('DB_HOST: db', 'DB_PASSWORD: plum'),
      mysql('A: mysql://root:zeta@db/shop', 'B: mysql://shop:plum@db/shop', 'C: mysql://report:other@db/shop'),
      system(
        'postgres:18',
        'POSTGRES_PASSWORD: zeta, POSTGRES_HOST_AUTH_METHOD: trust',
        'A: postgres://postgres:plum@db',
      ),
      system('postgres:18', 'POSTGRES_PASSWORD_FILE: /run/secrets/x', 'A: postgres://postgres:plum@db'),
      system('postgres:18', 'POSTGRES_PASSWORD: "${PW}"', 'A: postgres://postgres:plum@db'),
      system('example/db:18', 'POSTGRES_PASSWORD: zeta', 'A: postgres://postgres:plum@db'),
      redis('redis-server --requirepass $$PW', 'CACHE_URL: redis://:plum@db:6379/0'),
      redis('redis-server --requirepass zeta', 'CACHE_URL: redis://:zeta@db:6379/0'),
    ],
  }));
