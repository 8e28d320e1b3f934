import { expect, it } from 'vitest';
import rule from '../../../rules/dockerfile/untagged-copy-source.ts';
import { dedent } from '../../../src/rule/index.ts';
import { testRule } from '../../../src/test-rule.ts';
import { lint, shown } from '../../support/lint.ts';

it('reports images without a version that files are copied from', () =>
  testRule(rule, {
    bad: [
      { text: 'FROM debian:13\nCOPY --from=«nginx» /etc/nginx/mime.types /etc/\n', message: 'has no tag' },
      { text: 'FROM debian:13\nCOPY --from=«acme/tool» /tool /bin/\n', message: 'has no tag' },
      { text: 'FROM debian:13\nCOPY --chown=1:1 --from=«localhost:5000/tool» /tool /bin/\n', message: 'has no tag' },
      {
        text: 'FROM debian:13\nCOPY --from=«ghcr.io/acme/uv:latest» /uv /bin/\n',
        message: 'changes with every release',
      },
      {
        text: 'FROM debian:13\nCOPY --from=«docker:cli» /usr/local/bin/docker /bin/\n',
        message: 'does not name a version',
      },
      {
        text: dedent`
          FROM debian:13
          RUN --mount=type=cache,target=/cache --mount=from=«acme/tool»,target=/tool /tool/run
        `,
        message: 'the next build may use a different version',
      },
      {
        text: dedent`
          FROM debian:13
          ONBUILD COPY --from=«composer» /usr/bin/composer /usr/bin/composer
        `,
        message: 'has no tag',
      },
    ],
    good: [
      dedent`
        ARG VERSION
        FROM golang:1.26 AS build
        FROM debian:13
        ARG VERSION
        COPY --from=build /app /app
        COPY --from=BUILD /app /app
        COPY --from=0 /app /app
        COPY --from=nginx:1.30 /etc/nginx /etc/nginx
        COPY --from=acme/tool@sha256:db142d433cdde11f10ae479dbf92f3b13d693fd1c91053da9979728cceb1dc68 /t /t
        COPY --from=acme/tool:latest@sha256:db142d433cdde11f10ae479dbf92f3b13d693fd1c91053da9979728cceb1dc68 /t /t
        COPY --from=acme/tool:$VERSION /t /t
        COPY --from=assets /a /a
        COPY --from=scratch /a /a
        RUN --mount=type=bind,from=build,target=/b --mount=from=acme/tool:1,target=/t true
        ADD --chmod=755 tool /tool
      `,
    ],
  }));

it('reports an image once', async () => {
  const Dockerfile = dedent`
    FROM debian:13
    COPY --from=acme/tool /bin/a /bin/
    COPY --from=acme/tool /bin/b /bin/
    COPY --from=acme/other /bin/c /bin/
    COPY --from=acme/tool /bin/d /bin/
  `;
  expect(shown(await lint({ Dockerfile }, { builtIn: [rule.id] }))).toEqual([
    'Dockerfile: `acme/tool` has no tag, which means `latest`: the next build may use a different version (also in 2 more places)',
    'Dockerfile: `acme/other` has no tag, which means `latest`: the next build may use a different version',
  ]);
});
