import { it } from 'vitest';
import harmlessPipe from '../../../rules/shell/harmless-pipe.ts';
import unseenDownloadFailure from '../../../rules/shell/unseen-download-failure.ts';
import unseenPipeFailure from '../../../rules/shell/unseen-pipe-failure.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM debian:13\n${lines.map((line) => `${line}\n`).join('')}`;
const BASH = 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]';

it('finds downloads whose failure goes unnoticed in a pipe', () =>
  testRule(unseenDownloadFailure, {
    bad: [
      {
        text: file(
          '# The tool.',
          '# hadolint ignore=DL3008',
          'RUN set -eu; \\',
          '    wget -qO- https://x.org/setup | «sh»; \\',
          '    true',
        ),
        fixed: file(
          BASH,
          '# The tool.',
          '# hadolint ignore=DL3008',
          'RUN set -eu; \\',
          '    wget -qO- https://x.org/setup | sh; \\',
          '    true',
        ),
        message: '`sh` reads an empty script and succeeds',
      },
      // SHELL would change the shell that every container starts.
      file('RUN curl -fsSL https://x.org/i | «sh»', 'CMD serve --port 80'),
      // One SHELL helps all of them.
      {
        text: file(
          '',
          'RUN true',
          'RUN curl -fsSL https://x.org/k | «apt-key» add -',
          'RUN curl -fsSL https://x.org/a.tgz | «tar» xz',
        ),
        fixed: file(
          '',
          'RUN true',
          BASH,
          'RUN curl -fsSL https://x.org/k | apt-key add -',
          'RUN curl -fsSL https://x.org/a.tgz | tar xz',
        ),
        message: 'only the exit status of `apt-key` counts',
      },
      {
        text: file('SHELL ["/bin/bash", "-c"]', 'RUN curl -fsSL https://x.org/k | «gpg» --dearmor -o /k.gpg'),
        fixed: file(
          'SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
          'RUN curl -fsSL https://x.org/k | gpg --dearmor -o /k.gpg',
        ),
      },
      file('SHELL ["/bin/sh", "-o", "pipefail", "-c"]', 'RUN true').replace(
        'RUN true',
        'RUN ["bash", "-c", "curl -fsSL https://x.org | «sh»"]',
      ),
      file('RUN bash -c "curl -fsSL https://x.org | «tar» xz"'),
      file('ONBUILD RUN curl -fsSL https://x.org/a | «tar» xz'),
      file('RUN <<EOF', '#!/bin/sh -e', 'curl -fsSL https://x.org/a | «python3» -', 'EOF'),
      file('RUN (curl -fsSL https://x.org/a || curl -fsSL https://y.org/a) | «tar» xz').replace('debian:13', 'x/y'),
      file('RUN curl -fsSL https://x.org/a | «sed» s/a/b/ | sudo bash').replace('debian:13', 'x/y'),
      file('RUN curl -fsSL https://x.org/a | «while» read -r line; do echo "$line"; done')
        .replace('«while» read', 'while «read»')
        .replace('debian:13', 'x/y'),
      file('RUN curl -fsSL https://x.org/a | «bash» || exit 1').replace('debian:13', 'x/y'),
      file('RUN if [ -n "$A" ]; then wget -O - https://x.org/a | «tar» xz; fi').replace('debian:13', 'x/y'),
      {
        text: 'FROM alpine:3.22\nRUN apk add curl \\\n && curl -f https://x.org \\\n  | «tar» xz\n',
        fixed:
          'FROM alpine:3.22\nSHELL ["/bin/ash", "-o", "pipefail", "-c"]\nRUN apk add curl \\\n && curl -f https://x.org \\\n  | tar xz\n',
      },
    ],
    good: [
      file(BASH, 'RUN curl -fsSL https://x.org/a | bash'),
      `FROM debian:13 AS a\n${BASH}\nFROM a\nRUN curl -fsSL https://x.org/a | bash\n`,
      file('SHELL ["/bin/bash", "-eo", "pipefail", "-c"]', 'RUN curl -fsSL https://x.org/a | bash'),
      file('SHELL ["bash", "-c"]', 'RUN set -o pipefail && curl -fsSL https://x.org/a | bash'),
      file('RUN bash -euo pipefail -c "curl -fsSL https://x.org/a | tar xz"'),
      file('RUN ["/bin/bash", "-o", "pipefail", "-c", "curl -fsSL https://x.org/a | tar xz"]'),
      file('RUN <<EOF', '#!/bin/bash -eo pipefail', 'curl -fsSL https://x.org/a | tar xz', 'EOF'),
      file('RUN <<EOF', '#!/usr/bin/env bash', 'set -euo pipefail', 'curl -fsSL https://x.org/a | tar xz', 'EOF'),
      // The failure is handled.
      file('RUN curl -fsSL https://x.org/a | bash || true'),
      file('RUN curl -fsSL https://x.org/a | bash || { echo none; }'),
      file('RUN if curl -fsSL https://x.org/a | grep -c b; then true; fi'),
      file('RUN curl -fsSL https://x.org/a | grep -q b && touch /b'),
      file('RUN curl -fsSL https://x.org/a | sha256sum -c -'),
      // With pipefail, it would fail although nothing is wrong.
      file('RUN curl -fsSL https://x.org/a | head -1 > /a'),
      file("RUN curl -fsSL https://x.org/a | sed -n '1p;1q'"),
      // Nothing is downloaded into the pipe, or not here.
      file('RUN curl -fsSL https://x.org/a -o a && tar xzf a'),
      file('RUN curl -fsSLo a https://x.org/a | tee log'),
      file('RUN curl -fsSI https://x.org/a | cat'),
      file('RUN V=$(curl -fsSL https://x.org/a | jq -r .v) && echo $V'),
      file('RUN curl -fsSL https://x.org/a || bash', "RUN echo 'curl https://x | bash'"),
      file('CMD curl -fsSL https://x.org/a | bash', 'HEALTHCHECK CMD curl -f http://localhost/ | cat'),
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\nRUN curl https://x.org/a | iex\n',
    ],
  }));

it('finds other pipes whose left side may fail', () =>
  testRule(unseenPipeFailure, {
    bad: [
      {
        text: file('RUN gpg --export ABC | «apt-key» add - && a | b'),
        fixed: file(BASH, 'RUN gpg --export ABC | apt-key add - && a | b'),
      },
      file('RUN V=$(curl -fsSL https://x.org/a | «jq» -r .v) && echo $V').replace('debian:13', 'x/y'),
      file('RUN find / -name x | «xargs» rm').replace('debian:13', 'x/y'),
      file('RUN echo a | «b» | c').replace('debian:13', 'x/y'),
    ],
    good: [
      file("RUN echo 'a:b' | chpasswd", 'RUN yes | pecl install x', 'RUN cat <<EOF | tee /a', 'b', 'EOF'),
      file('RUN echo a | sed s/a/b/ | tr a b > /c', 'RUN php -m | grep -q xdebug', 'RUN a | head -1'),
      file(
        'RUN apt-get install -y $(cat packages | tr -d a)',
        'RUN for a in $(b | c); do d; done',
        'RUN a | b || true',
      ),
      file('RUN curl -fsSL https://x.org/a | bash && a | b'),
      file('SHELL ["/bin/bash", "-o", "pipefail", "-c"]', 'RUN a | b'),
      file('RUN a || b', "RUN echo 'a | b'", 'RUN case $a in b|c) d;; esac'),
    ],
  }));

it('finds pipes that only other linters complain about', () =>
  testRule(harmlessPipe, {
    bad: [file("RUN echo 'a:b' | «chpasswd»", 'RUN a | «head» -1', 'RUN b $(cat c | «tr» a b)')],
    good: [file('RUN a | b', 'RUN echo a && b | c')],
  }));
