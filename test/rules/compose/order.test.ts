import { it } from 'vitest';
import unsortedDependencies from '../../../rules/compose/unsorted-dependencies.ts';
import unsortedPorts from '../../../rules/compose/unsorted-ports.ts';
import unsortedServiceKeys from '../../../rules/compose/unsorted-service-keys.ts';
import unsortedServices from '../../../rules/compose/unsorted-services.ts';
import unsortedTopLevelKeys from '../../../rules/compose/unsorted-top-level-keys.ts';
import { testRule } from '../../../src/test-rule.ts';

/** A service with further lines. */
const web = (...lines: readonly string[]) => `services:\n  web:\n${lines.map((line) => `    ${line}\n`).join('')}`;
const others = '  cache: {image: "redis:8.2"}\n  db: {image: "postgres:18"}\n';

it('sorts services', () =>
  testRule(unsortedServices, {
    bad: [
      {
        text: 'services:\n  web10: {image: x}\n  «web2»: {image: x}\n',
        fixed: 'services:\n  web2: {image: x}\n  web10: {image: x}\n',
        message: '`web2` comes after `web10`',
      },
      // Only as far as anchors allow: each goes along with what needs it.
      {
        text: 'services:\n  web: &web {image: x}\n  db: {image: y}\n  «api»: *web\n',
        fixed: 'services:\n  web: &web {image: x}\n  api: *web\n  db: {image: y}\n',
      },
      // Each file for itself.
      {
        text: {
          'compose.yaml': 'services:\n  a: {image: x}\n  b: {image: x}\n',
          'compose.override.yaml': 'services:\n  b: {tty: true}\n  «a»: {tty: true}\n',
        },
        fixed: { 'compose.override.yaml': 'services:\n  a: {tty: true}\n  b: {tty: true}\n' },
      },
      // Where comments part the file, it is only told.
      { text: 'services:\n  web: {image: x}\n\n  # ---- data ----\n  «db»: {image: y}\n' },
    ],
    good: [
      'services:\n  web: {image: x}\n',
      'services:\n  web: &web {image: x}\n  api: *web\n',
      'services:\n  a: {image: x}\n  B: {image: x}\n  web-2: {image: x}\n  web-10: {image: x}\n',
      'web:\n  image: x\napi:\n  image: x\n',
      'services: {}\n',
      'services: []\n',
    ],
  }));

it('sorts dependencies in every form', () =>
  testRule(unsortedDependencies, {
    bad: [
      {
        text: web('image: x', 'depends_on:', '  - db # keeps it all', '  - «cache»') + others,
        fixed: web('image: x', 'depends_on:', '  - cache', '  - db # keeps it all') + others,
      },
      {
        text: web('image: x', 'depends_on:', '- "db"', "- «'cache'»") + others,
        fixed: web('image: x', 'depends_on:', "- 'cache'", '- "db"') + others,
      },
      {
        text:
          web(
            'image: x',
            'depends_on:',
            '  db:',
            '    condition: service_healthy',
            '  «cache»: {condition: service_started}',
          ) + others,
        fixed:
          web(
            'image: x',
            'depends_on:',
            '  cache: {condition: service_started}',
            '  db:',
            '    condition: service_healthy',
          ) + others,
      },
      {
        text: web('image: x', 'depends_on: ["db", «"cache"»]') + others,
        fixed: web('image: x', 'depends_on: ["cache", "db"]') + others,
      },
    ],
    good: [
      web('image: x', 'depends_on: [cache, db]') + others,
      web('image: x', 'depends_on: [db]') + others,
      web('image: x', 'depends_on: db') + others,
      `x-needs: &needs [db, cache]\n${web('image: x', 'depends_on: *needs')}${others}`,
    ],
  }));

it('sorts ports by the port of the host', () =>
  testRule(unsortedPorts, {
    bad: [
      {
        text: web('image: x', 'ports:', '  - 8443:443', '  # the site', '  - «127.0.0.1:8080:80»'),
        fixed: web('image: x', 'ports:', '  # the site', '  - 127.0.0.1:8080:80', '  - 8443:443'),
        message: 'port 8080 comes after port 8443',
      },
      {
        text: web('image: x', 'ports: ["10000-10010:80", «"9000:81/udp"»]'),
        fixed: web('image: x', 'ports: ["9000:81/udp", "10000-10010:80"]'),
      },
      {
        text: web(
          'image: x',
          'ports:',
          '  - target: 80',
          '    published: "8443"',
          '  - «target: 81',
          '    published: 8080»',
        ),
        fixed: web(
          'image: x',
          'ports:',
          '  - target: 81',
          '    published: 8080',
          '  - target: 80',
          '    published: "8443"',
        ),
      },
      // One with a variable keeps its place.
      {
        text: web('image: x', 'ports: ["90:90", "${PORT}:1", «"80:80"»]'),
        fixed: web('image: x', 'ports: ["80:80", "${PORT}:1", "90:90"]'),
      },
    ],
    good: [
      web('image: x', 'ports: ["80:80", "443:443", "8080"]'),
      web('image: x', 'ports: ["53:53/udp", "53:53/tcp", "${B}:2", "${A}:1"]'),
      web('image: x', 'ports: ["[::1]:80:90", "0.0.0.0:81:80"]'),
      web('image: x', 'ports: ["443:443", "xx:xx"]'),
    ],
  }));

it('sorts the keys of services', () =>
  testRule(unsortedServiceKeys, {
    bad: [
      {
        text: web('# how', 'restart: always', '# what', '«image»: x', 'ports: ["80:80"] # where'),
        fixed: web('# what', 'image: x', 'ports: ["80:80"] # where', '# how', 'restart: always'),
        message: '`image` comes after `restart`',
      },
      {
        text: web('image: x', 'x-note: 1', '«tty»: true', 'init: true'),
        fixed: web('image: x', 'init: true', 'tty: true', 'x-note: 1'),
      },
      {
        text: `x-base: &base {image: x}\n${web('<<: *base', 'ports: ["80:80"]', '«volumes»: ["/data"]')}`,
        fixed: `x-base: &base {image: x}\n${web('<<: *base', 'volumes: ["/data"]', 'ports: ["80:80"]')}`,
      },
      {
        text: web('ports: ["80:80"]', 'environment: {A: b}', '«image»: x'),
        fixed: web('ports: ["80:80"]', 'image: x', 'environment: {A: b}'),
        options: { groupOrder: ['Networking', 'Core Definitions'] },
      },
    ],
    good: [
      web(
        'image: x',
        'build: .',
        'container_name: y',
        'depends_on: []',
        'volumes: []',
        'environment: {}',
        'ports: []',
        'command: x',
        'logging: {}',
        'user: x',
        'deploy: {}',
        'init: true',
      ),
      web('<<: {tty: true}', 'image: x'),
      web('image: x', 'environment: &env {A: b}', 'ports: []', 'deploy: {}', 'x-env: *env'),
      'services:\n  web: *missing\n',
    ],
  }));

it('sorts the sections of a file', () =>
  testRule(unsortedTopLevelKeys, {
    bad: [
      {
        text: 'volumes:\n  data:\n\n# what runs\n«services»:\n  web: {image: x}',
        fixed: '# what runs\nservices:\n  web: {image: x}\n\nvolumes:\n  data:',
        message: '`services` comes after `volumes`, but should come before it in the usual order of sections',
      },
      {
        text: 'services: {web: {image: x}}\n«name»: shop\nx-b: 1\nx-a: 2\n',
        fixed: 'x-a: 2\nx-b: 1\nname: shop\nservices: {web: {image: x}}\n',
      },
      // What an anchor holds stays where it is wanted, and takes the anchor along.
      {
        text: 'version: "3"\n«x-all»: &all {tty: true}\nservices: {web: *all}\nvolumes: {}\nnetworks: {}\n',
        fixed: 'x-all: &all {tty: true}\nservices: {web: *all}\nnetworks: {}\nvolumes: {}\nversion: "3"\n',
        options: { customOrder: ['name', 'services', 'networks', 'volumes'] },
        message: 'should come before it in the configured order',
      },
      {
        text: 'volumes: {}\n«x-all»: &all {tty: true}\nservices: {web: *all}\n',
        fixed: 'x-all: &all {tty: true}\nservices: {web: *all}\nvolumes: {}\n',
        options: { customOrder: ['services', 'volumes'] },
      },
      // The comment may be about the whole file.
      { text: '# the shop\nnetworks: {}\n«services»: {web: {image: x}}\n' },
      { text: '---\n# the shop\nnetworks: {}\n«services»: {web: {image: x}}\n' },
    ],
    good: [
      'x-a: 1\nversion: "3"\nname: shop\ninclude: []\nservices: {web: {image: x}}\nnetworks: {}\nvolumes: {}\nsecrets: {}\nconfigs: {}\nmodels: {}\n',
      // An anchor has to come first.
      'x-b: &b {tty: true}\nx-a: *b\nservices: {web: {image: x}}\n',
      'web:\n  image: x\napi:\n  image: x\n',
      {
        text: 'x-all: &all {tty: true}\nservices: {web: *all}\nnetworks: {}\nvolumes: {}\n',
        options: { customOrder: ['name', 'services', 'networks', 'volumes'] },
      },
      { text: 'services: {web: {image: x}}\nname: shop\n', options: { customOrder: ['services'] } },
    ],
  }));
