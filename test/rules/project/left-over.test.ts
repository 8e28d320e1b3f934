import { describe, it } from 'vitest';
import orphan from '../../../rules/project/orphan-dockerfile.ts';
import unset from '../../../rules/project/unset-build-arg.ts';
import unused from '../../../rules/project/unused-env-variable.ts';
import { testRule } from '../../../src/test-rule.ts';

describe('unset-build-arg', () => {
  const build = (...lines: readonly string[]) =>
    `services:\n  web:\n    build:\n      context: .\n${lines.map((line) => `      ${line}\n`).join('')}`;
  const lacking = build().replace('build:', '«build»:');
  const files = (compose: string, ...lines: readonly string[]) => ({
    'compose.yaml': compose,
    Dockerfile: `FROM alpine:3.22 AS base\n${lines.map((line) => `${line}\n`).join('')}`,
  });

  it('finds arguments that are empty in the middle of a word', () =>
    testRule(unset, {
      bad: [
        {
          text: files(lacking, 'ARG VERSION', 'RUN wget https://example.com/v$VERSION/a.tgz'),
          message: '`ARG VERSION`',
        },
        { text: files(lacking, 'ARG VERSION', 'RUN apk add curl==${VERSION}') },
        { text: files(lacking, 'ARG APP', 'COPY target/${APP}.jar /app.jar') },
        { text: files(lacking, 'ARG APP', 'RUN make /srv/$APP', 'FROM alpine:3.22', 'COPY --from=base /srv /srv') },
        {
          text: files(
            lacking.replace('context: .', 'context: .\n      args: { OTHER: 1 }'),
            'ARG OTHER',
            'ARG VERSION',
            'ADD https://example.com/${VERSION}/a.tgz /',
          ),
        },
      ],
      good: [
        files(build('args: { VERSION: 1 }'), 'ARG VERSION', 'RUN wget https://example.com/v$VERSION/a.tgz'),
        files(build('args: [VERSION]'), 'ARG VERSION', 'RUN wget https://example.com/v$VERSION/a.tgz'),
        files(build(), 'ARG VERSION=1', 'RUN wget https://example.com/v$VERSION/a.tgz'),
        files(build(), 'ARG VERSION', 'LABEL version=v$VERSION'),
        files(build(), 'ARG VERSION', 'RUN wget https://example.com/v${VERSION:-1}/a.tgz'),
        files(build(), 'ARG VERSION', 'RUN if [ -n "$VERSION" ]; then apk add curl==$VERSION; fi'),
        files(build(), 'ARG TARGETARCH', 'RUN wget https://example.com/$TARGETARCH/a.tgz'),
        files(build(), 'ARG FLAGS', 'RUN make $FLAGS'),
        files(
          build('target: base'),
          'FROM base AS other',
          'ARG VERSION',
          'RUN wget https://example.com/v$VERSION/a.tgz',
        ),
        { Dockerfile: 'FROM alpine:3.22\nARG VERSION\nRUN wget https://example.com/v$VERSION/a.tgz\n' },
      ],
    }));
});

describe('orphan-dockerfile', () => {
  const compose = { 'compose.yaml': 'services:\n  web:\n    build: ./web\n', 'web/Dockerfile': 'FROM nginx:1.29\n' };
  const more = '«FROM» alpine:3.22\n';
  const plain = 'FROM alpine:3.22\n';

  it('finds Dockerfiles that nothing builds', () =>
    testRule(orphan, {
      bad: [
        { text: { ...compose, 'worker/Dockerfile': more } },
        { text: { ...compose, 'web/old.Dockerfile': more } },
        { text: { ...compose, 'docker/cron/Dockerfile': more } },
      ],
      good: [
        { ...compose, 'worker/Dockerfile': plain, Makefile: 'image:\n\tdocker build worker\n' },
        { ...compose, 'worker/Dockerfile': plain, '.github/workflows/ci.yml': 'jobs: { a: { context: ./worker } }\n' },
        { ...compose, 'web/Dockerfile.dev': plain },
        { ...compose, '.devcontainer/Dockerfile': plain },
        { ...compose, 'examples/a/Dockerfile': plain },
        { 'compose.yaml': 'services:\n  web:\n    image: nginx:1.29\n', 'worker/Dockerfile': plain },
        { 'compose.yaml': 'services:\n  web:\n    build: ./${NAME}\n', 'worker/Dockerfile': plain },
        { 'worker/Dockerfile': plain },
      ],
    }));
});

describe('unused-env-variable', () => {
  const compose = 'services:\n  web:\n    image: example/web:${VERSION}\n';

  it('finds variables that nothing reads', () =>
    testRule(unused, {
      bad: [
        { text: { 'compose.yaml': compose, '.env': 'VERSION=1\n«VERSIONS»=2\n' }, message: '`VERSIONS`' },
        { text: { 'compose.yaml': compose, '.env': 'VERSION=1\nCOMPOSE_PROJECT_NAME=a\n«PORT»=2\n' } },
      ],
      good: [
        { 'compose.yaml': compose, '.env': 'BASE=1\nVERSION=${BASE}.2\n' },
        { 'compose.yaml': compose, '.env': 'VERSION=1\nPORT=2\n', 'compose.prod.yaml': 'x-port: $PORT\n' },
        { 'compose.yaml': compose, '.env': 'VERSION=1\nPORT=2\n', 'start.sh': 'echo $PORT\n' },
        { 'compose.yaml': `${compose}    env_file: .env\n`, '.env': 'VERSION=1\nPORT=2\n' },
        { 'compose.yaml': `${compose}    volumes: [.:/app]\n`, '.env': 'VERSION=1\nPORT=2\n' },
        { 'compose.yaml': `${compose}    build: .\n`, Dockerfile: 'FROM alpine:3.22\n', '.env': 'VERSION=1\nPORT=2\n' },
      ],
    }));
});
