import { expect, it } from 'vitest';
import rule from '../../../rules/dockerfile/missing-healthcheck.ts';
import { presetLevel } from '../../../src/config/presets.ts';
import { testRule } from '../../../src/test-rule.ts';

it('finds servers without a health check', () =>
  testRule(rule, {
    bad: [
      '«FROM» node:24\nEXPOSE 3000/tcp\nCMD ["node", "a"]\n',
      'FROM golang:1 AS build\nHEALTHCHECK CMD true\n«FROM» scratch\nCOPY --from=build /a /a\nEXPOSE 80 443\nENTRYPOINT ["/a"]\n',
      { text: '«FROM» nginx:1.29\nCOPY . /usr/share/nginx/html\n', message: 'no HEALTHCHECK' },
      'FROM debian:13 AS base\nEXPOSE 80\n«FROM» base\nCMD ["a"]\n',
      '«FROM» postgres:18\n',
      {
        text: {
          Dockerfile: '«FROM» node:24\nEXPOSE 80\nCMD ["a"]\n',
          'compose.yaml': 'services:\n  a:\n    build: .\n',
        },
      },
    ],
    good: [
      'FROM node:24\nEXPOSE 3000\nHEALTHCHECK --interval=10s CMD true\nCMD ["node", "a"]\n',
      'FROM node:24\nEXPOSE 3000\nHEALTHCHECK NONE\nCMD ["node", "a"]\n',
      'FROM node:24 AS base\nHEALTHCHECK CMD true\nFROM base\nEXPOSE 80\nCMD ["a"]\n',
      // Not a server.
      'FROM node:24\nCMD ["node", "job"]\n',
      'FROM debian:13\nENTRYPOINT ["curl"]\n',
      'FROM debian:13\nEXPOSE 80\n',
      // The base image may have one, or has one.
      'FROM example.com/team/base:1\nEXPOSE 80\nCMD ["a"]\n',
      'ARG BASE\nFROM $BASE\nEXPOSE 80\nCMD ["a"]\n',
      'FROM nodered/node-red:4\nEXPOSE 80\nCMD ["a"]\n',
      {
        Dockerfile: 'FROM node:24\nEXPOSE 80\nCMD ["a"]\n',
        'compose.yaml': 'services:\n  a:\n    build: .\n    healthcheck:\n      test: [CMD, "true"]\n',
      },
    ],
  }));

it('judges each stage that is built as a target', () => {
  const text = (from: string, name: string) =>
    `${from} node:24 AS ${name}\nEXPOSE 80\nCMD ["a"]\nFROM node:24\nHEALTHCHECK CMD true\nEXPOSE 80\nCMD ["b"]\n`;
  const compose = (name: string, more = '') => ({
    'compose.yaml': `services:\n  a:\n    build: { context: ., target: ${name} }\n${more}  b:\n    build: .\n`,
  });
  const workflow = {
    '.github/workflows/a.yml': 'steps:\n  - uses: docker/build-push-action@v6\n    with:\n      target: api\n',
  };
  return testRule(rule, {
    bad: [
      {
        text: { Dockerfile: text('«FROM»', 'api'), ...compose('api') },
        message: 'in `api`, which is built as a target',
      },
      { text: { Dockerfile: text('«FROM»', 'api'), ...workflow } },
    ],
    good: [
      text('FROM', 'api'),
      { Dockerfile: text('FROM', 'dev'), ...compose('dev') },
      { Dockerfile: text('FROM', 'api'), ...compose('api', '    healthcheck:\n      test: [CMD, "true"]\n') },
    ],
  });
});

it('has a code of hadolint that is off there', () => {
  expect(presetLevel('hadolint', rule)).toEqual({ level: undefined, codes: [] });
});
