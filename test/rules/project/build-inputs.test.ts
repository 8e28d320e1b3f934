import { describe, it } from 'vitest';
import missing from '../../../rules/project/missing-build-secret.ts';
import context from '../../../rules/project/unused-build-context.ts';
import unused from '../../../rules/project/unused-build-secret.ts';
import { testRule } from '../../../src/test-rule.ts';

const top = 'secrets:\n  npm:\n    environment: NPM_TOKEN\n';
const build = (...lines: readonly string[]): string =>
  `services:\n  web:\n    build:\n      context: .\n${lines.map((line) => `      ${line}\n`).join('')}${top}`;
const files = (compose: string, ...lines: readonly string[]) => ({
  'compose.yaml': compose,
  Dockerfile: `FROM node:24 AS base\n${lines.map((line) => `${line}\n`).join('')}`,
});
const mounts = 'RUN --mount=type=secret,id=npm npm ci';
const bad = (compose: string, ...lines: readonly string[]) => ({ text: files(compose, ...lines) });

describe('missing-build-secret', () => {
  const lacking = build().replace('build:', '«build»:');

  it('finds secrets and agents that the build is not given', () =>
    testRule(missing, {
      bad: [
        { ...bad(lacking, mounts), message: 'secret `npm`' },
        bad('services:\n  web:\n    «build»: .\n', 'RUN --mount=type=secret,target=/run/secrets/npm npm ci'),
        { ...bad(lacking, 'RUN --mount=type=ssh git clone git@example.com:a/b'), message: 'SSH agent `default`' },
        { ...bad(lacking, 'RUN --mount=type=secret,id=npm,required npm ci || true'), message: 'the build fails' },
        bad(lacking.replace('context: .', 'context: .\n      secrets: [other]'), mounts),
        bad(
          lacking.replace('context: .', 'context: .\n      ssh: [other=./key]'),
          'RUN --mount=type=ssh,id=git git fetch',
        ),
        bad(lacking, mounts, 'FROM alpine:3.22', 'COPY --from=base /a /a'),
      ],
    }));

  it('is silent where they are given, not built, or not needed', () =>
    testRule(missing, {
      good: [
        files(build('secrets: [npm]'), mounts),
        files(build('secrets:', '  - source: token', '    target: npm'), mounts),
        files(build('ssh: default'), 'RUN --mount=type=ssh git fetch'),
        files(build('ssh: [git=./key]'), 'RUN --mount=type=ssh,id=git git fetch'),
        files(build(), mounts, 'FROM alpine:3.22'),
        files(build('target: base'), 'FROM base AS ci', mounts),
        files(build(), 'RUN --mount=type=secret,id=npm if [ -f /run/secrets/npm ]; then npm ci; fi'),
        files(build(), 'RUN --mount=type=secret,id=npm npm ci || npm install'),
        files(build('secrets: ["${NAME}"]'), mounts),
        { Dockerfile: `FROM node:24\n${mounts}\n` },
      ],
    }));
});

describe('unused-build-secret', () => {
  it('finds what no RUN mounts', () =>
    testRule(unused, {
      bad: [
        bad(build('secrets:', '  - «npm»'), 'RUN npm ci'),
        bad(build('secrets: [«npm»]'), 'RUN --mount=type=secret,id=npmrc npm ci'),
        bad(build('ssh: [«default»]'), 'RUN git clone git@example.com:a/b'),
        bad(build('ssh: «default»'), mounts),
        bad(build('secrets: [«npm»]'), mounts, 'FROM alpine:3.22'),
      ],
      good: [
        files(build('secrets: [npm]'), mounts),
        files(build('secrets: [npm]'), 'ARG ID', 'RUN --mount=type=secret,id=$ID npm ci'),
        files(build('ssh: [default]'), 'ONBUILD RUN --mount=type=ssh git fetch'),
        { 'compose.yaml': build('secrets: [npm]'), Dockerfile: '# syntax=acme/frontend\nFROM node:24\n' },
      ],
    }));
});

describe('unused-build-context', () => {
  const named = (name: string) => build('additional_contexts:', `  ${name}: ./a`);

  it('finds contexts that nothing names', () =>
    testRule(context, {
      bad: [
        bad(named('«docs»'), 'COPY --from=doc . .'),
        bad(build('additional_contexts: [«docs»=./docs]'), 'COPY docs .'),
        bad(named('«node»'), 'COPY docs .'),
      ],
      good: [
        files(named('docs'), 'COPY --from=docs . .'),
        files(named('Docs'), 'RUN --mount=type=bind,from=docs,target=/docs true'),
        files(named('docker.io/library/node:24'), 'RUN true'),
        files(named('docs'), 'FROM docs'),
        { 'compose.yaml': named('docs'), Dockerfile: 'ARG BASE\nFROM $BASE\n' },
        { 'compose.yaml': named('docs'), Dockerfile: '# syntax=acme/frontend\nFROM node:24\n' },
      ],
    }));
});
