import { it } from 'vitest';
import rule from '../../../rules/compose/unavailable-in-podman.ts';
import { type BadCase, type GoodCase, testRule } from '../../../src/test-rule.ts';

const service = (keys: string, image = 'quay.io/a/b:1') => `services:\n  a:\n    image: ${image}\n    ${keys}\n`;
const bad = (text: string): BadCase => ({ target: 'podman', text });
const good = (text: string): GoodCase => ({ target: 'podman', text });

it('what Podman does not have', () =>
  testRule(rule, {
    bad: [
      ...['nginx', 'nginx:1.27', 'grafana/grafana:11.1.0', '"«x»"'].map((image) =>
        bad(service('hostname: a', image.includes('«') ? image : `«${image}»`)),
      ),
      bad(service('ports: ["«80:8080»", "«1023:1023/tcp»", "«127.0.0.1:443:8443»"]')),
      bad(service('ports: [{target: 80, published: "«80»"}]')),
      bad(service('volumes: [«/run/docker.sock:/run/docker.sock»]')),
      bad(service('volumes: [{type: bind, source: «/var/run/docker.sock», target: /s}]')),
    ],
    good: [
      ...['docker.io/library/nginx', 'localhost/a', 'registry:5000/a:1', '${IMAGE}'].map((image) =>
        good(service('hostname: a', image)),
      ),
      good(service('build: .', 'shop/web')),
      good(service('ports: ["8080:80", "80", "1024:24", "${PORT}:80"]')),
      good(service('volumes: [/run/user/1000/podman/podman.sock:/var/run/docker.sock]')),
      service('ports: ["80:80"]', 'nginx'),
    ],
  }));
