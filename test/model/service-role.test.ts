import { expect, it } from 'vitest';
import { dedent } from '../../src/rule/index.ts';
import { lint, rule, shown } from '../support/lint.ts';

const role = rule('test/role', {
  service(service, { report, project }) {
    report(service, `${service.name} ${project.roleOf(service)}`);
  },
});

/** The roles of the services of a file, each as `name role`. */
async function rolesIn(text: string, files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const outcome = await lint({ 'compose.yaml': text, ...files }, { plugins: [role] });
  return shown(outcome).flatMap((line) =>
    line.startsWith('compose.yaml: ') ? line.slice('compose.yaml: '.length) : [],
  );
}

it('knows the role of well-known images, and of what is built on them', async () => {
  const text = dedent`
    services:
      edge: {image: "nginx:1.29", ports: ["80:80"]}
      a: {build: ./a}
      b: {image: "registry.example.com/library/thing:1"}
      c: {image: "postgres:18"}
      d: {image: "prom/prometheus:v3.0.0"}
      e: {build: ./e}
  `;
  const files = { 'a/Dockerfile': 'FROM node:24\n', 'e/Dockerfile': 'FROM mysql:8.4\n' };
  const expected = ['edge front', 'a application', 'b application', 'c data', 'd operation', 'e data'];
  expect(await rolesIn(text, files)).toEqual(expected);
});

it('goes by the name where nothing is known of the image', async () => {
  const text = dedent`
    services:
      mysql: {image: "\${REGISTRY}/own:1"}
      kafka-1: {image: "registry.example.com/kafka:3"}
      orders-db: {image: "example/orders-db:1"}
      cache: {image: "mirror.example.com/team/redis:7"}
      redis-commander: {image: "example/commander:1"}
      db-backup: {image: "example/backup:1"}
      wipe-db: {image: "example/wiper:1"}
      monitor: {image: "example/prometheus:3"}
      proxy: {image: "example/proxy:1", ports: ["443:443"]}
      image-proxy: {image: "example/image:1"}
      shop: {image: "example/shop:1", ports: ["8080:80"]}
  `;
  expect(await rolesIn(text)).toEqual([
    'mysql data',
    'kafka-1 data',
    'orders-db data',
    'cache data',
    'redis-commander operation',
    'db-backup application',
    'wipe-db application',
    'monitor operation',
    'proxy front',
    'image-proxy application',
    'shop application',
  ]);
});

it('does not let a name outdo what is built', async () => {
  const text = dedent`
    services:
      queue-db: {build: ./app}
      mysql: {build: ./os}
  `;
  const files = { 'app/Dockerfile': 'FROM python:3.13\n', 'os/Dockerfile': 'FROM debian:13\n' };
  expect(await rolesIn(text, files)).toEqual(['queue-db application', 'mysql data']);
});

it('tells a job by its name, its command, its mode, and who waits for its end', async () => {
  const text = dedent`
    services:
      migrate: {image: "example/app:1"}
      once: {image: "example/app:1", command: rails db:migrate}
      nightly: {image: "example/app:1", deploy: {mode: replicated-job}}
      keys: {image: "example/keys:1"}
      app:
        image: example/app:1
        depends_on: {keys: {condition: service_completed_successfully}}
      create: {image: "example/app:1", restart: always}
  `;
  const expected = ['migrate job', 'once job', 'nightly job', 'keys job', 'app application', 'create application'];
  expect(await rolesIn(text)).toEqual(expected);
});

it('takes what only runs a client or works on files for a job', async () => {
  const text = dedent`
    services:
      dump: {image: "postgres:18", command: pg_dump -h db -f /backup/app.sql}
      zipped: {image: "postgres:18", command: ["sh", "-c", "pg_dump -h db | gzip > /backup/app.gz"]}
      certs: {image: "alpine:3.23", command: 'sh -c "chown -R 1000 /certs"'}
      load: {image: "postgres:18", entrypoint: ["/bin/bash", "-ec"], command: ["until pg_isready -h db; do sleep 1; done; psql -h db -f /x.sql"]}
      loop: {image: "alpine:3.23", command: 'sh -c "while true; do pg_dump -h db; sleep 86400; done"'}
      monitor-keys: {image: "alpine:3.23", command: redis-cli -h cache monitor}
      owner: {image: "alpine:3.23", command: sh -c 'chown -R app /srv && exec su-exec app server'}
  `;
  expect(await rolesIn(text)).toEqual([
    'dump job',
    'zipped job',
    'certs job',
    'load job',
    'loop application',
    'monitor-keys application',
    'owner application',
  ]);
});
