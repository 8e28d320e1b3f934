import { it } from 'vitest';
import containerName from '../../../rules/compose/container-name-as-host.ts';
import localhost from '../../../rules/compose/localhost-for-service.ts';
import published from '../../../rules/compose/published-port-inside.ts';
import undeclared from '../../../rules/compose/undeclared-dependency.ts';
import unknownHost from '../../../rules/compose/unknown-host.ts';
import wrongPort from '../../../rules/compose/wrong-port.ts';
import type { RuleCases } from '../../../src/test-rule.ts';
import { testRule } from '../../../src/test-rule.ts';

const DB = `
  db:
    image: postgres:18
    ports: ["127.0.0.1:5433:5432"]`;

/** A project of the service `web` with these lines, and other services. */
function web(lines: string, others = DB): string {
  return `services:\n  web:\n    image: example/web:1\n${lines.replaceAll(/^/gm, '    ')}${others}\n`;
}

const inVariable = (variable: string, others?: string) => web(`environment:\n  - ${variable}`, others);

const service = (name: string, image: string, ports = '') =>
  `\n  ${name}:\n    image: ${image}${ports === '' ? '' : `\n    ports: ["${ports}"]`}`;

it('finds a published port that is used inside the project', () =>
  testRule(published, {
    bad: [
      { text: inVariable('DB=postgres://u:p@db:«5433»/app'), fixed: inVariable('DB=postgres://u:p@db:5432/app') },
      { text: inVariable('DB=jdbc:postgresql://db:«5433»/app'), fixed: inVariable('DB=jdbc:postgresql://db:5432/app') },
      { text: inVariable('DB=Host=db;Port=«5433»'), fixed: inVariable('DB=Host=db;Port=5432') },
      {
        text: web('environment: { DB_HOST: db, DB_PORT: «5433» }'),
        fixed: web('environment: { DB_HOST: db, DB_PORT: 5432 }'),
      },
      {
        text: inVariable('API=http://api:«8080»', service('api', 'example/api:1', '8080:3000')),
        fixed: inVariable('API=http://api:3000', service('api', 'example/api:1', '8080:3000')),
      },
      {
        text: inVariable('API=http://api:«8001»', service('api', 'example/api:1', '8000-8002:3000-3002')),
        fixed: inVariable('API=http://api:3001', service('api', 'example/api:1', '8000-8002:3000-3002')),
      },
      web('environment: { DB_HOST: db, DB_PORT: "${DB_PORT:-«5433»}" }'),
      {
        text: web('command: ["./wait-for-it.sh", "db:«5433»", "--", "run"]'),
        fixed: web('command: ["./wait-for-it.sh", "db:5432", "--", "run"]'),
      },
      {
        text: web('command: sh -c "until nc -z db «5433»; do sleep 1; done"'),
        fixed: web('command: sh -c "until nc -z db 5432; do sleep 1; done"'),
      },
      {
        text: web('ports: ["8080:80"]\nhealthcheck:\n  test: curl -f http://localhost:«8080»/ || exit 1', ''),
        fixed: web('ports: ["8080:80"]\nhealthcheck:\n  test: curl -f http://localhost:80/ || exit 1', ''),
      },
      {
        text: web(
          'ports:\n  - target: 80\n    published: "8080"\nhealthcheck:\n  test: [CMD, curl, -f, "http://web:«8080»"]',
          '',
        ),
        fixed: web(
          'ports:\n  - target: 80\n    published: "8080"\nhealthcheck:\n  test: [CMD, curl, -f, "http://web:80"]',
          '',
        ),
      },
      {
        text: web(
          '',
          service('cache', 'redis:8', '6380:6379').concat(
            '\n    healthcheck: { test: [CMD, redis-cli, -p, "«6380»", ping] }',
          ),
        ),
        fixed: web(
          '',
          service('cache', 'redis:8', '6380:6379').concat(
            '\n    healthcheck: { test: [CMD, redis-cli, -p, "6379", ping] }',
          ),
        ),
      },
    ],
    good: [
      inVariable('DB=postgres://db:5432/app'),
      inVariable('DB=postgres://localhost:5433/app'),
      inVariable('DB=postgres://host.docker.internal:5433/app'),
      inVariable('DB=postgres://db:${DB_PORT}/app'),
      inVariable('PUBLIC_URL=http://localhost:5433'),
      inVariable('DB=postgres://db:5433', service('db', 'postgres:18', '${ADDRESS}:5433:5432')),
      inVariable('DB=postgres://db:5433', service('db', 'postgres:18', '5433:5432').concat('\n    command: -p 5433')),
      inVariable('API=http://api:8080', service('api', 'example/api:1', '8080:3000').concat('\n    expose: [8080]')),
      inVariable(
        'API=http://api:8080',
        service('api', 'example/api:1', '8080:3000').concat('\n    environment: { PORT: 8080 }'),
      ),
      inVariable('API=http://api:8080', service('api', 'example/api:1', '8080:8080')),
      web('network_mode: host\nenvironment: { DB: "postgres://db:5433" }'),
      web('network_mode: host\nports: ["8080:80"]\nhealthcheck: { test: curl -f http://localhost:8080/ }', ''),
    ],
  } satisfies RuleCases));

it('finds localhost as the address of another service', () =>
  testRule(localhost, {
    bad: [
      inVariable('DB=postgres://u:p@«localhost»:5432/app'),
      inVariable('DB=postgres://u:p@«127.0.0.1»:5433/app'),
      inVariable('DB=jdbc:postgresql://«localhost»/app'),
      inVariable('DB_HOST=«localhost»'),
      inVariable('PGHOST=«localhost»'),
      inVariable('DB_HOSTNAME=${H:-«localhost»}'),
      inVariable('REDIS_ADDR=«localhost»:6379', service('cache', 'redis:8')),
      inVariable('REDIS_HOST=«localhost»', service('cache', 'valkey/valkey:8')),
      inVariable('MONGO_URL=mongodb://«localhost»/app', service('mongo', 'mongo:8')),
      inVariable('AMQP=amqp://guest@«localhost»', service('queue', 'rabbitmq:4')),
      inVariable('KAFKA_BOOTSTRAP_SERVERS=«localhost»:9092', service('kafka', 'apache/kafka:4.0.0')),
      inVariable('ELASTICSEARCH_HOSTS=http://«localhost»:9200', service('es', 'elasticsearch:9.0.0')),
      inVariable('SMTP_HOST=«localhost»\n  - SMTP_PORT=1025', service('mail', 'axllent/mailpit:v1.27')),
      inVariable('DB=mysql://«localhost»:3306/app', service('store', 'registry.example.com/team/mysql:8', '3306:3306')),
      web('command: ["serve", "--redis=«localhost»:6379"]', service('cache', 'redis:8')),
      web('command: ["sh", "-c", "psql -h «localhost» -p 5432 && serve"]'),
      {
        text: {
          'compose.yaml': `services:\n  web:\n    image: example/web:1\n    «env_file»: web.env${DB}\n`,
          'web.env': 'DB_HOST=localhost\n',
        },
      },
      `services:\n  queue-worker:\n    image: example/worker:1\n    depends_on: [api]\n    environment: { API: "http://«localhost»:3000" }${service('api', 'example/api:1', '3000:3000')}\n`,
    ],
    good: [
      inVariable('DB=postgres://db:5432/app'),
      inVariable('PUBLIC_API=http://localhost:3000', service('api', 'example/api:1', '3000:3000')),
      inVariable('API=http://localhost:3000', service('api', 'example/api:1', '3000:3000')),
      inVariable('S3_ENDPOINT=http://localhost:9000', service('s3', 'minio/minio:latest', '9000:9000')),
      inVariable('DB_HOST=${DB_HOST}'),
      inVariable('DB=postgres://localhost:6000/app'),
      inVariable('HOST=127.0.0.1'),
      inVariable('LISTEN_ADDR=127.0.0.1:5432'),
      web('network_mode: host\nenvironment: { DB: "postgres://localhost:5433" }'),
      web('network_mode: service:db\nenvironment: { DB: "postgres://localhost:5432" }'),
      web('networks: [other]\nenvironment: { DB: "postgres://localhost:5432" }').concat('networks:\n  other:\n'),
      web('', `${service('cache', 'redis:8')}\n    healthcheck: { test: redis-cli -h localhost ping }`),
      web('', `${DB}\n    environment: { PGHOST: localhost }`),
      inVariable('DB_HOST=localhost', `${DB}${service('other', 'mysql:8')}`),
      `services:\n  kafka:\n    image: apache/kafka:4.0.0\n    environment: { KAFKA_ADVERTISED_LISTENERS: "PLAINTEXT://localhost:9092" }${service('kafka-2', 'apache/kafka:4.0.0')}\n`,
    ],
  } satisfies RuleCases));

it('finds services named in commands and configuration files', () =>
  testRule(undeclared, {
    bad: [
      inVariable('DB=Server=«db»;Port=5432'),
      web('command: ["./wait-for", "«db»:5432", "--", "run"]'),
      {
        text: {
          'compose.yaml': web('volumes: ["«./nginx.conf»:/etc/nginx/nginx.conf:ro"]')
            .replace('«', '')
            .replace('»', '')
            .replace('"./nginx.conf:/etc/nginx/nginx.conf:ro"', '«"./nginx.conf:/etc/nginx/nginx.conf:ro"»'),
          'nginx.conf': 'upstream app {\n  server db:5432;\n}\n',
        },
      },
      {
        text: {
          'compose.yaml': `services:\n  web:\n    «build»: .${DB}\n`,
          Dockerfile: 'FROM nginx:1.29\nCOPY site.conf /etc/nginx/conf.d/\n',
          'site.conf': 'location / { proxy_pass http://db:5432; }\n',
        },
      },
      {
        text: {
          'compose.yaml': `services:\n  web:\n    «build»: .${DB}\n`,
          Dockerfile: 'FROM node:24\nENV DB_HOST=db\n',
        },
      },
    ],
    good: [
      web('healthcheck: { test: curl http://db:5432 }'),
      web('profiles: [tools]\ncommand: psql -h db -p 5432'),
      `services:\n  web:\n    environment: { DB_HOST: db }${DB}\n`,
      web('depends_on: [db]\ncommand: ["./wait-for", "db:5432"]'),
      {
        'compose.yaml': `services:\n  watch:\n    image: prom/prometheus:v3.5.0\n    volumes: ["./prometheus.yml:/etc/prometheus/prometheus.yml"]${DB}\n`,
        'prometheus.yml': "targets: ['db:5432']\n",
      },
      {
        'compose.yaml': web('volumes: ["./nginx.conf:/etc/nginx/nginx.conf:ro"]'),
        'nginx.conf': '# proxy_pass http://db:80;\nserver_name db;\n',
      },
    ],
  } satisfies RuleCases));

it('finds ports on which a product does not listen', () =>
  testRule(wrongPort, {
    bad: [
      inVariable('CACHE=redis://cache:«6380»', service('cache', 'redis:8')),
      inVariable('DB_HOST=db\n  - DB_PORT=«3306»'),
      web('command: ["./wait-for", "db:«3306»"]'),
      inVariable('QUEUE=amqp://queue:«15672»', service('queue', 'rabbitmq:4')),
    ],
    good: [
      inVariable('CACHE=redis://cache:6379', service('cache', 'redis:8')),
      inVariable('CACHE=redis://cache:6380', service('cache', 'redis:8').concat('\n    command: --port 6380')),
      inVariable('CACHE=redis://cache:6380', service('cache', 'redis:8').concat('\n    command: $COMMAND')),
      inVariable(
        'CACHE=redis://cache:6380',
        service('cache', 'redis:8').concat('\n    environment: { PORT: "${PORT}" }'),
      ),
      inVariable(
        'CACHE=redis://cache:6380',
        service('cache', 'redis:8').concat('\n    volumes: ["./redis.conf:/redis.conf"]'),
      ),
      inVariable('CACHE=redis://cache:6380', service('cache', 'example/redis:8')),
      inVariable('DB=postgres://db:3306', service('db', 'postgres:18').concat('\n    environment: { PGPORT: 3306 }')),
      inVariable('X=1', service('queue', 'rabbitmq:4-management-alpine', '15672:15672')),
      inVariable('X=1', service('queue', 'rabbitmq:4-management', '15672:15672')),
      inVariable('API=http://api:8080', service('api', 'nginx:1.29')),
    ],
  } satisfies RuleCases));

it('finds host names that no service has', () =>
  testRule(unknownHost, {
    bad: [
      { text: inVariable('DB=postgres://«databse»:5432', service('database', 'postgres:18')), message: /databse/ },
      inVariable('DB_HOST=«backnd»', service('backend', 'example/api:1')),
      inVariable('REDIS_URL=redis://«redis»:6379', service('cache', 'redis:8')),
      inVariable('DB=mysql://«mysql»/x', service('db', 'mysql:8')),
      web('command: ["./wait-for", "«postgres»:5432"]'),
    ],
    good: [
      inVariable('DB=postgres://db:5432'),
      inVariable('DB=postgres://database.example.com:5432', service('database', 'postgres:18')),
      inVariable('DB=postgres://other:5432'),
      inVariable('NODES=http://api1:1,http://api2:2', service('api3', 'example/api:1')),
      inVariable('DB=postgres://postgres:5432', `${DB}${service('old', 'postgres:17')}`),
      inVariable('DB=postgres://${HOST}:5432', service('host', 'postgres:18')),
      web('extra_hosts: ["postgres:10.0.0.1"]\nenvironment: { DB: "postgres://postgres:5432" }'),
      inVariable('DB=postgres://postgres:5432').concat('networks:\n  default: { external: true, name: shared }\n'),
      inVariable('DB_HOST=postgres'),
    ],
  } satisfies RuleCases));

it('finds container names used as host names', () => {
  const named = service('db', 'postgres:18').concat('\n    container_name: main-db');
  return testRule(containerName, {
    bad: [
      { text: inVariable('DB_HOST=«main-db»', named), fixed: inVariable('DB_HOST=db', named) },
      {
        text: `name: shop\n${inVariable('DB=postgres://«shop-db-1»:5432')}`,
        fixed: `name: shop\n${inVariable('DB=postgres://db:5432')}`,
      },
      { text: inVariable('DB_HOST=${H:-«main-db»}', named), fixed: inVariable('DB_HOST=${H:-db}', named) },
    ],
    good: [
      inVariable('DB_HOST=db', named),
      inVariable('DB_HOST=db', service('db', 'postgres:18').concat('\n    container_name: db')),
      inVariable('DB_HOST=other', named),
    ],
  } satisfies RuleCases);
});
