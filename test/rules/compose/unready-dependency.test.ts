import { it } from 'vitest';
import rule from '../../../rules/compose/unready-dependency.ts';
import { testRule } from '../../../src/test-rule.ts';

const needs = (lines: string, other: string) => `services:\n  web:\n    image: example/web:1\n${lines}${other}`;

it('finds those who start with a service that is not ready yet', () =>
  testRule(rule, {
    bad: [
      {
        text: needs('    depends_on:\n      - «db»\n', '  db:\n    image: mysql:8.4.5\n'),
        message: 'not until MySQL is ready',
      },
      {
        text: needs('    depends_on: {db: {condition: «service_started»}}\n', '  db:\n    image: bitnami/redis:8.2\n'),
      },
      {
        text: {
          'compose.yaml': needs('    depends_on: [«db»]\n', '  db: {build: .}\n'),
          Dockerfile: 'FROM mongo:8 AS base\nFROM base\n',
        },
        message: 'MongoDB',
      },
      { text: needs('    links: [«db»]\n', '  db:\n    image: rabbitmq:4.1\n') },
      {
        text: needs('    depends_on: [«api»]\n', '  api: {image: "example/api:1", healthcheck: {test: check}}\n'),
        fixed: needs(
          '    depends_on:\n      api:\n        condition: service_healthy\n',
          '  api: {image: "example/api:1", healthcheck: {test: check}}\n',
        ),
      },
      { text: needs('    links: ["«redis»:cache"]\n', '  redis: {image: "redis:8"}\n') },
    ],
    good: [
      needs('    depends_on: {db: {condition: service_healthy}}\n', '  db: {image: "mysql:8.4.5"}\n'),
      // The other rule reports it.
      needs('    depends_on: [db]\n', '  db: {image: "mysql:8.4.5", healthcheck: {test: a}}\n'),
      needs('    depends_on: [db]\n', '  db: {image: "acme/database:1"}\n'),
      needs('    depends_on: [db]\n', '  db: {image: "${DB}"}\n'),
      needs('    depends_on: [api]\n', '  api: {image: "example/api:1"}\n'),
      needs('    depends_on: [dump]\n', '  dump: {image: "mysql:8.4.5", command: mysqldump -h db app}\n'),
      needs('    depends_on: [db]\n    profiles: [tools]\n', '  db: {image: "mysql:8.4.5"}\n'),
      {
        'compose.yaml': needs('    depends_on: [db]\n', '  db: {image: "mysql:8.4.5"}\n'),
        'compose.prod.yaml': 'services:\n  db:\n    healthcheck:\n      test: mysqladmin ping\n',
      },
    ],
  }));
