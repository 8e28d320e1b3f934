import { it } from 'vitest';
import rule from '../../../rules/compose/default-account.ts';
import { testRule } from '../../../src/test-rule.ts';

const published = (port: string, image: string, rest = ''): string =>
  `services:\n  x:\n    image: ${image}\n${rest}    ports:\n      - ${port}\n`;

it('finds consoles with well-known accounts', () =>
  testRule(rule, {
    bad: [
      { text: published('«"15672:15672"»', 'rabbitmq:3.13-management-alpine'), message: 'password `guest`' },
      published('«target: 15672\n        published: 15672»', 'rabbitmq:management'),
      published('«"3000:3000"»', 'grafana/grafana:12.0.0', '    volumes: ["data:/var/lib/grafana"]\n'),
      published('«"9001:9001"»', 'minio/minio:latest', '    command: server /data --console-address :9001\n'),
      published('«"8161:8161"»', 'rmohr/activemq:5.15.9'),
      published('«"8080:8080"»', 'zabbix/zabbix-web-nginx-pgsql:7.2-alpine-latest'),
      {
        text: {
          'compose.yaml': 'services:\n  x:\n    build: .\n    ports:\n      - «"15672:15672"»\n',
          Dockerfile: 'FROM rabbitmq:4\nRUN rabbitmq-plugins enable --offline rabbitmq_management\n',
        },
      },
    ],
    good: [
      published('"127.0.0.1:15672:15672"', 'rabbitmq:4-management'),
      published(
        '"15672:15672"',
        'rabbitmq:4-management',
        '    environment:\n      RABBITMQ_DEFAULT_PASS: ${PASSWORD:?}\n',
      ),
      published('"15672:15672"', 'rabbitmq:4-management', '    env_file: rabbit.env\n'),
      published(
        '"15672:15672"',
        'rabbitmq:4-management',
        '    volumes: ["./rabbitmq.conf:/etc/rabbitmq/rabbitmq.conf"]\n',
      ),
      published('"15672:15672"', 'bitnami/rabbitmq:4'),
      published('"5672:5672"', 'rabbitmq:4-management'),
      published(
        '"3000:3000"',
        'grafana/grafana:12.0.0',
        '    environment:\n      - GF_SECURITY_ADMIN_PASSWORD__FILE=/run/secrets/p\n',
      ),
      published(
        '"9001:9001"',
        'minio/minio:latest',
        '    environment: {MINIO_ROOT_USER: a, MINIO_ROOT_PASSWORD: "${P}"}\n',
      ),
      published('"15672:15672"', 'example/rabbitmq:1'),
      {
        'compose.yaml': 'services:\n  x:\n    build: .\n    ports:\n      - "3000:3000"\n',
        Dockerfile: 'FROM grafana/grafana:12.0.0\nCOPY grafana.ini /etc/grafana/grafana.ini\n',
      },
    ],
  }));
