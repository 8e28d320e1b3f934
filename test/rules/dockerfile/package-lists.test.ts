import { describe, it } from 'vitest';
import missing from '../../../rules/dockerfile/missing-package-lists.ts';
import stale from '../../../rules/dockerfile/stale-package-lists.ts';
import { testRule } from '../../../src/test-rule.ts';

const install = 'apt-get install -y curl';
const marked = install.replace('apt-get install', '«apt-get install»');
const lists = 'rm -rf /var/lib/apt/lists/*';

describe('stale-package-lists', () => {
  it('finds a download of its own, once however many installs use it', () =>
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
      ],
    }));

  it('finds an install that uses the lists of another layer', () =>
    testRule(stale, {
      bad: [
        {
          text: `FROM debian:12\nRUN apt-get update && apt-get install -y a\nRUN ${marked} && true\n`,
          fixed: `FROM debian:12\nRUN apt-get update && apt-get install -y a && ${lists}\nRUN apt-get update && ${install} && true && ${lists}\n`,
        },
        // What we do not understand leaves the lists as old as they were.
        ...['make -C /src', './configure && make', 'gem install a', 'python3 build.py', '["/bin/x"]'].map((run) => ({
          text: `FROM debian:12\nRUN apt-get update && apt-get install -y a && rm -rf b\nRUN ${run}\nRUN ${marked}\n`,
          fixed: `FROM debian:12\nRUN apt-get update && apt-get install -y a && rm -rf b && ${lists}\nRUN ${run}\nRUN apt-get update && ${install} && ${lists}\n`,
        })),
        {
          text: `FROM debian:12 AS base\nRUN apt-get update && apt-get install -y a\nFROM base AS b\nRUN ${marked}\nFROM base\nRUN ${marked}\n`,
          fixed: `FROM debian:12 AS base\nRUN apt-get update && apt-get install -y a && ${lists}\nFROM base AS b\nRUN apt-get update && ${install} && ${lists}\nFROM base\nRUN apt-get update && ${install} && ${lists}\n`,
        },
      ],
      good: [
        `FROM debian:12\nRUN apt-get update\nRUN apt-get update && ${install}\n`,
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
          message: 'deleted before',
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
        `FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt/lists ${install}\n`,
        `FROM debian:12\nRUN add-apt-repository -y ppa:x/y && ${install}\n`,
      ],
    }));
});
