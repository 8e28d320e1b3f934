import { it } from 'vitest';
import rule from '../../../rules/dockerfile/leftover-build-tools.ts';
import { testRule } from '../../../src/test-rule.ts';

const app = (text: string, base = 'debian:12'): string => `FROM ${base}\n${text}\nCMD ["app"]\n`;

it('finds compilers that stay in the final image', () =>
  testRule(rule, {
    bad: [
      {
        text: app(
          'RUN apt-get update && apt-get install -y git «build-essential» libpq-dev make\nRUN pip install -r r.txt',
        ),
        message: '`build-essential` and 2 other build dependencies stay in the final image',
      },
      { text: app('RUN apk add «g++» && npm ci', 'node:22-alpine'), message: '`g++`, a compiler, stays' },
      app('RUN dnf install -y «gcc» openssl-devel && dnf clean all\nRUN gem install a', 'fedora:42'),
      app('RUN dnf groupinstall -y «"Development Tools"» && ./configure && make install', 'fedora:42'),
      app('RUN <<EOF\napt-get install -y «gcc-12»\nmake\napt-get purge -y git\nEOF'),
      app('RUN bash -c "apk add «build-base» && pip install x && apk del git"', 'python:3.13-alpine'),
      app('RUN apt-get install -y «gcc»\nRUN pip install x\nRUN apt-get purge -y gcc'),
    ],
    good: [
      app('RUN apt-get install -y gcc && pip install x && apt-get purge -y gcc'),
      app('RUN apt-get install -y gcc $DEPS && pip install x && apt-get purge -y --auto-remove $DEPS'),
      app('RUN apk add -t .b gcc && pip install x && apk del .b', 'alpine:3.22'),
      app('RUN apt-get install -y gcc\nRUN echo x'),
      app('RUN pip install x && apt-get install -y gcc'),
      app('RUN apt-get install -y make libpq-dev\nRUN pip install x'),
      'FROM debian:12\nRUN apt-get install -y gcc && make\n',
      'FROM debian:12\nRUN apt-get install -y gcc && make\nCMD ["bash"]\n',
      'FROM debian:12\nRUN apt-get install -y gcc && make\nCMD make test\n',
      'FROM debian:12 AS build\nRUN apt-get install -y gcc && make\nFROM debian:12\nCOPY --from=build /a /a\nCMD ["a"]\n',
      app('RUN apt-get install -y gcc && make', 'debian:12 AS dev'),
    ],
  }));
