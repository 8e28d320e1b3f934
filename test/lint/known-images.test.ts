import { describe, expect, it } from 'vitest';
import type { Project, Service } from '../../src/rule/index.ts';
import { type Files, type LintOptions, lint, rule } from '../support/lint.ts';

/** What is known of each service: the product, how it was recognised, and the role. */
async function known(files: Files | string, options: LintOptions = {}) {
  const found: Record<string, string> = {};
  const watcher = rule('test/watcher', {
    service(service, { project }) {
      found[service.name] = describeService(service, project);
    },
  });
  await lint(typeof files === 'string' ? { 'compose.yaml': files } : files, { ...options, plugins: [watcher] });
  return found;
}

function describeService(service: Service, project: Project): string {
  const image = project.imageOf(service);
  return `${image ? `${image.facts.product} (${image.via})` : 'unknown'}, ${project.roleOf(service)}`;
}

/** Services `s0`, `s1` ... with these lines each. */
function services(...bodies: readonly string[]): string {
  return `services:\n${bodies.map((body, index) => `  s${index}:\n    ${body.replaceAll('\n', '\n    ')}\n`).join('')}`;
}

describe('the image of a service', () => {
  it.each([
    ['image: postgres:18', 'PostgreSQL (image)'],
    ['image: docker.io/library/redis:8-alpine', 'Redis (image)'],
    ['image: public.ecr.aws/docker/library/mysql:8.4', 'MySQL (image)'],
    ['image: bitnami/postgresql:17', 'PostgreSQL (image)'],
    // Copies in registries of one's own.
    ['image: registry.example.com/library/postgres:18', 'PostgreSQL (image)'],
    ['image: registry.example.com:5000/rabbitmq:4', 'RabbitMQ (image)'],
    ['image: harbor.example.com/dockerhub/bitnami/redis:8', 'Redis (image)'],
    ['image: harbor.example.com/docker-hub-proxy/library/mongo:8', 'MongoDB (image)'],
    // Called like a product, and serving its port.
    ['image: ghcr.io/acme/postgres:3\nports: ["5432:5432"]', 'PostgreSQL (name)'],
    ['image: acme/my-redis:3\nexpose: [6379]', 'Redis (name)'],
    ['image: acme/mysql-server\nports: [{ target: 3306 }]', 'MySQL (name)'],
    ['image: ghcr.io/acme/postgres:3', 'unknown'],
    ['image: acme/postgres-backup\nports: ["8080:8080"]', 'unknown'],
    ['image: acme/shop\nports: ["5432:5432"]', 'unknown'],
    ['image: ghcr.io/postgres/nginx:1', 'unknown'],
    ['image: $IMAGE', 'unknown'],
  ])('%s', async (body, expected) => {
    const { s0 } = await known(services(body));
    expect(s0?.replace(' (Bitnami)', '').split(', ')[0]).toBe(expected);
  });

  it('is the base image of what is built', async () => {
    const files = {
      'compose.yaml': services('build: db', 'build: web', 'build: gone'),
      'db/Dockerfile': 'FROM postgres:18 AS db\nCOPY init.sql /docker-entrypoint-initdb.d/\n',
      'web/Dockerfile':
        'FROM node:24 AS build\nRUN make\nFROM nginx:1.29\nCOPY --from=build /dist /usr/share/nginx/html\n',
    };
    expect(await known(files)).toEqual({
      s0: 'PostgreSQL (build), data',
      s1: 'nginx (build), front',
      s2: 'unknown, application',
    });
  });

  it('is what the configuration says', async () => {
    const facts = { like: undefined, product: undefined, role: undefined, ports: undefined, data: undefined };
    const images = [
      { ...facts, name: 'registry.example.com/*/pg', like: 'postgres' },
      { ...facts, name: 'acme/queue', product: 'Acme Queue', role: 'queue' as const, ports: [7000] },
    ];
    const text = services('image: registry.example.com/a/b/pg:17', 'image: acme/queue', 'image: acme/queues');
    expect(await known(text, { images })).toEqual({
      s0: 'PostgreSQL (image), data',
      s1: 'Acme Queue (image), data',
      s2: 'unknown, application',
    });
  });
});

describe('the role of a service', () => {
  it.each([
    ['image: nginx', 'front'],
    ['image: traefik:3', 'front'],
    ['image: memcached', 'data'],
    ['image: grafana/grafana', 'operation'],
    ['image: acme/shop', 'application'],
    // What ends by itself.
    ['image: acme/shop\ncommand: python manage.py migrate', 'job'],
    ['image: acme/shop\ncommand: ["bundle", "exec", "rake", "db:migrate"]', 'job'],
    ['image: minio/mc', 'job'],
    ['image: flyway/flyway:11', 'job'],
    // What goes on after that.
    ['image: acme/shop\ncommand: sh -c "python manage.py migrate && gunicorn shop"', 'application'],
    ['image: acme/shop\ncommand: python manage.py migrate\nrestart: always', 'application'],
  ])('%s', async (body, expected) => {
    const { s0 } = await known(services(body));
    expect(s0?.split(', ')[1]).toBe(expected);
  });

  it('is a job where others wait for its end, or its name says so', async () => {
    const text = `services:
  schema: { image: acme/shop }
  db-migrate: { image: acme/shop }
  nginx: { image: acme/edge, ports: ["80:80"] }
  shop:
    image: acme/shop
    depends_on: { schema: { condition: service_completed_successfully } }
`;
    expect(await known(text)).toEqual({
      schema: 'unknown, job',
      'db-migrate': 'unknown, job',
      nginx: 'unknown, front',
      shop: 'unknown, application',
    });
  });
});
