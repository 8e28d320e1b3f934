import { expect, it } from 'vitest';
import name from '../../../rules/compose/fixed-container-name.ts';
import processors from '../../../rules/compose/missing-cpu-limit.ts';
import log from '../../../rules/compose/missing-log-rotation.ts';
import memory from '../../../rules/compose/missing-memory-limit.ts';
import { testRule } from '../../../src/test-rule.ts';
import { lint, shown } from '../../support/lint.ts';

const app = (more: string, service = 'app'): string =>
  `services:\n  ${service}:\n    image: example/app:1\n${more === '' ? '' : `    ${more}\n`}`;

it('finds services that may take all memory', () =>
  testRule(memory, {
    bad: [
      app('', '«app»'),
      app('cpus: 1', '«app»'),
      app('mem_limit: «0»'),
      app('mem_limit: «-1»'),
      app('deploy: {resources: {limits: {memory: «0»}}}'),
      { text: app('deploy: {resources: {reservations: {memory: 1g}}}', '«app»'), message: 'only a reservation' },
      app('mem_reservation: 1g', '«app»'),
      'x-app: &app\n  restart: always\nservices:\n  «a»:\n    <<: *app\n    build: .\n',
    ],
    good: [
      app('mem_limit: 512m'),
      app('mem_limit: 536870912'),
      app('mem_limit: ${MEMORY}'),
      app('mem_limit: ${MEMORY:-512m}'),
      app('mem_limit: ${MEMORY:-0}'),
      app('deploy: {resources: {limits: {memory: 512M}}}'),
      'x-limits: &limits\n  resources: {limits: {memory: 64M}}\nservices:\n  a:\n    image: example/app:1\n    deploy: *limits\n',
      'services:\n  base:\n    image: example/app:1\n    mem_limit: 1g\n  app:\n    extends: {service: base}\n',
      app('command: [migrate]', 'migrate'),
      app('profiles: [tools]'),
      { 'compose.test.yaml': app('') },
      { 'ci/compose.yaml': app('') },
      { 'my-tests/compose.yaml': app('') },
      { 'compose.yaml': app(''), 'compose.prod.yaml': 'services:\n  app:\n    mem_limit: 1g\n' },
    ],
  }));

it('finds services that may take all processors', () =>
  testRule(processors, {
    bad: [app('mem_limit: 1g', '«app»'), app('cpus: «0»'), app('deploy: {resources: {limits: {cpus: «"0"»}}}')],
    good: [app('cpus: 0.5'), app('cpus: ${CPUS}'), app('deploy: {resources: {limits: {cpus: "1"}}}')],
  }));

it('finds logs that grow', () =>
  testRule(log, {
    bad: [
      { text: app('', '«app»'), fixed: app('logging:\n      driver: local'), message: 'no log rotation' },
      {
        text: 'services:\n    «app»:\n        image: example/app:1\n',
        fixed: 'services:\n    app:\n        image: example/app:1\n        logging:\n            driver: local\n',
      },
      app('«logging»:\n      driver: json-file'),
      app('«logging»: {driver: json-file, options: {tag: app}}'),
      app('«logging»: {options: {labels: app}}'),
      { text: app('«logging»: {driver: json-file, options: {max-file: "3"}}'), message: '`max-file` has no effect' },
      app('logging: {driver: json-file, options: {max-size: «"-1"»}}'),
      // A log shipper reads the files on the host.
      'services:\n  «app»:\n    image: example/app:1\n    volumes: ["/var/lib/docker/containers:/logs:ro"]\n',
    ],
    good: [
      app('logging: {driver: json-file, options: {max-size: 10m}}'),
      app('logging: {options: {max-size: 10m, max-file: "3"}}'),
      app('logging: {options: {max-size: "${LOG_SIZE}"}}'),
      app('logging: {driver: local}'),
      app('logging: {driver: journald}'),
      app('logging: {driver: "${LOG_DRIVER}"}'),
      app('logging: {driver: fluentd, options: {fluentd-address: "localhost:24224"}}'),
      app('logging: {driver: none}'),
      'x-log: &log\n  options: {max-size: 1m}\nservices:\n  a:\n    image: example/app:1\n    logging: *log\n',
      app('', 'seed'),
      { 'compose.override.yaml': app('') },
      { '.devcontainer/docker-compose.yml': app('') },
      { 'compose.yaml': app(''), 'compose.logging.yaml': 'services:\n  app:\n    logging: {driver: syslog}\n' },
    ],
  }));

it('finds names that only one container can have', () =>
  testRule(name, {
    bad: [
      { text: app('«container_name»: shop-app'), fixed: app(''), message: 'second instance' },
      { text: app('«container_name»: "shop-app" # the shop'), message: '`container_name: shop-app`' },
      'services:\n  app: {image: "example/app:1", «container_name»: app}\n',
      // Another service uses this name.
      'services:\n  app:\n    image: example/app:1\n    «container_name»: shop\n  web:\n    image: example/web:1\n    environment: {APP: "http://shop:80"}\n',
      {
        text: 'services:\n  app:\n    image: example/app:1\n    «container_name»: app\n  web:\n    image: example/web:1\n    environment: {APP: "http://app:80"}\n',
        fixed:
          'services:\n  app:\n    image: example/app:1\n  web:\n    image: example/web:1\n    environment: {APP: "http://app:80"}\n',
      },
    ],
    good: [
      app(''),
      app('hostname: app'),
      app('container_name: ${COMPOSE_PROJECT_NAME}-app'),
      app('container_name: ${NAME:-app}'),
      app('container_name:'),
      { 'compose.dev.yaml': app('container_name: app') },
      { 'docker-stack.yml': app('container_name: app') },
      { '.devcontainer/compose.yaml': app('container_name: app') },
    ],
  }));

it('makes one finding of a setting that every service of a project lacks', async () => {
  const files = { 'compose.yaml': `${app('')}  b:\n    image: example/b:1\n  c:\n    image: example/c:1\n` };
  const found = shown(await lint(files, { presets: ['production'], builtIn: [memory.id, log.id] }));
  expect(found).toHaveLength(2);
  for (const each of found) expect(each).toContain('(also in 2 more places)');
});
