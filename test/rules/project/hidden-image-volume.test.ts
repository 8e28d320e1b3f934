import { it } from 'vitest';
import rule from '../../../rules/project/hidden-image-volume.ts';
import { testRule } from '../../../src/test-rule.ts';

/** A service that builds a Dockerfile and mounts something. */
const project = (volumes: string, ...lines: readonly string[]) => ({
  'compose.yaml': `services:\n  one:\n    build: .\n    volumes: ${volumes}\nvolumes:\n  xx:\n  yy:\n`,
  Dockerfile: `FROM node:24-slim\n${lines.join('\n')}\n`,
});

it('finds volumes of an image below a mount', () =>
  testRule(rule, {
    bad: [
      { text: project('["./cms:«/srv/cms»"]', 'VOLUME /srv/cms/uploads'), message: '`/srv/cms/uploads`' },
      { text: project('["xx:«/var/books»"]', 'VOLUME ["/var/books/covers"]'), message: 'anonymous volume' },
      { text: project('[{type: bind, source: ./app, target: «/app»}]', 'WORKDIR /app', 'VOLUME data') },
      { text: project('["./:«/app»", "xx:/app/other"]', 'ENV HOME=/app', 'VOLUME $HOME/data') },
      {
        text: {
          ...project('["./a:«/a»"]'),
          Dockerfile: 'FROM alpine:3.22 AS base\nVOLUME /a/b\nFROM base\nCMD ["true"]\n',
        },
      },
    ],
    good: [
      project('["./cms:/srv/cms", "xx:/srv/cms/uploads", "yy:/cache"]', 'VOLUME ["/srv/cms/uploads", "/cache"]'),
      project('["./cms:/srv/cms/uploads"]', 'VOLUME /srv/cms/uploads'),
      project('["./cms:/srv/cms", "xx:/srv/cms/uploads/"]', 'VOLUME /srv/cms/uploads/'),
      project('["./cms:/srv/cms", "/srv/cms/uploads"]', 'VOLUME /srv/cms/uploads'),
      project('["./other:/other"]', 'VOLUME /srv/cms/uploads'),
      project('["./:/srv/cms", "xx:${TARGET}"]', 'VOLUME /srv/cms/uploads'),
      project('["./:/srv/cms"]', 'VOLUME $UNKNOWN/uploads'),
      // Made to stay, although the code is mounted above.
      project('["./:/app"]', 'VOLUME /app/node_modules'),
      project('["./:/app"]', 'WORKDIR /app', 'VOLUME ["vendor", "/app/tmp"]'),
      // Another rule reports it.
      {
        'compose.yaml': 'services:\n  db:\n    build: .\n    volumes: ["xx:/var/lib/postgresql"]\nvolumes:\n  xx:\n',
        Dockerfile: 'FROM postgres:17\nVOLUME /var/lib/postgresql/data\n',
      },
    ],
  }));
