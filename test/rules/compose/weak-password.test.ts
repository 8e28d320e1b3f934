import { it } from 'vitest';
import weakPassword from '../../../rules/compose/weak-password.ts';
import { testRule } from '../../../src/test-rule.ts';

/** A service with variables and a port. */
const service = (image: string, port: string, ...variables: readonly string[]) =>
  `services:\n  db:\n    image: ${image}\n    ports: ["${port}"]\n    environment:\n${variables.map((line) => `      ${line}\n`).join('')}`;
const mysql = (...variables: readonly string[]) => service('mysql:8.4', '3306:3306', ...variables);

it('finds published stores and consoles with passwords that are easy to guess', () =>
  testRule(weakPassword, {
    bad: [
      {
        text: mysql('MYSQL_ROOT_PASSWORD: «root»'),
        message: '`MYSQL_ROOT_PASSWORD` is a password that is easy to guess, and MySQL is published on every interface',
      },
      mysql('- MYSQL_ROOT_PASSWORD=«123456»'),
      mysql('MYSQL_ROOT_PASSWORD: «P@ssw0rd!»'),
      mysql('MYSQL_ROOT_PASSWORD: «changeme»'),
      mysql('MYSQL_ROOT_PASSWORD: ${PASSWORD:-«secret»}'),
      mysql('MYSQL_USER: shop', 'MYSQL_PASSWORD: «shop2024»'),
      mysql('MYSQL_DATABASE: warehouse', 'MYSQL_PASSWORD: «warehouse»'),
      service('bitnami/postgresql:17', '0.0.0.0:5432:5432', 'POSTGRESQL_PASSWORD: «postgres»'),
      service('"mongo:8"', '27017:27017', 'MONGO_INITDB_ROOT_PASSWORD: «example»'),
      service('elasticsearch:8.19.0', '9200:9200', 'ELASTIC_PASSWORD: «elastic123»'),
      service('quay.io/minio/minio:latest', '9000:9000', 'MINIO_ROOT_PASSWORD: «minioadmin»'),
      service('grafana/grafana:12.0.0', '3000:3000', 'GF_SECURITY_ADMIN_PASSWORD: «admin»'),
      service('dpage/pgadmin4:9', '8080:80', 'PGADMIN_DEFAULT_PASSWORD: «pgadmin»'),
      'services:\n  cache:\n    image: redis:8\n    ports: ["6379:6379"]\n    command: redis-server --requirepass «123456»\n',
      'services:\n  cache:\n    image: redis:8\n    ports: [6379]\n    command: ["redis-server", "--requirepass «foobared»"]\n',
      'x-env: &env {MYSQL_ROOT_PASSWORD: «root»}\nservices:\n  db:\n    image: mysql:8.4\n    ports: ["3306:3306"]\n    environment: {<<: *env, A: b}\n',
      { text: { 'compose.yaml': mysql('MYSQL_ROOT_PASSWORD: «${ROOT_PW}»'), '.env': 'ROOT_PW=changeme\n' } },
      {
        text: {
          'compose.yaml': 'services:\n  db:\n    image: mysql:8.4\n    environment: {MYSQL_ROOT_PASSWORD: «root»}\n',
          'compose.override.yaml': 'services:\n  db:\n    ports: ["3306:3306"]\n',
        },
      },
      {
        text: { 'compose.yaml': mysql('MYSQL_ROOT_PASSWORD: «${ROOT_PW}»'), '.env.example': 'ROOT_PW=123456\n' },
        message: '`.env.example` is copied',
      },
      {
        text: {
          'compose.yaml': 'services:\n  db:\n    image: mysql:8.4\n    ports: ["3306:3306"]\n    env_file: db.env\n',
          'db.env': 'MYSQL_ROOT_PASSWORD=«root»\n',
        },
      },
    ],
    good: [
      mysql('MYSQL_ROOT_PASSWORD: zK4-plum-Zeta', 'MYSQL_PASSWORD: ${PW}', 'MYSQL_ROOT_HOST: root'),
      mysql('MYSQL_ROOT_PASSWORD_FILE: /run/secrets/root', 'MYSQL_RANDOM_ROOT_PASSWORD: "yes"'),
      service('mysql:8.4', '127.0.0.1:3306:3306', 'MYSQL_ROOT_PASSWORD: root'),
      service('mysql:8.4', '8080:8080', 'MYSQL_ROOT_PASSWORD: root'),
      service('example/web:1', '80:80', 'DB_PASSWORD: root'),
      service('grafana/grafana:12.0.0', '3000:3000', 'GF_DATABASE_PASSWORD: root', 'GF_SMTP_PASSWORD: admin'),
      service('postgres:18', '5432:5432', 'LDAP_PASSWORD: admin', 'POSTGRES_PASSWORD: "${POSTGRES_PASSWORD:?}"'),
      'services:\n  db: {image: mysql:8.4, environment: {MYSQL_ROOT_PASSWORD: root}}\n',
      'services:\n  cache: {image: redis:8, ports: ["6379:6379"], command: redis-server --requirepass $${PASSWORD}}\n',
      { 'compose.yaml': mysql('MYSQL_ROOT_PASSWORD: ${ROOT_PW}'), '.env': 'ROOT_PW=zK4-plum-Zeta\n' },
      { 'compose.yaml': mysql('MYSQL_ROOT_PASSWORD: ${ROOT_PW}'), '.env.example': 'ROOT_PW=change_me\n' },
      { 'compose.yaml': mysql('MYSQL_ROOT_PASSWORD: ${ROOT_PW:-root}'), '.env': 'ROOT_PW=zK4-plum-Zeta\n' },
    ],
  }));
