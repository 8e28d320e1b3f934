import { test } from 'vitest';
import rule from '../../../rules/dockerfile/cache-busting-order.ts';
import { testRule } from '../../../src/test-rule.ts';

test('cache-busting-order', () =>
  testRule(rule, {
    bad: [
      'FROM debian:12\nARG «BUILD_DATE»\nLABEL date=$BUILD_DATE\nRUN apk add --no-cache curl\n',
      'FROM debian:12\nARG A «VCS_REF=unknown» B=1\nRUN true\nRUN apt-get update && apt-get install -y curl\n',
      'FROM node:22\nCOPY package.json .\nARG «BUILD_NUMBER=0»\nENV N=$BUILD_NUMBER\nRUN npm ci\n',
      { text: 'FROM python:3.14\nARG «commit_sha=""»\nRUN pip install -r requirements.txt\n', message: 'every build' },
    ],
    good: [
      'ARG BUILD_DATE\nFROM debian:12\nRUN apk add curl\n',
      'FROM debian:12\nRUN apk add curl\nARG BUILD_DATE\n',
      'FROM debian:12\nARG CACHEBUST\nRUN apk add curl\n',
      'FROM debian:12\nARG GIT_COMMIT=1f2e3d\nRUN apk add curl\n',
      'FROM debian:12\nARG GIT_COMMIT\nRUN git clone x && git checkout $GIT_COMMIT\nRUN apk add curl\n',
      'FROM debian:12\nARG VERSION\nRUN apk add curl\n',
      'FROM debian:12 AS a\nARG GIT_SHA\nFROM debian:12\nRUN apk add curl\n',
    ],
  }));
