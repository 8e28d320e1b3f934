import { describe, it } from 'vitest';
import missing from '../../../rules/dockerfile/missing-package-lists.ts';
import stale from '../../../rules/dockerfile/stale-package-lists.ts';
import { testRule } from '../../../src/test-rule.ts';

const install = 'apt-get install -y curl';
const marked = install.replace('apt-get install', '«apt-get install»');
const lists = 'rm -rf /var/lib/apt/lists/*';

describe('stale-package-lists', () => {
  it('finds an install that uses the lists of another layer', () =>
    testRule(stale, {
      bad: [
        {
          text: `FROM debian:12\nRUN apt-get update && apt-get install -y a\nRUN ${marked} && true\n`,
          fixed: `FROM debian:12\nRUN apt-get update && apt-get install -y a\nRUN apt-get update && ${install} && true && ${lists}\n`,
        },
        {
          text: `FROM debian:12 AS base\nRUN apt-get update\nFROM base\nRUN sudo ${marked}\n`,
          fixed: `FROM debian:12 AS base\nRUN apt-get update\nFROM base\nRUN sudo apt-get update && sudo ${install} && sudo ${lists}\n`,
        },
        {
          text: `FROM x/y:1\nRUN apt-get update\nRUN ${marked} && ${lists}\n`,
          fixed: `FROM x/y:1\nRUN apt-get update\nRUN apt-get update && ${install} && ${lists}\n`,
        },
        { text: `FROM debian:12\nRUN apt-get update\nRUN if true; then ${marked}; fi\n` },
      ],
      good: [
        `FROM debian:12\nRUN apt-get update\nRUN apt-get update && ${install}\n`,
        'FROM debian:12\nRUN apt-get update\nRUN apt-get install -y ./a.deb\n',
        `FROM debian:12\nRUN apt-get update\nRUN curl https://x.org/setup | bash - && ${install}\n`,
        `FROM debian:12\nRUN apt-get update\nCOPY lists /var/lib/apt/lists\nRUN ${install}\n`,
        `FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt apt-get update\nRUN --mount=type=cache,target=/var/lib/apt ${install}\n`,
        `FROM debian:12 AS a\nRUN apt-get update\nFROM debian:12\nRUN ${install}\n`,
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
          text: `FROM x/y\nRUN apt-get update && ${lists} && ${marked}\n`,
          fixed: `FROM x/y\nRUN apt-get update && ${lists} && apt-get update && ${install} && ${lists}\n`,
        },
      ],
      good: [
        `FROM x/y\nRUN ${install}\n`,
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
