import { it } from 'vitest';
import builtUnderPublicName from '../../../rules/compose/built-under-public-name.ts';
import missingProjectName from '../../../rules/compose/missing-project-name.ts';
import portQuoteStyle from '../../../rules/compose/port-quote-style.ts';
import pullBeforeBuild from '../../../rules/compose/pull-before-build.ts';
import quotedVolume from '../../../rules/compose/quoted-volume.ts';
import unboundPort from '../../../rules/compose/unbound-port.ts';
import unquotedPort from '../../../rules/compose/unquoted-port.ts';
import { testRule } from '../../../src/test-rule.ts';

/** A service with more lines. */
const web = (...lines: readonly string[]) => `services:\n  web:\n${lines.map((line) => `    ${line}\n`).join('')}`;
const mounts = (...items: readonly string[]) => web('image: x', 'volumes:', ...items.map((item) => `  - ${item}`));

it('finds built images that Compose pulls first', () =>
  testRule(pullBeforeBuild, {
    bad: [
      { text: web('build: .', 'image: «example/web»'), message: 'Compose tries to pull `example/web` first' },
      web('image: «"${REGISTRY}/web:${TAG:-1}"»', 'build: {context: .}'),
      `x-base: &base\n  build: .\n  image: «example/web»\nservices:\n  web: *base\n  job: *base\n`,
      { text: web('build: .', 'image: «x»', 'pull_policy: build'), options: { checkPullPolicy: false } },
    ],
    good: [
      web('build: .'),
      web('image: x'),
      web('build: .', 'image: x', 'pull_policy: ${POLICY}'),
      {
        'compose.yaml': web('build: .', 'image: x'),
        'compose.override.yaml': web('pull_policy: build'),
      },
      { 'compose.yaml': web('build: .', 'image: x'), 'compose.prod.yaml': web('pull_policy: always', 'image: x') },
      // Swarm does not build images.
      { 'docker-stack.yml': web('build: .', 'image: x', 'deploy: {placement: {constraints: [node.role == manager]}}') },
    ],
  }));

it('finds built images with the name of a published image', () =>
  testRule(builtUnderPublicName, {
    bad: [
      { text: web('build: ./db', 'image: «postgres»'), message: '`postgres` is a published image' },
      web('build: ./db', 'image: «docker.io/library/mysql:8.0.33»'),
      web('build: ./db', 'image: «redis:7-alpine»'),
      web('build: ./db', 'image: «grafana/grafana:11.5.2»'),
      web('build: ./db', 'image: «nginx:latest»'),
    ],
    good: [
      web('image: postgres'),
      web('build: ./db', 'image: postgres:18-shop'),
      web('build: ./db', 'image: shop/postgres:18'),
      web('build: ./db', 'image: registry.example.org/postgres:18'),
      web('build: ./db', 'image: postgres:${VERSION}'),
      web('build: ./db', 'image: postgres', 'pull_policy: build'),
    ],
  }));

it('finds ports without a host address', () =>
  testRule(unboundPort, {
    bad: [
      { text: web('image: x', 'ports: [«"8080:80"»]'), message: 'port 8080 is published on every interface' },
      { text: web('image: x', 'ports: [«80»]'), message: 'port 80 of the container' },
      web('image: x', 'ports: [«0.0.0.0:8080:80»]'),
      web('image: x', 'ports: [«"[::]:8080:80"»]'),
      { text: web('image: x', 'ports: [«8000-8010:80»]'), message: 'ports 8000-8010' },
      { text: web('image: x', 'ports: [«"${WEB_PORT}:80"»]'), message: '`${WEB_PORT}` is published' },
      web('image: x', 'ports: [«"8080:${INNER}"»]'),
      web('image: x', 'ports: [«"${WEB_PORT:-8080}:80"»]'),
      web('image: x', 'ports:', '  - «target: 80', '    published: "8080"»'),
    ],
    good: [
      web('image: x', 'ports: ["127.0.0.1:8080:80", "[::1]:8080:80", "192.168.1.2:81:80"]'),
      web('image: x', 'ports: ["${BIND}:8080:80", "${PUBLISH}:80"]'),
      web('image: x', 'ports: ["${BIND:-127.0.0.1}:8080:80"]'),
      web('image: x', 'ports:', '  - target: 80', '    published: 8080', '    host_ip: ${BIND}'),
      web('image: x', 'expose: [80]'),
    ],
  }));

it('finds projects without a name', () =>
  testRule(missingProjectName, {
    bad: [
      {
        text: { 'shop/compose.yaml': '«services»:\n  web: {image: x}\n' },
        message: 'named after its directory, `shop`',
      },
      {
        text: {
          'compose.yaml': '«services»:\n  web: {image: x}\n',
          'compose.override.yaml': 'services:\n  web: {tty: true}\n',
        },
      },
    ],
    good: [
      'name: shop\nservices:\n  web: {image: x}\n',
      { 'compose.yaml': 'services:\n  web: {image: x}\n', '.env': 'COMPOSE_PROJECT_NAME=shop\n' },
      { 'compose.yaml': 'services:\n  web: {image: x}\n', 'compose.override.yaml': 'name: shop\n' },
      { 'compose.debug.yaml': 'services:\n  web: {tty: true}\n' },
    ],
  }));

it('finds ports without quotes', () =>
  testRule(unquotedPort, {
    bad: [
      {
        text: web('image: x', 'ports:', '  - «8080:80»', '  - "81:81"', 'expose: [«3000»]'),
        fixed: web('image: x', 'ports:', '  - "8080:80"', '  - "81:81"', 'expose: ["3000"]'),
      },
      {
        text: web(
          'image: x',
          "ports: [«${PORT:-80}:80/udp», '81:81']".replace('«${PORT:-80}:80/udp»', '«8080:80/udp»'),
        ),
        fixed: web('image: x', "ports: ['8080:80/udp', '81:81']"),
      },
      {
        text: web('image: x', 'ports:', '  - «${PORT:-80}:80»'),
        fixed: web('image: x', 'ports:', "  - '${PORT:-80}:80'"),
        options: { quoteType: 'single' },
      },
      // Not the same value as a string.
      { text: web('image: x', 'expose: [«0x50»]') },
    ],
    good: [
      web('image: x', 'ports: ["8080:80"]', "expose: ['3000']"),
      web('image: x', 'ports:', '  - target: 80', '    published: 8080'),
      web('image: x', 'ports:'),
    ],
  }));

it('finds ports in the other quotes', () =>
  testRule(portQuoteStyle, {
    bad: [
      {
        text: web('image: x', 'ports: [«\'8080:80\'», "81:81", 82]'),
        fixed: web('image: x', 'ports: ["8080:80", "81:81", 82]'),
        options: { quoteType: 'double' },
      },
    ],
    good: [web('image: x', "ports: ['8080:80']")],
  }));

it('finds volumes with needless quotes', () =>
  testRule(quotedVolume, {
    bad: [
      { text: mounts('«"./data:/data:ro"» # ours'), fixed: mounts('./data:/data:ro # ours') },
      { text: mounts("«'~/x:/x'»"), fixed: mounts('~/x:/x') },
      { text: mounts('«"${HOME}/x:/x"»'), fixed: mounts('${HOME}/x:/x') },
      {
        text: `${web('image: x', 'volumes: [«"data:/data"»]')}volumes: {data: {}}\n`,
        fixed: `${web('image: x', 'volumes: [data:/data]')}volumes: {data: {}}\n`,
      },
    ],
    good: [
      mounts('./data:/data'),
      mounts('"./my data:/data"', '"./a#b:/b"', '"./a: b:/c"', '"C:\\\\data:/d"', "'./it''s:/e'"),
      web('image: x', 'volumes: ["${DATA}:/data", "a,b:/c"]'),
      web('image: x', 'volumes:', '  - type: bind', '    source: "."', '    target: "/data"'),
    ],
  }));
