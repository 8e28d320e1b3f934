import { it } from 'vitest';
import init from '../../../rules/compose/missing-init.ts';
import path from '../../../rules/compose/personal-path.ts';
import { testRule } from '../../../src/test-rule.ts';

const app = (more: string): string => `services:\n  app:\n    image: example/app:1\n    ${more}\n`;

it('finds paths in the home directory of one person', () =>
  testRule(path, {
    bad: [
      { text: app('volumes: [«/home/alice/data:/data»]'), message: '`/home/alice`' },
      app('volumes: [«/Users/bob/shop:/srv:ro»]'),
      app('volumes: [{type: bind, source: «/home/alice/data», target: /data}]'),
      app("volumes: [«'C:\\Users\\Bob\\shop:/srv'»]"),
      app('env_file: «/home/alice/app.env»'),
      app('env_file: [{path: «/home/alice/app.env», required: false}]'),
      'services:\n  app:\n    build: «/home/alice/app»\n',
      'services:\n  app:\n    build: {context: «/Users/bob/app»}\n',
    ],
    good: [
      app('volumes: [./data:/data]'),
      app('volumes: [/srv/data:/data]'),
      app('volumes: [data:/home/alice/data]').concat('volumes: {data: {}}\n'),
      app('volumes: ["${HOME}/data:/data"]'),
      app('volumes: ["${DATA:-/home/alice/data}:/data"]'),
      app('volumes: [~/data:/data]'),
      app('volumes: [/home:/host/home:ro]'),
      { 'compose.local.yaml': app('volumes: [/home/alice/data:/data]') },
    ],
  }));

const node = (more: string): string => app(more).replace('example/app:1', 'node:24');

it('finds runtimes that run as process 1', () =>
  testRule(init, {
    bad: [
      { text: node('«command»: npm start'), fixed: node('init: true\n    command: npm start'), message: 'process 1' },
      { text: node('«command»: [node, server.js]'), fixed: node('init: true\n    command: [node, server.js]') },
      { text: node('«command»: yarn run start'), fixed: node('init: true\n    command: yarn run start') },
    ],
    good: [
      node('init: true\n    command: npm start'),
      node('init: ${INIT}\n    command: npm start'),
      node('init: false\n    command: npm start'),
      node('entrypoint: [tini, --]\n    command: npm start'),
      node('command: gunicorn app'),
      node('command: ${RUN}'),
      node('command: sh -c "npm start"'),
      { 'compose.dev.yaml': node('command: npm start') },
      // An entry point that nobody sees, and one that is an init process.
      app('command: npm start'),
      {
        'compose.yaml': 'services:\n  app:\n    build: .\n    command: npm start\n',
        Dockerfile: 'FROM node:24\nENTRYPOINT ["tini", "--"]\n',
      },
    ],
  }));
