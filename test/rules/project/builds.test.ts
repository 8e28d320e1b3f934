import { describe, it } from 'vitest';
import context from '../../../rules/project/missing-build-context.ts';
import dockerfile from '../../../rules/project/missing-dockerfile.ts';
import argument from '../../../rules/project/undeclared-build-arg.ts';
import target from '../../../rules/project/unknown-build-target.ts';
import { testRule } from '../../../src/test-rule.ts';

const build = (...lines: readonly string[]): string =>
  `services:\n  web:\n    build:\n${lines.map((line) => `      ${line}\n`).join('')}`;

describe('unknown-build-target', () => {
  const stages = 'FROM alpine:3.22 AS Build\nRUN true\nFROM build AS production\n';
  const files = (compose: string, Dockerfile = stages) => ({ 'compose.yaml': compose, Dockerfile });

  it('finds targets that are not a stage', () =>
    testRule(target, {
      bad: [
        { text: files(build('context: .', 'target: «producton»')), message: 'no stage `producton`' },
        { text: files(build('context: .', 'target: «"1"»')) },
        { text: files(build('context: .', 'target: «a»'), 'FROM alpine:3.22\n') },
        { text: files(build('context: .', 'target: «${TARGET:-prod}»')) },
      ],
      good: [
        files(build('context: .', 'target: production')),
        files(build('context: .', 'target: BUILD')),
        files(build('context: .', 'target: ${TARGET}')),
        files(build('context: .')),
        files(build('context: .', 'target: a'), 'RUN true\n'),
        { 'compose.yaml': build('context: https://example.org/a.git', 'target: a') },
        { 'compose.yaml': build('context: .', 'target: a', 'dockerfile_inline: FROM alpine:3.22') },
      ],
    }));
});

describe('missing-build-context', () => {
  it('finds contexts that are not there', () =>
    testRule(context, {
      bad: [
        { text: { 'compose.yaml': 'services:\n  web:\n    build: «./wbe»\n' }, message: '`./wbe`' },
        { text: { 'compose.yaml': build('context: «../elsewhere»') } },
        { text: { 'compose.yaml': build('context: «Dockerfile»'), Dockerfile: 'FROM alpine:3.22\n' } },
      ],
      good: [
        { 'compose.yaml': 'services:\n  web:\n    build: web\n', 'web/Dockerfile': 'FROM alpine:3.22\n' },
        { 'compose.yaml': 'services:\n  web:\n    build: ${DIRECTORY}\n' },
        { 'compose.yaml': 'services:\n  web:\n    build: https://example.org/a.git\n' },
        { 'compose.yaml': 'services:\n  web:\n    build: git@github.com:o/r.git\n' },
      ],
    }));
});

describe('missing-dockerfile', () => {
  it('finds Dockerfiles that are not in the context', () =>
    testRule(dockerfile, {
      bad: [
        {
          text: {
            'compose.yaml': build('context: .', 'dockerfile: «docker/Dockerfile»'),
            Dockerfile: 'FROM alpine:3.22\n',
          },
        },
        {
          text: { 'compose.yaml': 'services:\n  web:\n    build: «web»\n', 'web/main.c': '' },
          message: '`Dockerfile`, which is not in the build context `web`',
        },
        {
          text: { 'compose.yaml': 'services:\n  web:\n    build: «web»\n', 'web/Containerfile': 'FROM alpine:3.22\n' },
        },
      ],
      good: [
        { 'compose.yaml': 'services:\n  web:\n    build: web\n', 'web/Dockerfile': 'FROM alpine:3.22\n' },
        { 'compose.yaml': 'services:\n  web:\n    build: web\n', 'web/dockerfile': 'FROM alpine:3.22\n' },
        {
          'compose.yaml': build('context: web', 'dockerfile: ../Dockerfile'),
          Dockerfile: 'FROM alpine:3.22\n',
          'web/a': '',
        },
        { 'compose.yaml': build('context: .', 'dockerfile: ${FILE}') },
        { 'compose.yaml': build('context: .', 'dockerfile_inline: FROM alpine:3.22') },
        // Its context is missing: that is told elsewhere.
        { 'compose.yaml': 'services:\n  web:\n    build: web\n' },
      ],
    }));
});

describe('undeclared-build-arg', () => {
  const files = (Dockerfile: string, name = 'NODE') => ({
    'compose.yaml': build('context: .', 'args:', `  ${name}: "22"`),
    Dockerfile,
  });

  it('finds arguments that have no effect', () =>
    testRule(argument, {
      bad: [
        {
          text: files('ARG NODE_VERSION\nFROM alpine:3.22\n', '«NODE_VERSON»'),
          message: 'does not declare `ARG NODE_VERSON`',
        },
        { text: files('FROM alpine:3.22\nENV NODE=1\n', '«NODE»') },
        {
          text: {
            'compose.yaml': build('context: .', 'args:', '  - «NODE»=22'),
            Dockerfile: 'FROM alpine:3.22\n',
          },
        },
      ],
      good: [
        files('ARG NODE\nFROM alpine:3.22\n'),
        files('FROM alpine:3.22\nARG NODE=20\n'),
        files('FROM alpine:3.22\nARG A B NODE\n'),
        files('FROM alpine:3.22\nONBUILD ARG NODE\n'),
        files('FROM alpine:3.22\n', 'HTTP_PROXY'),
        files('FROM alpine:3.22\n', 'BUILDKIT_INLINE_CACHE'),
        files('# syntax=example.org/frontend:1\nFROM alpine:3.22\n'),
        { 'compose.yaml': build('context: https://example.org/a.git', 'args:', '  A: 1') },
      ],
    }));
});
