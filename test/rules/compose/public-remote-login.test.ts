import { it } from 'vitest';
import api from '../../../rules/compose/public-docker-api.ts';
import rule from '../../../rules/compose/public-remote-login.ts';
import { testRule } from '../../../src/test-rule.ts';

const published = (port: string, image = 'example/web:1', name = 'web'): string =>
  `services:\n  ${name}:\n    image: ${image}\n    ports:\n      - ${port}\n`;

it('finds logins that everybody reaches', () =>
  testRule(rule, {
    bad: [
      { text: published('«"22:22"»'), fixed: published('"127.0.0.1:22:22"'), message: 'SSH' },
      { text: published('«3389:3389»'), fixed: published('127.0.0.1:3389:3389') },
      published('«"0.0.0.0:5900:5900"»'),
      published('«{target: 23, published: 2323}»'),
    ],
    good: [
      published('"127.0.0.1:2222:22"'),
      published('"22:2222"'),
      published('"2222:22"', 'gitea/gitea:1.24'),
      published('"2222:22"', 'atmoz/sftp:alpine'),
      published('"2222:22"', 'example/box:1', 'bastion'),
      published('"5900:5900"', 'example/desktop:1'),
      published('"22:22/udp"'),
      published('"${PORT}"'),
    ],
  }));

it('finds the API of Docker that everybody reaches', () =>
  testRule(api, {
    bad: [
      { text: published('«"2375:2375"»'), fixed: published('"127.0.0.1:2375:2375"') },
      published('«{target: 2375, published: 2375}»'),
      {
        text: published('«"12375:2375"»', 'tecnativa/docker-socket-proxy'),
        fixed: published('"127.0.0.1:12375:2375"', 'tecnativa/docker-socket-proxy'),
      },
    ],
    good: [published('"127.0.0.1:2375:2375"'), published('"2376:2376"', 'docker:dind'), published('"2375:80"')],
  }));
