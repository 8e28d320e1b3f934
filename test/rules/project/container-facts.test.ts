import { describe, it } from 'vitest';
import user from '../../../rules/project/missing-user.ts';
import port from '../../../rules/project/unserved-port.ts';
import volume from '../../../rules/project/unwritable-volume.ts';
import { testRule } from '../../../src/test-rule.ts';

const service = (...lines: readonly string[]): string =>
  `services:\n  web:\n${lines.map((line) => `    ${line}\n`).join('')}`;
const built = (...lines: readonly string[]): string => service('build: .', ...lines);
const files = (compose: string, Dockerfile: string, more = {}) => ({ 'compose.yaml': compose, Dockerfile, ...more });

describe('unserved-port', () => {
  const node = 'FROM node:24\nCOPY . .\nEXPOSE 3000\nCMD ["node", "index.js"]\n';

  it('finds published ports on which nothing listens', () =>
    testRule(port, {
      bad: [
        { text: files(built('ports: [«"8080:8080"»]'), node), message: 'exposes `3000`' },
        { text: files(built('ports:', '  - «{ target: 8080, published: 80 }»'), node) },
        { text: files(built('ports: [«"127.0.0.1:80:80"»]'), node) },
        { text: files(built('ports: [«"80:8080"»]'), 'FROM node:24 AS base\nEXPOSE 3000\nFROM base\nCOPY . .\n') },
        {
          text: files(built('ports: [«"80:8080"»]', 'environment: { PORT: 3000 }'), 'FROM node:24\nCOPY . .\n'),
          message: '`PORT=3000`',
        },
        { text: service('image: acme/web:1', 'environment: [PORT=3000]', 'ports: [«"8080:8080"»]') },
        { text: service('image: postgres:17', 'ports: [«"5433:5433"»]'), message: 'listens on `5432`' },
        {
          text:
            service('image: mongo:8', 'volumes: [data:/data/db]', 'ports: [«"27018:27018"»]') + 'volumes:\n  data:\n',
        },
        { text: service('image: nginx:1.29', 'ports: [«"8080:8080"»]') },
      ],
    }));

  it('is silent where something listens, or may', () =>
    testRule(port, {
      good: [
        files(built('ports: ["8080:3000"]'), node),
        files(built('ports: ["3000:3000", "9229:9229"]'), node),
        files(built('ports: ["${PORT}:${PORT}"]'), node),
        files(built('ports: ["8080:8080"]', 'command: node index.js --port 8080'), node),
        files(built('ports: ["8080:8080"]', 'environment: { PORT: 8080 }'), node),
        files(built('ports: ["8080:8080"]', 'environment: { LISTEN: "0.0.0.0:8080" }'), node),
        files(built('ports: ["8080:8080"]', 'env_file: a.env'), node, { 'a.env': 'HTTP_PORT=8080\n' }),
        files(built('ports: ["8080:8080"]'), `${node}ENV HTTP_PORT=8080\n`),
        files(built('ports: ["8080:8080"]'), 'FROM node:24\nCOPY . .\n'),
        files(built('ports: ["8080:8080"]'), 'FROM node:24\nARG PORT\nEXPOSE $PORT\n'),
        files(built('ports: ["80:80"]'), 'FROM nginx:1.29\nEXPOSE 443\n'),
        files(built('ports: ["9000-9010:9000-9010"]'), 'FROM node:24\nEXPOSE 9005\n'),
        files(built('ports: ["53:53/udp"]'), node),
        service('image: postgres:17', 'ports: ["5433:5432"]'),
        service('image: postgres:17', 'ports: ["5433:5433"]', 'command: -p 5433'),
        service('image: postgres:17', 'ports: ["5433:5433"]', 'environment: { PGPORT: 5433 }'),
        service('image: nginx:1.29', 'ports: ["8080:8080"]', 'volumes: [./nginx.conf:/etc/nginx/nginx.conf]'),
        service('image: acme/web:1', 'ports: ["8080:8080"]'),
        service('image: acme/postgres:1', 'ports: ["8080:8080"]'),
      ],
    }));
});

describe('missing-user', () => {
  const python = 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nCMD ["python", "app.py"]\n';

  it('finds users that the image does not have', () =>
    testRule(user, {
      bad: [
        { text: files(built('user: «app»'), python), message: '`app`' },
        { text: files(built('user: «"app:app"»'), python) },
        { text: files(built('user: «node»'), python) },
        { text: service('image: alpine:3.22', 'user: «app»') },
        { text: service('image: golang:1.25', 'user: «dev:dev»') },
      ],
      good: [
        files(built('user: app'), `${python}RUN useradd -m app\n`),
        files(built('user: app'), `${python}RUN addgroup app && adduser -D -G app app\n`),
        files(built('user: app'), `${python}ARG NAME=app\nRUN useradd $NAME\n`),
        files(built('user: app'), 'FROM acme/base:1\n'),
        files(built('user: app'), `${python}COPY passwd /etc/passwd\n`),
        files(built('user: app', 'volumes: [/etc/passwd:/etc/passwd:ro]'), python),
        files(built('user: "1000:1000"'), python),
        files(built('user: ${UID}'), python),
        files(built('user: www-data'), python),
        service('image: node:24', 'user: node'),
        service('image: acme/web:1', 'user: app'),
        service('image: grafana/grafana:12.0.0', 'user: grafana'),
        service('image: alpine:3.22', 'user: nobody'),
      ],
    }));
});

describe('unwritable-volume', () => {
  const python = 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN useradd app\nUSER app\nCMD ["python", "app.py"]\n';
  const named = (mount: string, ...lines: readonly string[]) =>
    `${built(`volumes: [${mount}]`, ...lines)}volumes:\n  files:\n`;

  it('finds volumes over directories that the image lacks', () =>
    testRule(volume, {
      bad: [
        { text: files(named('files:«/app/uploads»'), python), message: 'belongs to root' },
        { text: files(named('files:«/data»'), python) },
        { text: files(named('«/data»'), python) },
        { text: files(named('{ type: volume, source: files, target: «/app/files» }'), python) },
        { text: files(named('files:«/data»', 'user: "1000"'), python.replace('USER app\n', '')) },
        { text: files(named('files:«/home/app/.cache/pip»'), python) },
      ],
      good: [
        files(named('files:/app/uploads'), python.replace('USER', 'RUN mkdir uploads && chown app uploads\nUSER')),
        files(named('files:/app/uploads'), python, { 'uploads/.keep': '' }),
        files(named('files:/app/uploads', 'user: root'), python),
        files(named('files:/app/uploads', 'user: ${UID}'), python),
        files(named('files:/app/uploads:ro'), python),
        files(named('./files:/app/uploads'), python),
        files(named('files:/var/lib/shop'), python),
        files(named('files:/home/app'), python),
        files(named('files:/app/uploads'), python.replace('USER app\n', '')),
        files(named('files:/app/uploads'), python.replace('python:3.13', 'acme/base:1')),
        files(named('files:/app'), python),
        files(
          `${named('files:/data').replace('volumes:\n  files', '  init:\n    image: alpine:3.22\n    command: chown -R 1000 /data\n    volumes: [files:/data]\nvolumes:\n  files')}`,
          python,
        ),
      ],
    }));
});
