import { it } from 'vitest';
import rule from '../../../rules/dockerfile/healthcheck-without-tool.ts';
import { testRule } from '../../../src/test-rule.ts';

it('finds health checks whose program is not in the image', () =>
  testRule(rule, {
    bad: [
      'FROM node:24-slim\nRUN npm ci\nHEALTHCHECK --interval=30s CMD «curl» -f http://localhost || exit 1\n',
      'FROM node:24-slim\nHEALTHCHECK CMD ["CMD", "a"]\nHEALTHCHECK CMD ["«wget»", "-q", "http://localhost"]\n',
      'FROM alpine:3.22 AS base\nRUN apk add --no-cache nodejs\nFROM base\nHEALTHCHECK \\\n  CMD «curl» -f \\\n  http://localhost\nCMD ["node"]\n',
      'FROM debian:13 AS a\nRUN apt-get update && apt-get install -y curl\nFROM debian:13\nHEALTHCHECK CMD «curl» -f http://a\n',
    ],
    good: [
      'FROM node:24\nHEALTHCHECK CMD curl -f http://localhost\n',
      'FROM alpine:3.22\nHEALTHCHECK CMD wget -q http://localhost\n',
      'FROM alpine:3.22\nRUN apk add --no-cache curl\nHEALTHCHECK CMD curl -f http://localhost\n',
      'FROM alpine:3.22\nHEALTHCHECK CMD curl -f http://localhost\nRUN apk add --no-cache curl\n',
      'FROM debian:13\nRUN apt-get update && apt-get install -y $PACKAGES\nHEALTHCHECK CMD curl -f http://localhost\n',
      'FROM debian:13\nCOPY packages.txt /\nRUN xargs apt-get install -y < /packages.txt\nHEALTHCHECK CMD curl -f http://localhost\n',
      'FROM debian:13\nCOPY --from=curlimages/curl:8.17.0 /usr/bin/curl /usr/bin/curl\nHEALTHCHECK CMD curl -f http://localhost\n',
      'FROM acme/base:1\nHEALTHCHECK CMD curl -f http://localhost\n',
      'FROM debian:13\nHEALTHCHECK CMD ["/check"]\n',
    ],
  }));
