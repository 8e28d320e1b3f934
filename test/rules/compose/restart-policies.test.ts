import { expect, it } from 'vitest';
import missing from '../../../rules/compose/missing-restart-policy.ts';
import mixed from '../../../rules/compose/mixed-restart-policy.ts';
import { testRule } from '../../../src/test-rule.ts';
import { lint, shown } from '../../support/lint.ts';

const db = '  db:\n    image: postgres:18\n    restart: always\n';
const beside = (service: string): string => `services:\n${service}${db}`;

it('finds services that stay down while others come back', () =>
  testRule(mixed, {
    bad: [
      {
        text: beside('  «app»:\n    image: example/app:1 # ours\n    ports: ["80:80"]\n'),
        fixed: beside('  app:\n    image: example/app:1 # ours\n    restart: always\n    ports: ["80:80"]\n'),
        message: 'no restart policy',
      },
      {
        text: beside('  «app»: {image: "example/app:1", ports: ["80:80"]}\n'),
        fixed: beside('  app: {restart: always, image: "example/app:1", ports: ["80:80"]}\n'),
      },
      {
        text: beside('  «app»:\n    build:\n      context: .\n    # The page.\n    ports: ["80:80"]\n'),
        fixed: beside(
          '  app:\n    build:\n      context: .\n    restart: always\n    # The page.\n    ports: ["80:80"]\n',
        ),
      },
      {
        text: beside('  «app»:\n    build:\n      context: .\n'),
        fixed: beside('  app:\n    restart: always\n    build:\n      context: .\n'),
      },
      // Every service of a project is told of.
      {
        text: beside(
          '  «app»:\n    image: example/app:1\n  «worker»:\n    image: example/app:1\n    command: [work]\n',
        ),
        fixed: beside(
          '  app:\n    image: example/app:1\n    restart: always\n  worker:\n    image: example/app:1\n    restart: always\n    command: [work]\n',
        ),
      },
      // An anchor without a policy.
      'x-app: &app\n  image: example/app:1\nservices:\n  «app»:\n    <<: *app\n  db:\n    image: postgres:18\n    restart: always\n',
      // A policy of Swarm, and one that a variable names.
      {
        text: 'services:\n  «app»:\n    image: example/app:1\n  db:\n    image: postgres:18\n    deploy:\n      restart_policy:\n        condition: any\n',
        fixed:
          'services:\n  app:\n    image: example/app:1\n    restart: unless-stopped\n  db:\n    image: postgres:18\n    deploy:\n      restart_policy:\n        condition: any\n',
      },
      {
        text: 'services:\n  «app»:\n    image: example/app:1\n  db:\n    image: postgres:18\n    restart: ${RESTART}\n',
        fixed:
          'services:\n  app:\n    image: example/app:1\n    restart: unless-stopped\n  db:\n    image: postgres:18\n    restart: ${RESTART}\n',
      },
      // Docker does not start what restarts on failure after a reboot; what it does start is compared with first.
      {
        text: 'services:\n  «app»:\n    image: example/app:1\n  web:\n    image: example/web:1\n    restart: on-failure:5\n',
        fixed:
          'services:\n  app:\n    image: example/app:1\n    restart: on-failure:5\n  web:\n    image: example/web:1\n    restart: on-failure:5\n',
        message: 'when `web` fails, it starts again, but this one does not',
      },
      {
        text: beside('  «app»:\n    image: example/app:1\n  web:\n    image: example/web:1\n    restart: on-failure\n'),
        fixed: beside(
          '  app:\n    image: example/app:1\n    restart: always\n  web:\n    image: example/web:1\n    restart: on-failure\n',
        ),
        message: 'after a reboot or a crash `db` comes back',
      },
      {
        text: 'services:\n  «app»:\n    image: example/app:1\n  web:\n    image: example/web:1\n    deploy: {restart_policy: {condition: on-failure}}\n',
        fixed:
          'services:\n  app:\n    image: example/app:1\n    restart: on-failure\n  web:\n    image: example/web:1\n    deploy: {restart_policy: {condition: on-failure}}\n',
      },
      // One profile turns on both.
      {
        text: 'services:\n  «graphs»:\n    image: grafana/grafana:12.1.0\n    profiles: [metrics]\n  numbers:\n    image: prom/prometheus:v3.5.0\n    profiles: [metrics]\n    restart: always\n',
        fixed:
          'services:\n  graphs:\n    image: grafana/grafana:12.1.0\n    restart: always\n    profiles: [metrics]\n  numbers:\n    image: prom/prometheus:v3.5.0\n    profiles: [metrics]\n    restart: always\n',
      },
    ],
    good: [
      beside('  app:\n    image: example/app:1\n    restart: "no"\n'),
      beside('  app:\n    image: example/app:1\n    restart: ${RESTART:-no}\n'),
      beside('  app:\n    image: example/app:1\n    deploy: {restart_policy: {condition: none}}\n'),
      'x-app: &app\n  restart: always\nservices:\n  app:\n    <<: *app\n    image: example/app:1\n  db:\n    image: postgres:18\n    restart: always\n',
      'services:\n  app:\n    image: example/app:1\n  db:\n    image: postgres:18\n',
      'services:\n  app:\n    image: example/app:1\n  db:\n    image: postgres:18\n    restart: "no"\n',
      // Both are meant to stay down.
      'services:\n  app:\n    image: example/app:1\n  db:\n    image: postgres:18\n    deploy: {restart_policy: {condition: none}}\n',
      // Jobs.
      beside('  migrate:\n    image: example/app:1\n'),
      beside('  app-migrations:\n    build: .\n    command: sh -c "sleep 5 && ./migrate"\n'),
      beside('  files:\n    image: busybox:1.37\n    command: chown -R 82 /files\n'),
      beside('  chown:\n    image: busybox:1.37\n    command: [sh, -c, "chown 82 /a; chown 82 /b"]\n'),
      beside('  topics:\n    image: example/kafka:1\n    command: kafka-topics --create --topic a\n'),
      beside(
        '  app:\n    image: example/app:1\n    restart: always\n    depends_on:\n      once: {condition: service_completed_successfully}\n  once:\n    image: example/app:1\n    command: [fill]\n',
      ),
      // A job that restarts forever is another flaw.
      'services:\n  app:\n    image: example/app:1\n  migrate:\n    image: example/app:1\n    restart: always\n',
      // Tools, and what somebody works in.
      beside('  adminer:\n    image: adminer:5\n    profiles: [debug]\n'),
      beside('  adminer:\n    image: adminer:5\n    profiles: [admins]\n'),
      beside('  shell:\n    image: example/tools:1\n    tty: true\n    stdin_open: true\n'),
      beside('  shell:\n    image: example/tools:1\n    entrypoint: /bin/bash\n    tty: true\n'),
      beside('  shell:\n    image: debian:13\n'),
      beside('  workspace:\n    build: .\n    command: sleep infinity\n'),
      beside('  app:\n    image: example/app:1\n    scale: 0\n'),
      // For development.
      { 'compose.dev.yaml': beside('  app:\n    image: example/app:1\n') },
      { '.devcontainer/compose.yaml': beside('  app:\n    image: example/app:1\n') },
      {
        'compose.yaml': `services:\n${db}`,
        'compose.override.yaml': 'services:\n  mail:\n    image: axllent/mailpit:v1.27\n',
      },
      {
        'compose.yaml': beside('  app:\n    image: example/app:1\n'),
        'compose.prod.yaml': 'services:\n  app:\n    restart: always\n',
      },
      // In a swarm, containers are replaced unless something else is said.
      { 'docker-stack.yml': beside('  app:\n    image: example/app:1\n') },
    ],
  }));

it('finds services that stay down', () =>
  testRule(missing, {
    bad: [
      {
        text: 'services:\r\n  «web»:\r\n    image: nginx:1.29\r\n',
        fixed: 'services:\r\n  web:\r\n    image: nginx:1.29\r\n    restart: unless-stopped\r\n',
      },
      {
        text: 'services:\n  «web»:\n    image: nginx:1.29',
        fixed: 'services:\n  web:\n    image: nginx:1.29\n    restart: unless-stopped',
      },
      {
        text: {
          'compose.yaml': 'services:\n  «worker»:\n    build: .\n    deploy:\n      replicas: 2\n',
          Dockerfile: 'FROM python:3.13-slim\nCMD ["python", "worker.py"]\n',
        },
        fixed: {
          'compose.yaml':
            'services:\n  worker:\n    build: .\n    restart: unless-stopped\n    deploy:\n      replicas: 2\n',
        },
      },
      // Another file of the directory, which is a whole of its own.
      {
        text: {
          'compose.yaml': 'services:\n  «web»:\n    image: nginx:1.29\n',
          'compose.tls.yaml': 'services:\n  web:\n    image: nginx:1.29\n    restart: always\n',
        },
        fixed: { 'compose.yaml': 'services:\n  web:\n    image: nginx:1.29\n    restart: unless-stopped\n' },
      },
      // An alias of a service has no entries of its own.
      {
        text: 'services:\n  «a»: &a\n    image: nginx:1.29\n  «b»: *a\n',
        fixed: 'services:\n  a: &a\n    image: nginx:1.29\n    restart: unless-stopped\n  b: *a\n',
      },
    ],
    good: [
      'services:\n  web:\n    image: nginx:1.29\n    restart: on-failure:5\n',
      'services:\n  web:\n    image: nginx:1.29\n    restart: ${POLICY}\n',
      'services:\n  base:\n    image: nginx:1.29\n    restart: always\n  web:\n    extends: base\n',
      'services:\n  web:\n    extends: {file: missing.yaml, service: web}\n    image: nginx:1.29\n',
      'services:\n  db:\n    provider: {type: cloud}\n',
      {
        'compose.yaml': 'services:\n  web:\n    image: nginx:1.29\n',
        'compose.override.yaml': 'services:\n  web:\n    restart: always\n',
      },
      // A file for production beside it; what it says counts even if it could stand alone.
      {
        'compose.yaml': 'services:\n  web:\n    image: nginx:1.29\n',
        'compose.production.yaml': 'services:\n  web:\n    image: example/web:1\n    restart: always\n',
      },
      { 'tests/compose.yaml': 'services:\n  web:\n    image: nginx:1.29\n' },
    ],
  }));

it('makes one finding of the services of a project, and does not tell of a service twice', async () => {
  const files = { 'compose.yaml': beside('  app:\n    image: example/app:1\n  worker:\n    image: example/work:1\n') };
  const found = shown(await lint(files, { presets: ['recommended', 'production'], builtIn: [mixed.id, missing.id] }));
  expect(found).toHaveLength(1);
});
