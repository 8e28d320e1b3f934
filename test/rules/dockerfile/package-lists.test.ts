import { describe, it } from 'vitest';
import missing from '../../../rules/dockerfile/missing-package-lists.ts';
import stale from '../../../rules/dockerfile/stale-package-lists.ts';
import { testRule } from '../../../src/test-rule.ts';

const install = 'apt-get install -y curl';
const marked = install.replace('apt-get install', '«apt-get install»');
/** Installs the package of `install`, and a version of wget. */
const fresh = 'apt-get update && apt-get install -y curl wget=1';
const lists = 'rm -rf /var/lib/apt/lists/*';

describe('stale-package-lists', () => {
  it('finds a separate download, once for all installs that use it', () =>
    testRule(stale, {
      bad: [
        {
          text: 'FROM debian:12\nRUN «apt-get update»\nRUN apt-get install -y a\n# c\nRUN apt-get install -y b\n',
          fixed: `FROM debian:12\nRUN apt-get update && apt-get install -y a && ${lists}\n# c\nRUN apt-get update && apt-get install -y b && ${lists}\n`,
        },
        {
          text: `FROM debian:12 AS base\nRUN «apt-get update»\nFROM base\nRUN sudo ${install}\n`,
          fixed: `FROM debian:12 AS base\nFROM base\nRUN sudo apt-get update && sudo ${install} && sudo ${lists}\n`,
        },
        {
          text: `FROM x/y:1\n\nRUN «apt-get update»\n\nRUN ${install} && ${lists}\n`,
          fixed: `FROM x/y:1\n\nRUN apt-get update && ${install} && ${lists}\n`,
        },
        {
          text: `FROM x/y:1\nRUN echo a > /b \\\n && «apt-get update»\nRUN ${install}\n`,
          fixed: `FROM x/y:1\nRUN echo a > /b\nRUN apt-get update && ${install} && ${lists}\n`,
        },
        { text: 'FROM debian:12\nRUN «apt-get update»\nRUN if true; then apt-get install -y a; fi\n' },
        { text: 'FROM debian:12\nRUN «apt-get update»\nRUN ["apt-get", "install", "-y", "a"]\n' },
        `FROM debian:12\nRUN «apt-get update»\nRUN ${install} && exec true\n`,
      ],
    }));

  it('finds an install that uses the lists of another layer', () =>
    testRule(stale, {
      bad: [
        {
          text: `FROM debian:12\nRUN apt-get update && apt-get install -y a\nRUN ${marked} && true\n`,
          fixed: `FROM debian:12\nRUN apt-get update && apt-get install -y a && ${lists}\nRUN apt-get update && ${install} && true && ${lists}\n`,
        },
        // A command that is not understood leaves the lists as old as they were.
        ...['make -C /src', './configure && make', 'gem install a', 'python3 build.py', '["/bin/x"]'].map((run) => ({
          text: `FROM debian:12\nRUN apt-get update && apt-get install -y a && rm -rf b\nRUN ${run}\nRUN ${marked}\n`,
          fixed: `FROM debian:12\nRUN apt-get update && apt-get install -y a && rm -rf b && ${lists}\nRUN ${run}\nRUN apt-get update && ${install} && ${lists}\n`,
        })),
        {
          text: `FROM debian:12\nRUN apt-get update && apt-get install -y a\nRUN cd /a && ./configure --prefix=/b && make install && ${marked}\n`,
          fixed: `FROM debian:12\nRUN apt-get update && apt-get install -y a && ${lists}\nRUN cd /a && ./configure --prefix=/b && make install && apt-get update && ${install} && ${lists}\n`,
        },
        {
          text: `FROM debian:12 AS base\nRUN apt-get update && apt-get install -y a\nFROM base AS b\nRUN ${marked}\nFROM base\nRUN ${marked}\n`,
          fixed: `FROM debian:12 AS base\nRUN apt-get update && apt-get install -y a && ${lists}\nFROM base AS b\nRUN apt-get update && ${install} && ${lists}\nFROM base\nRUN apt-get update && ${install} && ${lists}\n`,
        },
      ],
      good: [
        `FROM debian:12\nRUN apt-get update\nRUN --mount=from=lists,target=/var/lib/apt/lists ${install}\n`,
        `FROM debian:12\nRUN apt-get update\nRUN cd /a && ./set-up.sh && ${install}\n`,
        `FROM debian:12\nRUN apt-get update\nRUN apt-get update && ${install}\n`,
        `FROM debian:12\nRUN ${fresh}\nRUN ${install}\n`,
        'FROM debian:12\nRUN apt-get update\nRUN apt-get install -y ./a.deb\n',
        `FROM debian:12\nRUN apt-get update\nRUN curl https://x.org/setup | bash - && ${install}\n`,
        `FROM debian:12\nRUN apt-get update\nRUN /clean.sh\nRUN ${install}\n`,
        `FROM debian:12\nRUN apt-get update\nCOPY lists /var/lib/apt/lists\nRUN ${install}\n`,
        `FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt apt-get update\nRUN --mount=type=cache,target=/var/lib/apt ${install}\n`,
        `FROM debian:12 AS a\nRUN apt-get update\nFROM debian:12\nRUN ${install}\n`,
        `FROM debian:12\nRUN apt-get update && apt-get install -y make && ${lists}\nRUN make\nRUN apt-get update && ${install}\n`,
      ],
    }));
});

describe('missing-package-lists', () => {
  it('finds an install without lists', () =>
    testRule(missing, {
      bad: [
        {
          text: `FROM ubuntu\nENV A=b\nRUN set -ex; ${marked}\n`,
          fixed: `FROM ubuntu\nENV A=b\nRUN set -ex; apt-get update && ${install} && ${lists}\n`,
        },
        {
          text: `FROM python:3\nRUN apt-get update && apt-get install -y a && ${lists}\nRUN ${marked} && ${lists}\n`,
          fixed: `FROM python:3\nRUN apt-get update && apt-get install -y a && ${lists}\nRUN apt-get update && ${install} && ${lists}\n`,
          message: 'deleted earlier',
        },
        {
          text: `FROM arm64v8/node:22\nRUN ${marked} && true\n`,
          fixed: `FROM arm64v8/node:22\nRUN apt-get update && ${install} && true && ${lists}\n`,
        },
        {
          text: `FROM mirror.gcr.io/library/python:3\nRUN make -C /src && npm ci\nRUN ${marked}\n`,
          fixed: `FROM mirror.gcr.io/library/python:3\nRUN make -C /src && npm ci\nRUN apt-get update && ${install} && ${lists}\n`,
        },
        {
          text: `FROM x/y\nRUN apt-get update && ${lists} && ${marked}\n`,
          fixed: `FROM x/y\nRUN apt-get update && ${lists} && apt-get update && ${install} && ${lists}\n`,
        },
        ...[
          ['', 'curl git'],
          ['', 'wget'],
          ['', 'wget=2'],
          ['', '--reinstall curl'],
          [' && apt-get purge -y curl', 'curl'],
          [' && apt-get install -y curl-', 'curl'],
        ].map(([more, names]) => ({
          text: `FROM debian:12\nRUN ${fresh.replace(' wget=1', names?.startsWith('wget=') ? ' wget=1' : '')}${more} && ${lists}\nRUN «apt-get install» -y ${names} && ${lists}\n`,
          fixed: `FROM debian:12\nRUN ${fresh.replace(' wget=1', names?.startsWith('wget=') ? ' wget=1' : '')}${more} && ${lists}\nRUN apt-get update && apt-get install -y ${names} && ${lists}\n`,
        })),
        // Where the lists cannot be deleted again, they are not downloaded either.
        `FROM debian:12\nRUN ${marked} && exec true\n`,
      ],
      good: [
        `FROM x/y\nRUN ${install}\n`,
        ...['team:4', 'python-base:2', 'pythonbase:2024', 'x.org/library/debian', 'debian-x', 'ubuntu/nginx'].map(
          (base) => `FROM ${base}\nRUN ${install}\n`,
        ),
        `FROM debian:12\nRUN make -C /src install-deps\nRUN ${install}\n`,
        `FROM debian:12\nRUN if x; then apt-get update; fi\nRUN ${install}\n`,
        `FROM x/y\nRUN if x; then ${lists}; fi\nRUN ${install}\n`,
        `FROM x/y\nWORKDIR /z\nRUN rm -rf *\nRUN ${install}\n`,
        `FROM x/y\nRUN rm -rf $D $(cat list)\nRUN ${install}\n`,
        {
          Dockerfile: 'FROM debian:12\n',
          'app/Dockerfile': `FROM debian:own\nRUN ${install}\n`,
          'compose.yaml': 'services:\n  base:\n    image: debian:own\n    build: .\n  app:\n    build: app\n',
        },
        `ARG BASE\nFROM $BASE\nRUN ${install}\n`,
        `FROM debian:12\nRUN ${install} || (apt-get update && ${install})\n`,
        `FROM debian:12\nRUN ./setup.sh && ${install}\n`,
        `FROM debian:12\nCOPY --from=x / /\nRUN ${install}\n`,
        'FROM debian:12\nRUN apt-get install -y ./a.deb\n',
        // It is already installed.
        ...[
          `FROM debian:12\nRUN ${fresh}\n`,
          `FROM debian:12 AS a\nRUN ${fresh}\nFROM a\n`,
          `FROM debian:12\nRUN if x; then ${fresh}; fi; ${lists}\n`,
          `FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt ${fresh}\n`,
          `FROM debian:12\nRUN ${fresh} && apt-get purge -y git && apt-get autoremove -y\n`,
        ].map((before) => `${before}RUN ${install}\nRUN ${install} wget=1\n`),
        `FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt/lists ${install}\n`,
        `FROM debian:12\nRUN --mount=type=bind,from=lists,source=/l,target=/var/lib/apt/lists ${install}\n`,
        `FROM x/y\nRUN ["rm", "-rf", "/var/lib/apt/lists/*"]\nRUN ${install}\n`,
        `FROM x/y\nRUN rm -rf "/var/lib/apt/lists/*"\nRUN ${install}\n`,
        `FROM debian:12\nRUN add-apt-repository -y ppa:x/y && ${install}\n`,
      ],
    }));
});
