import { describe, expect, it } from 'vitest';
import rule from '../../../rules/dockerfile/missing-shell.ts';
import { hasNoShell } from '../../../src/knowledge/images.ts';
import { testRule } from '../../../src/test-rule.ts';

const on = (image: string, ...lines: readonly string[]): string =>
  `FROM golang:1.26 AS build\nRUN make\nFROM ${image}\n${lines.map((line) => `${line}\n`).join('')}`;
const scratch = (...lines: readonly string[]): string => on('scratch', ...lines);
const distroless = 'gcr.io/distroless/base-debian13';

describe('missing-shell', () => {
  it('finds shell forms where there is no shell', () =>
    testRule(rule, {
      bad: [
        {
          text: scratch('«RUN» echo a > /b', 'RUN echo c', 'ENTRYPOINT ["/a"]'),
          message: '`scratch` does not have one',
        },
        scratch('COPY --from=build /out/server /', '«CMD» /server $PORT'),
        scratch('COPY server /', 'ENTRYPOINT ["/server"]', '«HEALTHCHECK» CMD /server -c'),
        scratch('COPY certs.pem /etc/ssl/', 'COPY app /app/', '«ENTRYPOINT» /app/a && exec /app/b'),
        scratch('«RUN» <<E', 'a', 'E'),
        scratch('COPY a.conf /', 'HEALTHCHECK CMD [«"sh"», "-c", "a"]', 'CMD ["/a"]'),
        scratch('ENTRYPOINT [«"/bin/sh"», "/a.sh"]'),
        scratch('WORKDIR /app', 'COPY a .', '«CMD» ./a'),
        scratch('ADD https://example.com/a.tar /a/', '«CMD» /a/b'),
        { text: on(distroless, 'COPY a /a', '«ENTRYPOINT» /a'), message: distroless },
        on(`${distroless}:nonroot`, '«RUN» a'),
        on('gcr.io/distroless/nodejs24-debian13', 'COPY . /app', '«CMD» a.js'),
        on('mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled', '«CMD» ./a'),
        'FROM scratch AS a\nCOPY b /b\nFROM a\n«CMD» /b\n',
        'ARG B=scratch\nFROM $B\n«CMD» /b\n',
        'FROM scratch\n«RUN» --mount=type=cache,target=/a make\n',
      ],
      good: [
        scratch('COPY a /a', 'CMD ["/a"]', 'HEALTHCHECK NONE'),
        scratch('ADD rootfs.tar.gz /', 'RUN a', 'CMD b'),
        scratch('ADD --unpack=true https://example.com/a.tar /', 'CMD b'),
        scratch('COPY --from=build / /', 'RUN a', 'CMD b'),
        scratch('COPY --from=build /out/ /', 'CMD /b'),
        scratch('COPY rootfs /', 'CMD /b'),
        scratch('COPY --from=build /target /', 'CMD /b'),
        scratch('COPY --from=busybox:1.37 /bin/busybox /busybox', 'SHELL ["/busybox", "sh", "-c"]', 'RUN a'),
        scratch('COPY --from=build /bin/sh /bin/sh', 'CMD /b'),
        scratch('COPY --from=build /bin /bin', 'RUN a'),
        scratch('COPY --from=build /usr/ /usr/', 'RUN a'),
        scratch('WORKDIR /', 'COPY dist .', 'CMD /b'),
        scratch('ARG D', 'COPY a $D', 'CMD /b'),
        scratch('COPY a /a', 'RUN ["/a", "--install"]', 'CMD b'),
        scratch('RUN --mount=from=busybox,target=/bin a'),
        scratch('ENTRYPOINT ["/a"]', 'CMD --help'),
        scratch('ONBUILD RUN a'),
        on(`${distroless}:debug`, 'RUN a', 'CMD b'),
        on(`${distroless}:debug-nonroot`, 'ENTRYPOINT ["sh", "-c", "a"]'),
        on('gcr.io/distroless/python3-debian13', 'CMD a.py'),
        on('alpine:3.22', 'RUN a', 'CMD b'),
        on('$UNKNOWN', 'RUN a'),
        'FROM scratch AS a\nADD a.tar /\nFROM a\nRUN b\nCMD c\n',
      ],
    }));
});

it('knows which images have no shell, by name and tag', () => {
  const image = (name: string, tag?: string): boolean => hasNoShell({ name, tag, digest: undefined });
  expect(image('gcr.io/distroless/static')).toBe(true);
  expect(image('gcr.io/distroless/java25-debian13', 'nonroot')).toBe(true);
  expect(image('gcr.io/distroless/cc-debian13', 'debug-nonroot-amd64')).toBe(false);
  expect(image('cgr.dev/chainguard/static', 'latest')).toBe(true);
  expect(image('cgr.dev/chainguard/glibc-dynamic', 'latest-dev')).toBe(false);
  expect(image('mcr.microsoft.com/dotnet/runtime-deps', '9.0')).toBe(false);
  expect(image('mcr.microsoft.com/dotnet/runtime-deps', '9.0-azurelinux3.0-distroless')).toBe(true);
  expect(image('grafana/loki', '3.5.0')).toBe(true);
  expect(image('alpine', '3.22')).toBe(false);
});
