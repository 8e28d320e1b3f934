import { describe, it } from 'vitest';
import endless from '../../../rules/compose/endless-completed-dependency.ts';
import healthy from '../../../rules/compose/healthy-dependency-without-healthcheck.ts';
import undeclared from '../../../rules/compose/undeclared-dependency.ts';
import unreachable from '../../../rules/compose/unreachable-service.ts';
import { testRule } from '../../../src/test-rule.ts';

describe('healthy-dependency-without-healthcheck', () => {
  const waiting = (service: string, condition = '«service_healthy»'): string =>
    `services:\n  web:\n    image: example/web:1\n    depends_on:\n      db:\n        condition: ${condition}\n  db:\n${service}`;

  const times = '      interval: 10s\n      timeout: 5s\n      retries: 5\n      start_period: 30s\n';
  const repaired = (service: string, command: string) => ({
    text: waiting(service),
    fixed: waiting(`${service}    healthcheck:\n      test: ["CMD", ${command}]\n${times}`, 'service_healthy'),
  });

  it('finds services that cannot become healthy', () =>
    testRule(healthy, {
      bad: [
        { ...repaired('    image: postgres:18\n', '"pg_isready"'), message: '`db` has no health check' },
        repaired('    image: docker.io/library/postgres:18\n', '"pg_isready"'),
        waiting('    image: postgres:18\n    healthcheck:\n      interval: 5s\n'),
        { text: waiting('    image: example/db:1\n    healthcheck:\n      disable: true\n'), message: 'disabled' },
        waiting('    image: example/db:1\n    healthcheck:\n      test: ["NONE"]\n'),
        repaired('    image: bitnami/redis:8.2\n', '"redis-cli", "ping"'),
        {
          text: { 'compose.yaml': waiting('    build: .\n'), Dockerfile: 'FROM example/db:1\nHEALTHCHECK NONE\n' },
          message: 'HEALTHCHECK NONE',
        },
        {
          text: { 'compose.yaml': waiting('    build: .\n'), Dockerfile: 'FROM python:3.14 AS a\nFROM a\nCMD ["b"]\n' },
        },
      ],
    }));

  it('is silent where there may be a health check', () =>
    testRule(healthy, {
      good: [
        waiting('    image: postgres:18\n', 'service_started'),
        waiting('    image: postgres:18\n    healthcheck:\n      test: pg_isready\n', 'service_healthy'),
        waiting('    image: example/db:1\n', 'service_healthy'),
        waiting('    image: kong:3.9\n', 'service_healthy'),
        waiting('    image: ${IMAGE}\n', 'service_healthy'),
        {
          'compose.yaml': waiting('    image: postgres:18\n', 'service_healthy'),
          'compose.prod.yaml': 'services:\n  db:\n    healthcheck:\n      test: pg_isready\n',
          'compose.dev.yaml': 'services:\n  db:\n    init: true\n',
        },
        waiting('    image: postgres:18\n', 'service_healthy\n        required: false'),
        waiting('    image: postgres:18\n', '${CONDITION}'),
        {
          'compose.yaml': waiting('    build: .\n', 'service_healthy'),
          Dockerfile: 'FROM python:3.14\nHEALTHCHECK CMD true\n',
        },
        { 'compose.yaml': waiting('    build: .\n', 'service_healthy'), Dockerfile: 'FROM example/db:1\n' },
        { 'compose.yaml': waiting('    build: .\n', 'service_healthy'), Dockerfile: 'ARG BASE\nFROM $BASE\n' },
        {
          'compose.yaml': waiting('    build:\n      context: .\n      target: a\n', 'service_healthy'),
          Dockerfile: 'FROM python:3.14 AS a\nHEALTHCHECK CMD true\nFROM python:3.14\n',
        },
        waiting('    build: https://example.org/db.git\n', 'service_healthy'),
        {
          'compose.yaml': waiting('    image: postgres:18\n', 'service_healthy'),
          'compose.override.yaml': 'services:\n  db:\n    healthcheck:\n      test: pg_isready\n',
        },
      ],
    }));
});

describe('endless-completed-dependency', () => {
  const waiting = (restart: string, condition = '«service_completed_successfully»'): string =>
    `services:\n  web:\n    image: example/web:1\n    depends_on:\n      job:\n        condition: ${condition}\n  job:\n    image: example/web:1\n${restart}`;
  const plain = 'service_completed_successfully';

  it('finds jobs that are restarted forever', () =>
    testRule(endless, {
      bad: [
        { text: waiting('    restart: always\n'), fixed: waiting('    restart: on-failure\n', plain) },
        {
          text: waiting('    restart: "unless-stopped" # why\n'),
          fixed: waiting('    restart: on-failure # why\n', plain),
        },
        waiting('    restart: ${RESTART:-always}\n'),
        {
          text: waiting('').replace('  job:\n    image: example/web:1', '  job:\n    image: postgres:18'),
          message: 'is a server',
        },
        {
          text: waiting('    deploy:\n      restart_policy:\n        condition: any\n'),
          fixed: waiting('    deploy:\n      restart_policy:\n        condition: on-failure\n', plain),
        },
      ],
      good: [
        waiting('', plain),
        waiting('    command: pg_dump app\n', plain).replace(/(job:\n {4}image: ).*/, '$1postgres:18'),
        waiting('    restart: "no"\n', plain),
        waiting('    restart: on-failure:3\n', plain),
        waiting('    restart: ${RESTART}\n', plain),
        waiting('    restart: "no"\n    deploy:\n      restart_policy:\n        condition: any\n', plain),
        waiting('    restart: always\n', 'service_started'),
      ],
    }));
});

describe('undeclared-dependency', () => {
  const using = (environment: string, rest = ''): string =>
    `services:\n  web:\n    image: example/web:1\n    environment:\n      ${environment}\n${rest}  db:\n    image: postgres:18\n`;

  /** Services that use other services as hosts. */
  const peers = (...services: readonly string[]): string =>
    `services:\n${services
      .map((each) => {
        const [name, ...hosts] = each.split(/:? /).map((word) => word.replace(/:$/, ''));
        const urls = hosts.map((host, index) => `U${index}_URL: "http://${host}"`).join(', ');
        return `  ${name}:\n    image: example/${name}:1\n    environment: {${urls}}\n`;
      })
      .join('')}`;

  it('finds services that are used as hosts', () =>
    testRule(undeclared, {
      bad: [
        using('DATABASE_URL: postgres://app:secret@«db»:5432/app'),
        using('DATABASE_URL: postgres://app:${PASSWORD}@«db»/app?sslmode=off'),
        using('URL: jdbc:postgresql://«db»:5432/app'),
        peers('a: b «d»', 'b: a', 'd:'),
        peers('a: «b»', 'b: «c»', 'c:'),
        using('DB_HOST: «db»'),
        using('DB_HOST: "«db»"'),
        using('PGHOST: «db»:5432'),
        using('SERVERS: other:1,«db»:5432'),
        using('DB_HOST: ${DB_HOST:-«db»}'),
        'services:\n  web:\n    image: example/web:1\n    environment:\n      - DB_HOST=«db»\n  db:\n    image: postgres:18\n',
        using('A_URL: http://«db»\n      B_URL: http://db'),
        {
          text: 'x-a: &a {image: "a:1", environment: {DB_URL: "http://«db»"}}\nservices: {a: *a, b: *a, c: {<<: *a}, db: {image: "b:1"}}\n',
          message: '`a`, `b` and `c` use `db` as a host',
        },
        {
          text: {
            'compose.yaml':
              'services:\n  web: {image: "a:1", «env_file»: a.env}\n  b: {image: "a:1", env_file: b.env}\n  db: {image: "b:1"}\n',
            'a.env': 'DB_HOST=db\n',
            'b.env': 'A=1\n',
          },
          message: '`web` uses `db`',
        },
      ],
      good: [
        using('ALLOWED_HOSTS: db,localhost'),
        using('MAIL_EXTERNAL_HOSTS: db'),
        using('CORS_ORIGINS: http://db:80'),
        using('NO_PROXY: db'),
        using('DATABASE_URL: postgres://db/app', '    depends_on: [db]\n'),
        // Following all the advice must not create a cycle.
        peers('a: b', 'b: a'),
        peers('a: b', 'b: c', 'c: a'),
        peers('a: b c', 'b: a c', 'c: a b'),
        `${peers('a: b', 'b: c', 'c:')}    depends_on: [a]\n`,
        `${peers('a: b', 'b:')}    links: [c]\n  c: {image: "x:1", network_mode: "service:a"}\n`,
        using('DATABASE_URL: postgres://db/app', '    links: [db]\n'),
        using('NAME: db'),
        using('IMAGE: db:18'),
        using('DATABASE_URL: postgres://db.example.org/app'),
        using('DATABASE_URL: postgres://localhost/db'),
        using('DATABASE_URL: ${DATABASE_URL}'),
        using('SELF_URL: http://web:8080'),
        using('DB_HOST: db', '    networks: [front]\n').replace(
          'postgres:18\n',
          'postgres:18\n    networks: [back]\nnetworks:\n  front:\n  back:\n',
        ),
        using('DB_HOST: db').replace('postgres:18\n', 'postgres:18\n    profiles: [debug]\n'),
        // A variable read by several services may not be meant for each of them.
        {
          'compose.yaml':
            'services:\n  web: {image: "a:1", env_file: [./a.env]}\n  b: {image: "a:1", env_file: [{path: a.env}]}\n  db: {image: "b:1"}\n',
          'a.env': 'DB_HOST=db\n',
        },
        {
          'compose.yaml':
            'services:\n  a: {image: "a:1", environment: {H: "$DB_HOST"}, depends_on: [db]}\n  b: {image: "a:1", env_file: .env}\n  db: {image: "b:1"}\n',
          '.env': 'DB_HOST=db\n',
        },
        // Through another service, and in reverse.
        'services:\n  web:\n    image: a:1\n    environment:\n      DB_HOST: db\n    depends_on: [api]\n  api:\n    image: a:1\n    depends_on: [db]\n  db:\n    image: postgres:18\n',
        'services:\n  web:\n    image: a:1\n    environment:\n      PROXY_URL: http://proxy\n  proxy:\n    image: nginx:1.29\n    depends_on: [web]\n',
      ],
    }));
});

describe('unreachable-service', () => {
  const pair = (web: string, db: string, more = ''): string =>
    `services:\n  web: {image: "x:1", environment: {DB_HOST: «db»}, ${web}}\n  db: {image: "y:1", ${db}}\nnetworks: {inner: , other: , outer: {external: true}}\n${more}`;
  const silent = (web: string, db: string): string => pair(web, db).replace(/[«»]/g, '');

  it('finds hosts that no network leads to', () =>
    testRule(unreachable, {
      bad: [
        { text: pair('networks: [inner]', 'init: true'), message: '(`inner` here, `default` there)' },
        pair('init: true', 'networks: {inner: {aliases: [database]}}'),
        pair('networks: [inner]', 'networks: [other]'),
      ],
    }));

  it('is silent where the name may be found', () =>
    testRule(unreachable, {
      good: [
        silent('init: true', 'init: true'),
        silent('networks: [inner, other]', 'networks: [other]'),
        silent('networks: [inner, outer]', 'networks: [other]'),
        silent('networks: [inner]', 'networks: [outer]'),
        silent('networks: [$NET]', 'networks: [other]'),
        // A different mistake.
        silent('networks: [[inner]]', 'networks: [other]'),
        silent('network_mode: host', 'networks: [other]'),
        silent('networks: [inner]', 'network_mode: host'),
        silent('networks: [inner], extra_hosts: ["db:10.0.0.1"]', 'networks: [other]'),
        silent('networks: [inner]', 'networks: [other]}\n  proxy: {image: "z:1", networks: {inner: {aliases: [db]}}'),
        silent(
          'networks: [inner]',
          'networks: [other]}\n  proxy: {image: "z:1", container_name: db, networks: [inner]',
        ),
      ],
    }));
});
