import { expect, it } from 'vitest';
import none from '../../../rules/compose/disabled-log.ts';
import heap from '../../../rules/compose/heap-above-limit.ts';
import grace from '../../../rules/compose/short-stop-grace.ts';
import unawaited from '../../../rules/compose/unawaited-log-collector.ts';
import unreachable from '../../../rules/compose/unreachable-log-target.ts';
import { testRule } from '../../../src/test-rule.ts';
import { lint, shown } from '../../support/lint.ts';

const of = (image: string, more: string): string => `services:\n  a:\n    image: ${image}\n    ${more}\n`;

it('finds stores that are killed before they can stop', () =>
  testRule(grace, {
    bad: [
      { text: of('postgres:18', 'stop_grace_period: «3s»'), message: 'it may be killed' },
      of('mysql:8.4', 'stop_grace_period: «"0"»'),
      of('docker.io/library/mongo:8', 'stop_grace_period: «500ms»'),
      of('rabbitmq:4', 'stop_grace_period: «${GRACE:-1s}»'),
      'services:\n  a:\n    image: redis:8\n    volumes: [keep:/data]\n    stop_grace_period: «2s»\nvolumes: {keep: {}}\n',
      of('example/app:1', 'stop_signal: «SIGKILL»'),
      of('postgres:18', 'stop_signal: «KILL»'),
      of('postgres:18', 'stop_signal: «9»'),
      'x-quick: &quick\n  stop_grace_period: «1s»\nservices:\n  a:\n    <<: *quick\n    image: postgres:18\n',
      {
        text: {
          'compose.yaml': 'services:\n  a:\n    build: .\n    stop_grace_period: «1s»\n',
          Dockerfile: 'FROM postgres:18\n',
        },
      },
    ],
    good: [
      of('postgres:18', 'stop_grace_period: 1m'),
      of('postgres:18', 'stop_grace_period: 10s'),
      of('postgres:18', 'stop_grace_period: ${GRACE}'),
      of('redis:8', 'stop_grace_period: 1s'),
      of('example/app:1', 'stop_grace_period: 1s'),
      of('postgres:18', 'stop_signal: SIGINT'),
      of('postgres:18', 'restart: always'),
      { 'compose.dev.yaml': of('postgres:18', 'stop_grace_period: 1s') },
    ],
  }));

it('finds logs that are thrown away', () =>
  testRule(none, {
    bad: [of('example/app:1', 'logging: {driver: «none»}'), of('example/app:1', 'logging: {driver: «"none"»}')],
    good: [of('example/app:1', 'logging: {driver: local}'), of('example/app:1', 'logging: {driver: "${DRIVER}"}')],
  }));

const collector = (ports: string): string => `  collector:\n    image: fluent/fluentd:v1.18\n${ports}`;
const published = collector('    ports: ["24224:24224"]\n');
const sends = (logging: string, more: string): string => `${of('example/app:1', `logging: ${logging}`)}${more}`;

it('finds collectors that Docker Engine cannot reach', () =>
  testRule(unreachable, {
    bad: [
      {
        text: sends('{driver: fluentd, options: {fluentd-address: «collector:24224»}}', published),
        message: 'service name `collector` does not resolve',
      },
      sends('{driver: fluentd, options: {fluentd-address: «"tcp://collector:24224"»}}', published),
      sends('{driver: gelf, options: {gelf-address: «"udp://collector:12201"»}}', published),
      sends('{driver: syslog, options: {syslog-address: «"tcp://collector:514"»}}', published),
      sends('{driver: loki, options: {loki-url: «"http://collector:3100/loki/api/v1/push"»}}', published),
      {
        text: sends('{driver: fluentd, options: {fluentd-address: «localhost:24224»}}', collector('')),
        message: 'does not publish that port',
      },
      sends('{driver: «fluentd»}', collector('    expose: ["24224"]\n')),
    ],
    good: [
      sends('{driver: fluentd, options: {fluentd-address: "localhost:24224"}}', published),
      sends('{driver: fluentd, options: {fluentd-address: "logs.example.com:24224"}}', published),
      sends('{driver: fluentd, options: {fluentd-address: "unix:///run/fluent.sock"}}', collector('')),
      sends('{driver: fluentd, options: {fluentd-address: "${LOGS}"}}', collector('')),
      sends('{driver: fluentd}', ''),
      sends('{driver: fluentd}', collector('    network_mode: host\n')),
      sends('{driver: fluentd}', collector('    ports: ["24224"]\n')),
      sends('{driver: gelf, options: {gelf-address: "udp://127.0.0.1:12201"}}', published),
      sends('{driver: syslog}', collector('')),
      sends('{driver: syslog, options: {syslog-address: "tcp://10.0.0.7:514"}}', ''),
      sends('{driver: json-file, options: {tag: collector}}', collector('')),
    ],
  }));

it('finds services that do not wait for their collector', () =>
  testRule(unawaited, {
    bad: [
      { text: sends('{driver: «fluentd»}', published), message: 'wait' },
      sends('{driver: fluentd, options: {fluentd-address: «127.0.0.1:24224»}}', published),
      sends('{driver: fluentd, options: {fluentd-address: «127.0.0.1:24224», fluentd-async: "false"}}', published),
      sends(
        '{driver: syslog, options: {syslog-address: «"tcp://localhost:514"»}}',
        '  logs:\n    image: balabit/syslog-ng:4\n    ports: ["514:601"]\n',
      ),
    ],
    good: [
      sends('{driver: fluentd}\n    depends_on: [collector]', published),
      sends(
        '{driver: fluentd}\n    depends_on: [b]',
        `  b:\n    image: example/b:1\n    depends_on: [collector]\n${published}`,
      ),
      sends('{driver: fluentd, options: {fluentd-async: "true"}}', published),
      sends('{driver: fluentd, options: {fluentd-async: "${ASYNC}"}}', published),
      sends('{driver: gelf, options: {gelf-address: "udp://localhost:24224"}}', published),
      sends('{driver: fluentd}', ''),
    ],
  }));

const limited = (more: string, limit = '1g'): string => of('example/app:1', `mem_limit: ${limit}\n    ${more}`);

it('finds heaps that do not fit into the memory limit', () =>
  testRule(heap, {
    bad: [
      { text: limited('environment: {JAVA_OPTS: «-Xms1g -Xmx2g»}'), message: '`-Xmx2g` does not fit' },
      limited('environment: ["JAVA_OPTS=«-Xmx1024m»"]'),
      limited('command: [java, «-Xmx2G», -jar, app.jar]'),
      limited('command: «java -Xmx4096M -jar app.jar»'),
      limited('command: [node, «--max-old-space-size=2048», app.js]'),
      limited('environment: {NODE_OPTIONS: «--max-old-space-size=2048»}'),
      limited('command: [redis-server, «--maxmemory», 2gb]'),
      limited('command: «redis-server --maxmemory 1gb»'),
      limited('command: [postgres, -c, «shared_buffers=2GB»]'),
      limited('command: [«--innodb-buffer-pool-size=2G»]'),
      limited('command: [mongod, «--wiredTigerCacheSizeGB», "1.5"]'),
      of('example/app:1', 'deploy: {resources: {limits: {memory: 512M}}}\n    environment: {X: «-Xmx512m»}'),
    ],
    good: [
      limited('environment: {JAVA_OPTS: -Xms1g -Xmx2g}', '3g'),
      limited('environment: {JAVA_OPTS: -Xmx2g -Xmx512m}'),
      limited('environment: {JAVA_OPTS: "-Xmx${HEAP}"}'),
      limited('environment: {JAVA_OPTS: -Xmx2g}', '${LIMIT}'),
      limited('environment: {JAVA_OPTS: -Xmx2g}', '0'),
      limited('command: [redis-server, --maxmemory-policy, allkeys-lru, --maxmemory, 512mb]'),
      limited('command: [node, --max-old-space-size=768, app.js]'),
      of('example/app:1', 'environment: {JAVA_OPTS: -Xmx64g}'),
      of('example/app:1', 'deploy: {resources: {reservations: {memory: 1g}}}\n    environment: {X: -Xmx2g}'),
    ],
  }));

it('tells of a collector that is not reached only that', async () => {
  const files = { 'compose.yaml': sends('{driver: fluentd}', collector('')) };
  const found = shown(await lint(files, { presets: ['production'], builtIn: [unawaited.id, unreachable.id] }));
  expect(found).toHaveLength(1);
});
