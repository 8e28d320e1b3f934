import { describe, it } from 'vitest';
import packages from '../../../rules/project/bind-over-packages.ts';
import code from '../../../rules/project/volume-over-code.ts';
import { testRule } from '../../../src/test-rule.ts';

const web = (...mounts: readonly string[]): string =>
  `services:\n  web:\n    build: .\n    volumes:\n${mounts.map((mount) => `      - ${mount}\n`).join('')}`;
const named = 'volumes:\n  code:\n';
const python = 'FROM python:3.13-slim\nWORKDIR /srv/shop\nCOPY . .\nCMD ["python", "app.py"]\n';
const node = 'FROM node:24\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\nCMD ["node", "index.js"]\n';

describe('volume-over-code', () => {
  const files = (mount: string, Dockerfile = python, more = {}) => ({
    'compose.yaml': web(mount) + named,
    Dockerfile,
    ...more,
  });

  it('finds volumes over what is copied into the image', () =>
    testRule(code, {
      bad: [
        { text: files('code:«/srv/shop»'), message: 'it was created with' },
        { text: files('code:«/srv/shop»:ro') },
        { text: files('code:«/srv»') },
        { text: files('"code:«/srv/shop/»"') },
        { text: files('{ type: volume, source: code, target: «/srv/shop» }') },
        { text: files('code:«/srv/shop/static»', python, { 'static/site.css': 'a {}\n' }) },
        {
          text: files(
            'code:«/usr/share/nginx/html»',
            'FROM node:24 AS build\nRUN npm run build\nFROM nginx:1.29\nCOPY --from=build /app/dist /usr/share/nginx/html\n',
          ),
        },
        { text: files('code:«/srv/shop/app»', 'FROM php:8.4\nWORKDIR /srv/shop\nADD src ./app/src\n') },
      ],
    }));

  it('reports a volume once, however many services share it', () =>
    testRule(code, {
      bad: [
        {
          text: {
            'compose.yaml': `services:\n  web: &web\n    build: .\n    volumes: [code:«/srv/shop»]\n  worker:\n    <<: *web\n    command: work\n${named}`,
            Dockerfile: python,
          },
        },
      ],
    }));

  it('is silent about data, and where the start of the container brings the files up to date', () =>
    testRule(code, {
      good: [
        files('code:/srv/shop/uploads', python, { 'uploads/first.png': 'a' }),
        files('code:/srv/shop/static', python, { 'static/.gitkeep': '' }),
        files('code:/srv/shop/static', python),
        files('code:/srv/shop/static', python, { 'static/site.css': 'a {}\n', '.dockerignore': 'static\n' }),
        files('code:/data', python),
        files('./code:/srv/shop'),
        files('/srv/shop'),
        files('code:${TARGET}'),
        files('code:/etc/shop', 'FROM python:3.13\nCOPY config /etc/shop\n'),
        files('code:/srv/shop', `${python}VOLUME /srv/shop\n`),
        files('code:/srv/shop', 'FROM python:3.13\nWORKDIR /srv/shop\nCOPY requirements.txt .\n'),
        files(
          'code:/srv/shop',
          'FROM python:3.13\nWORKDIR /srv/shop\nCOPY . .\nCMD rsync -a /src/ . && python app.py\n',
        ),
        files('code:/srv/shop', 'FROM python:3.13\nWORKDIR /srv/shop\nCOPY . .\nCMD ["./start.sh"]\n', {
          'start.sh': '#!/bin/sh\ncp -r /src/. /srv/shop\nexec python app.py\n',
        }),
        {
          'compose.yaml': `services:\n  web:\n    image: nginx:1.29\n    volumes: [code:/usr/share/nginx/html]\n${named}`,
        },
      ],
    }));
});

describe('bind-over-packages', () => {
  const files = (compose: string, Dockerfile = node, more = {}) => ({ 'compose.yaml': compose, Dockerfile, ...more });

  it('finds bind mounts over packages and programs that only the image has', () =>
    testRule(packages, {
      bad: [
        { text: files(web('«.:/app»')), message: '`/app/node_modules`' },
        { text: files(web('«./:/app:delegated»')) },
        { text: files(web('«{ type: bind, source: ., target: /app }»')) },
        { text: files(web('«.:/app»', 'logs:/app/logs')) },
        {
          text: files(
            web('«.:/app»'),
            'FROM node:24\nWORKDIR /app\nCOPY . .\nRUN corepack enable && pnpm install --frozen-lockfile\n',
          ),
        },
        { text: files(web('«.:/app»'), 'FROM node:24\nWORKDIR /app\nCOPY . .\nRUN yarn\nCMD ["yarn", "start"]\n') },
        { text: files(web('«.:/var/www/html»'), 'FROM php:8.4-apache\nCOPY . .\nRUN composer install --no-dev\n') },
        {
          text: files(
            web('«.:/app»'),
            'FROM node:24 AS deps\nWORKDIR /app\nRUN npm ci\nFROM node:24\nWORKDIR /app\nCOPY --from=deps /app/node_modules ./node_modules\n',
          ),
        },
        {
          text: files(
            web('«.:/app»'),
            'FROM golang:1.25 AS build\nRUN go build -o /server .\nFROM alpine:3.22\nWORKDIR /app\nCOPY --from=build /server ./server\nCMD ["./server"]\n',
          ),
          message: '`/app/server`',
        },
      ],
    }));

  it('is silent where the packages are kept, or installed at the start', () =>
    testRule(packages, {
      good: [
        files(web('.:/app', '/app/node_modules')),
        files(web('.:/app', 'modules:/app/node_modules/')),
        files(web('./src:/app/src')),
        files(web('.:/app'), node, { 'node_modules/a/index.js': '' }),
        files(web('.:/app'), node, { '.pnp.cjs': '' }),
        files(web('.:/app'), node, { '.yarnrc': '--modules-folder /node_modules\n' }),
        files(`${web('.:/app')}    command: sh -c "npm install && npm run dev"\n`),
        files(`${web('.:/app')}    command: ["sh", "-c", "yarn && yarn dev"]\n`),
        files(`${web('.:/app')}    tmpfs: /app/node_modules\n`),
        files(`${web('.:/app')}  install:\n    image: node:24\n    command: npm ci\n    volumes: [.:/app]\n`),
        files(web('.:/app'), 'FROM node:24\nWORKDIR /app\nRUN npm install -g nodemon\n'),
        files(web('.:/app'), 'FROM node:24\nWORKDIR /opt\nCOPY package.json .\nRUN npm ci\nWORKDIR /app\n'),
        files(web('.:/app'), 'FROM node:24\nWORKDIR /app\nENV NODE_PATH=/opt/node_modules\nRUN npm ci\n'),
        files(web('.:/app'), 'FROM node:24\nWORKDIR /app\nRUN npm ci && mv node_modules /node_modules\n'),
        files(web('${DIRECTORY}:/app')),
        files(web('./missing:/app')),
      ],
    }));
});
