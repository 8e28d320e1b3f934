import { expect, it } from 'vitest';
import mixed from '../../../rules/compose/mixed-image-versions.ts';
import overlapping from '../../../rules/compose/overlapping-update.ts';
import single from '../../../rules/compose/single-point-of-failure.ts';
import { testRule } from '../../../src/test-rule.ts';
import { lint, shown } from '../../support/lint.ts';

const two = (one: string, other: string): string =>
  `services:\n  app:\n    image: ${one}\n  worker:\n    image: ${other}\n`;

it('finds images in several versions', () =>
  testRule(mixed, {
    bad: [
      { text: two('example/app:5.2.0', '«example/app:5.1.3»'), message: 'different versions' },
      two('ghcr.io/example/app:v2.1', '«"ghcr.io/example/app:v2.0"»'),
      two('redis:8.2-alpine', '«redis:8.0-alpine»'),
      'services:\n  app:\n    image: example/app:2\n  worker:\n    image: «example/app:1»\n  beat:\n    image: «example/app:1»\n',
    ],
    good: [
      two('example/app:5.2.0', 'example/app:5.2.0'),
      two('example/app:5.2.0', 'example/web:5.1.0'),
      two('example/app:web-5.2', 'example/app:worker-5.2'),
      two('php:8.4-fpm', 'php:8.4-cli'),
      two('example/app:latest', 'example/app:5.1.3'),
      two('example/app:${TAG:-5.2.0}', 'example/app:5.1.3'),
      'services:\n  php82:\n    image: php:8.2-fpm\n  php84:\n    image: php:8.4-fpm\n',
      'services:\n  app:\n    image: example/app:5.2\n  app-next:\n    image: example/app:5.3\n',
      'services:\n  app:\n    build: .\n    image: example/app:5.2\n  worker:\n    image: example/app:5.1\n',
    ],
  }));

const store = (deploy: string, more = '    volumes: ["data:/var/lib/postgresql"]\n'): string =>
  `services:\n  db:\n    image: postgres:18\n${more}    deploy: {${deploy}}\nvolumes: {data: {}}\n`;

it('finds updates that run two instances of what can only run once', () =>
  testRule(overlapping, {
    bad: [
      { text: store('update_config: {order: «start-first»}'), message: 'the data of PostgreSQL' },
      store('rollback_config: {order: «start-first»}'),
      store(
        'update_config: {order: «"start-first"»}',
        '    volumes: [{type: bind, source: /srv/db, target: /var/lib/postgresql}]\n',
      ),
      'services:\n  web:\n    image: nginx:1.29\n    ports: [{target: 80, published: 80, mode: host}]\n    deploy: {update_config: {order: «start-first»}}\n',
    ],
    good: [
      store('update_config: {order: stop-first}'),
      store('update_config: {order: "${ORDER}"}'),
      store('update_config: {order: start-first}', ''),
      'services:\n  web:\n    image: nginx:1.29\n    ports: ["80:80"]\n    deploy: {update_config: {order: start-first}}\n',
      'services:\n  web:\n    image: nginx:1.29\n    ports: [{target: 80, mode: host}]\n    deploy: {update_config: {order: start-first}}\n',
      'services:\n  app:\n    image: example/app:1\n    volumes: ["data:/data"]\n    deploy: {update_config: {order: start-first}}\nvolumes: {data: {}}\n',
    ],
  }));

const system = (proxy: string, api: string, db = ''): string =>
  `services:\n  ${proxy}\n    ports: ["80:80"]\n    depends_on: [api]\n  api:\n    image: example/api:3\n    ${api}\n${db}`;

it('finds single containers that replicas are reached through', () =>
  testRule(single, {
    bad: [
      {
        text: system('«proxy»:\n    image: nginx:1.29', 'deploy: {replicas: 3}'),
        message: 'one `proxy` container forwards all requests to 3 containers of `api`',
      },
      system('«edge»:\n    image: haproxy:3.2', 'scale: 2'),
      system(
        'web:\n    image: example/web:1',
        'deploy: {replicas: 2}\n    environment: {DATABASE_URL: "postgres://db:5432/x"}',
        '  «db»:\n    image: postgres:18\n',
      ),
    ],
    good: [
      system('proxy:\n    image: nginx:1.29', 'restart: always'),
      system('proxy:\n    image: nginx:1.29', 'deploy: {replicas: 1}'),
      system('proxy:\n    image: nginx:1.29\n    deploy: {replicas: 2}', 'deploy: {replicas: 3}'),
      system('proxy:\n    image: nginx:1.29\n    deploy: {mode: global}', 'deploy: {replicas: 3}'),
      system('proxy:\n    image: nginx:1.29\n    scale: ${PROXIES}', 'deploy: {replicas: 3}'),
      system('proxy:\n    image: nginx:1.29', 'deploy: {replicas: "${REPLICAS}"}'),
      system('proxy:\n    image: nginx:1.29\n    deploy: {replicas: "${PROXIES}"}', 'deploy: {replicas: 3}'),
    ],
  }));

it('tells of a version that is behind once', async () => {
  const worker = (name: string) => `  ${name}:\n    image: example/app:1\n`;
  const files = { 'compose.yaml': `services:\n  app:\n    image: example/app:2\n${worker('a')}${worker('b')}` };
  expect(shown(await lint(files, { presets: ['production'], builtIn: [mixed.id] }))).toHaveLength(1);
});
