import { it } from 'vitest';
import rule from '../../../rules/compose/unheeded-healthcheck.ts';
import { testRule } from '../../../src/test-rule.ts';

const DB = '  db:\n    image: postgres:17.5\n    healthcheck:\n      test: pg_isready\n';
const needs = (lines: string, db = DB) => `services:\n  web:\n    image: example/web:1\n${lines}${db}`;
const healthy = (name: string) => `      ${name}:\n        condition: service_healthy\n`;

it('finds those who only wait for the start of a store that has a check', () =>
  testRule(rule, {
    bad: [
      {
        text: needs(
          '    depends_on:\n      - «db» # first\n      - other\n',
          `  other: {image: "example/other:1"}\n${DB}`,
        ),
        message: '`db` has a health check',
        fixed: needs(
          '    depends_on:\n      db: # first\n        condition: service_healthy\n      other:\n        condition: service_started\n',
          `  other: {image: "example/other:1"}\n${DB}`,
        ),
      },
      { text: needs('    depends_on:\n    - «db»\n'), fixed: needs(`    depends_on:\n${healthy('db')}`) },
      {
        text: needs('    depends_on: ["«db»"]\n'.replace('"«db»"', '«"db"»')),
        fixed: needs(`    depends_on:\n${healthy('db')}`),
      },
      {
        text: needs('    depends_on: {db: {condition: «service_started»}}\n'),
        fixed: needs('    depends_on: {db: {condition: service_healthy}}\n'),
      },
      {
        text: needs('    depends_on:\n      db:\n        condition: «"service_started"»\n        required: false\n'),
        fixed: needs('    depends_on:\n      db:\n        condition: "service_healthy"\n        required: false\n'),
      },
      { text: needs('    links: ["«db»:database"]\n') },
      // The image brings the check, or the Dockerfile.
      {
        text: needs('    depends_on: [«db»]\n', '  db: {image: "mysql/mysql-server:8.0"}\n'),
        fixed: needs(`    depends_on:\n${healthy('db')}`, '  db: {image: "mysql/mysql-server:8.0"}\n'),
      },
      {
        text: {
          'compose.yaml': needs('    depends_on: {db: {condition: «service_started»}}\n', '  db: {build: .}\n'),
          Dockerfile: 'FROM redis:8.2\nHEALTHCHECK CMD ["redis-cli", "ping"]\n',
        },
        fixed: {
          'compose.yaml': needs('    depends_on: {db: {condition: service_healthy}}\n', '  db: {build: .}\n'),
        },
      },
      // One list that two services share is one finding.
      {
        text: `x-needs: &needs\n  - «db»\nservices:\n  a: {image: "example/a:1", depends_on: *needs}\n  b: {image: "example/b:1", depends_on: *needs}\n${DB}`,
      },
    ],
    good: [
      needs('    depends_on:\n      db:\n        condition: service_healthy\n'),
      needs('    depends_on:\n      db:\n        condition: ${CONDITION}\n'),
      needs('    depends_on: [db]\n', '  db:\n    image: postgres:17.5\n'),
      needs('    depends_on: [db]\n', '  db:\n    image: postgres:17.5\n    healthcheck: {disable: true}\n'),
      needs('    depends_on: [db]\n', '  db:\n    image: postgres:17.5\n    healthcheck: {test: "${CHECK}"}\n'),
      needs('    depends_on: [api]\n', '  api:\n    image: example/api:1\n    healthcheck: {test: check}\n'),
      needs('    network_mode: service:db\n'),
      needs('    links: [db]\n    depends_on: {db: {condition: service_healthy}}\n'),
      needs('    depends_on: [db]\n    command: sh -c "until nc -z db 5432; do sleep 1; done; exec ./serve"\n'),
      needs('    depends_on: [db]\n').replace('example/web:1', 'adminer:5.4.0'),
      {
        'compose.yaml': needs('    depends_on: [db]\n'),
        'compose.override.yaml': 'services:\n  web:\n    depends_on:\n      db: {condition: service_healthy}\n',
      },
    ],
  }));
