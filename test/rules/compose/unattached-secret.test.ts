import { expect, it } from 'vitest';
import plainAndFileVariable from '../../../rules/compose/plain-and-file-variable.ts';
import unattachedSecret from '../../../rules/compose/unattached-secret.ts';
import unreadSecret from '../../../rules/compose/unread-secret.ts';
import { testRule } from '../../../src/test-rule.ts';
import { lint } from '../../support/lint.ts';

const declared = 'secrets:\n  pw:\n    file: ./pw.txt\n  other:\n    file: ./other.txt\n';
/** A database with further lines, and two secrets. */
const db = (...lines: readonly string[]) =>
  `services:\n  db:\n    image: postgres:18\n${lines.map((line) => `    ${line}\n`).join('')}${declared}`;
const path = 'environment: {POSTGRES_PASSWORD_FILE: /run/secrets/pw}';
const bad = 'environment: {POSTGRES_PASSWORD_FILE: «/run/secrets/pw»}';

it('finds secrets that a variable names and the service does not mount', () =>
  testRule(unattachedSecret, {
    bad: [
      {
        text: db(bad),
        fixed: `services:\n  db:\n    image: postgres:18\n    secrets:\n      - pw\n    ${path}\n${declared}`,
        message: '`POSTGRES_PASSWORD_FILE` names a secret that the service does not list under `secrets`',
      },
      db('secrets: [other]', bad),
      db('secrets: [other]', 'environment:', '  - POSTGRES_PASSWORD_FILE=«/run/secrets/pw»'),
      db('secrets: [other]', 'environment: {POSTGRES_PASSWORD_FILE: «/var/run/secrets/pw»}'),
      { text: db('secrets: [{source: pw, target: password}]', bad), message: 'is mounted at `/run/secrets/password`' },
      { text: db('secrets: [{source: pw, target: /etc/pw}]', bad), message: 'is mounted at `/etc/pw`' },
      `services:\n  web:\n    image: example/web:1\n    environment: {TOKEN_PATH: «/run/secrets/token»}\n${declared}`,
      `x-env: &env {POSTGRES_PASSWORD_FILE: «/run/secrets/pw»}\nservices:\n  a: {image: postgres:18, environment: *env, secrets: [other]}\n${declared}`,
      {
        text: {
          'compose.yaml': db('secrets: [other]', 'env_file: db.env'),
          'db.env': 'POSTGRES_PASSWORD_FILE=«/run/secrets/pw»\n',
        },
      },
    ],
    good: [
      db('secrets: [pw]', path),
      db('secrets: [{source: pw}]', path),
      db('secrets: [{source: other, target: pw}]', path),
      db('secrets: [{source: other, target: /run/secrets/pw}]', path),
      db('secrets: ["${SECRET}"]', path),
      db('volumes: ["./secrets:/run/secrets:ro"]', path),
      db('volumes: ["./pw:/run/secrets/pw:ro"]', path),
      db('volumes: ["/run:/run"]', path),
      db('volumes_from: [other]', path),
      db('environment: {POSTGRES_PASSWORD_FILE: "${FILE:-/etc/pw}", A: "${X}/run/secrets/pw"}'),
      db('environment: {TOKEN: /run/secrets/kubernetes.io/serviceaccount/token}'),
      { 'compose.yaml': db(path), 'compose.override.yaml': 'services:\n  db:\n    secrets: [pw]\n' },
      { 'compose.yaml': db(path), 'compose.prod.yaml': 'services:\n  db:\n    secrets: [pw]\n' },
    ],
  }));

it('finds settings that are given twice', () =>
  testRule(plainAndFileVariable, {
    bad: [
      db('environment: {POSTGRES_PASSWORD: «plum», POSTGRES_PASSWORD_FILE: /run/secrets/pw}'),
      db('environment:', '  - POSTGRES_USER=«shop»', '  - POSTGRES_USER_FILE=/run/secrets/pw'),
      db('environment: {POSTGRES_PASSWORD: "«${PW:-plum}»", POSTGRES_PASSWORD_FILE: /run/secrets/pw}').replace(
        '"«${PW:-plum}»"',
        '«"${PW:-plum}"»',
      ),
      `services:\n  db:\n    image: mariadb:11\n    environment: {MARIADB_ROOT_PASSWORD: «plum», MARIADB_ROOT_PASSWORD_FILE: /run/secrets/pw}\n`,
      {
        text: {
          'compose.yaml':
            'services:\n  db:\n    image: mysql:8.4\n    environment:\n      MYSQL_ROOT_PASSWORD: «plum»\n',
          'compose.override.yaml':
            'services:\n  db:\n    environment:\n      MYSQL_ROOT_PASSWORD_FILE: /run/secrets/pw\n',
        },
      },
      {
        text: {
          'compose.yaml': db('environment: {POSTGRES_PASSWORD_FILE: /run/secrets/pw}', 'env_file: db.env'),
          'db.env': 'POSTGRES_PASSWORD=«plum»\n',
        },
      },
    ],
    good: [
      db(path, 'secrets: [pw]'),
      db('environment: {POSTGRES_PASSWORD: "${PW}", POSTGRES_PASSWORD_FILE: /run/secrets/pw}'),
      db('environment: {POSTGRES_PASSWORD: "", POSTGRES_PASSWORD_FILE: /run/secrets/pw}'),
      db('environment: {POSTGRES_PASSWORD: plum, POSTGRES_PASSWORD_FILE: ""}'),
      db('environment: {POSTGRES_PASSWORD: plum, POSTGRES_USER_FILE: /run/secrets/pw}'),
      db('entrypoint: /start.sh', 'environment: {POSTGRES_PASSWORD: plum, POSTGRES_PASSWORD_FILE: /run/secrets/pw}'),
      'services:\n  web:\n    image: example/web:1\n    environment: {TOKEN: plum, TOKEN_FILE: /run/secrets/pw}\n',
      'services:\n  db:\n    image: bitnami/postgresql:17\n    environment: {A: plum, A_FILE: /run/secrets/pw}\n',
    ],
  }));

it('finds secrets that nothing reads', () =>
  testRule(unreadSecret, {
    bad: [
      {
        text: db('environment: {POSTGRES_PASSWORD: plum}', 'secrets: [«pw»]'),
        message:
          'nothing in `db` reads the secret `pw`: PostgreSQL reads a secret only if a variable points to its file',
      },
      db('environment: {POSTGRES_PASSWORD: plum}', 'secrets:', '  - source: pw', '    target: word').replace(
        'source: pw\n        target: word',
        '«source: pw\n        target: word»',
      ),
      db('environment: {POSTGRES_PASSWORD_FILE: /run/secrets/pw}', 'secrets: [pw, «other»]'),
      db('environment: {POSTGRES_PASSWORD: "${PW:?}"}', 'secrets: [«pw»]', 'volumes: ["data:/var/lib/postgresql"]'),
      'services:\n  db: {image: mysql:8.4, environment: {MYSQL_ROOT_PASSWORD: plum}, secrets: [«pw»]}\n',
    ],
    good: [
      db(path, 'secrets: [pw]'),
      db('environment: {POSTGRES_PASSWORD_FILE: /run/secrets/word}', 'secrets: [{source: pw, target: word}]'),
      db('secrets: [pw]', 'command: ["-c", "ssl_key_file=/run/secrets/pw"]'),
      db('secrets: [pw]', 'entrypoint: /start.sh'),
      db('secrets: [pw]', 'volumes: ["./init.sh:/docker-entrypoint-initdb.d/init.sh"]'),
      db('secrets: [pw]', 'configs: [app]'),
      db('secrets: [pw]', 'environment: {POSTGRES_PASSWORD_FILE: "${FILE}"}'),
      db('secrets: [pw]', 'healthcheck: {test: "psql $$(cat /run/secrets/pw)"}'),
      'services:\n  web: {image: example/web:1, secrets: [pw]}\n',
      'services:\n  web: {build: ., secrets: [pw]}\n',
    ],
  }));

it('is less sure where nothing declares the secret', async () => {
  const text = 'services:\n  db: {image: postgres:18, environment: {POSTGRES_PASSWORD_FILE: /run/secrets/pw}}\n';
  const level = async (file: string) =>
    (await lint({ 'compose.yaml': file }, { builtIn: [unattachedSecret.id] })).result.files.flatMap(({ findings }) =>
      findings.map(({ severity }) => severity),
    );
  expect(await level(text)).toEqual(['info']);
  expect(await level(`${text}secrets: {pw: {file: pw.txt}}\n`)).toEqual(['warning']);
});
