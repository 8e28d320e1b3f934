import { it } from 'vitest';
import rule from '../../../rules/dockerfile/untrusted-registry.ts';
import { dedent } from '../../../src/rule/index.ts';
import { testRule } from '../../../src/test-rule.ts';

const allowed: readonly (readonly [pattern: string, image: string])[] = [
  ['docker.io', 'debian:13'],
  ['docker.io', 'docker.io/acme/tool:1'],
  ['hub.docker.com', 'acme/tool:1'],
  ['*', 'evil.example.com/tool:1'],
  ['*.example.com', 'registry.example.com/tool:1'],
  ['registry.*', 'registry.acme.com/tool:1'],
  ['localhost:5000', 'localhost:5000/tool:1'],
  ['ghcr.io/acme', 'ghcr.io/acme/tool:1'],
  ['ghcr.io/acme/*', 'ghcr.io/acme/tool:1'],
  ['docker.io/library', 'debian:13'],
];
const rejected: readonly (readonly [pattern: string, image: string])[] = [
  ['ghcr.io', 'debian:13'],
  ['docker.io', 'ghcr.io/acme/tool:1'],
  ['*.example.com', 'example.org/tool:1'],
  ['ghcr.io/acme', 'ghcr.io/acme-evil/tool:1'],
  ['docker.io/library', 'acme/tool:1'],
];

it('reports images from registries that the option does not list', () =>
  testRule(rule, {
    bad: [
      ...rejected.map(([pattern, image]) => ({
        text: `FROM «${image}»\nRUN true\n`,
        options: { trusted: [pattern] },
        message: 'is not a trusted registry',
      })),
      {
        text: dedent`
          ARG BASE=quay.io/acme/base:1
          FROM «$BASE» AS build
          FROM build
          COPY --from=0 /app /app
          COPY --from=build /app /app
          COPY --from=«composer:2» /usr/bin/composer /usr/bin/composer
          RUN --mount=type=bind,from=«docker.io/acme/tool:1»,target=/tool /tool/run
          FROM scratch
          FROM $UNKNOWN
        `,
        options: { trusted: ['ghcr.io', '*.acme.com'] },
        message: 'comes from',
      },
    ],
    good: [
      ...allowed.map(([pattern, image]) => ({ text: `FROM ${image}\nRUN true\n`, options: { trusted: [pattern] } })),
      { text: 'FROM evil.example.com/tool:1\nCOPY --from=evil.example.com/tool /a /a\n', options: {} },
    ],
  }));
