import { describe, it } from 'vitest';
import rule from '../../../rules/dockerfile/kept-download-cache.ts';
import leftoverNodeCache from '../../../rules/dockerfile/leftover-node-cache.ts';
import { testRule } from '../../../src/test-rule.ts';

describe('kept-download-cache', () => {
  it('finds apk and pip without their option although no image contains the cache', () =>
    testRule(rule, {
      bad: [
        'FROM alpine:3.22\nRUN apk update && «apk add» a && rm -rf /var/cache/apk/*\n',
        'FROM alpine:3.22\nRUN apk update\nRUN «apk add» a\n',
        'FROM alpine:3.22\nARG F\nRUN «apk add» $F a\n',
        'FROM python:3.13 AS build\nRUN «pip install» a && rm -rf /root/.cache/pip\nFROM alpine:3.22\nCOPY --from=build /a /\n',
        'FROM alpine:3.22\nRUN --mount=type=cache,target=/var/cache/apk «apk add» a\n',
        'FROM python:3.13\nRUN --mount=type=cache,target=/root/.cache/pip «pip install» a\n',
        'FROM python:3.13 AS build\nRUN «pip3.13 install» a\nFROM alpine:3.22\nCOPY --from=build /a /\n',
      ],
      good: [
        // The stricter rules report these.
        'FROM alpine:3.22\nRUN apk add a\n',
        'FROM python:3.13\nRUN pip install a\n',
        'FROM alpine:3.22\nRUN apk update && apk add --no-cache a\n',
        'FROM python:3.13\nENV PIP_NO_CACHE_DIR=1\nRUN pip install a && rm -rf /root/.cache\n',
      ],
    }));
});

describe('leftover-node-cache', () => {
  it('does not mistake the directory created by the yarn 1 installer for a later yarn', () =>
    testRule(leftoverNodeCache, {
      bad: [
        {
          text: 'FROM node:22\nRUN ln -s ~/.yarn/bin/yarn /usr/bin/yarn\nRUN «yarn install»\n',
          fixed: 'FROM node:22\nRUN ln -s ~/.yarn/bin/yarn /usr/bin/yarn\nRUN yarn install && yarn cache clean\n',
        },
      ],
      good: ['FROM node:22\nCOPY .yarn/ .yarn/\nRUN yarn install\n'],
    }));
});
