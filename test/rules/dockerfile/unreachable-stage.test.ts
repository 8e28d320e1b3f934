import { test } from 'vitest';
import rule from '../../../rules/dockerfile/unreachable-stage.ts';
import { testRule } from '../../../src/test-rule.ts';

test('unreachable-stage', () =>
  testRule(rule, {
    bad: [
      {
        text: '«FROM» node:22 AS old\nFROM node:22 AS build\nFROM nginx:1.29\nCOPY --from=build /a /b\n',
        message: '`old`',
      },
      '«FROM» mysql:8\nFROM python:3.14\n',
      '«FROM» --platform=linux/amd64 a:1\nRUN x\nFROM a:1\n',
    ],
    good: [
      'FROM node:22 AS test\nFROM node:22\n',
      'FROM node:22 AS unit_tests\nFROM node:22\n',
      'FROM node:22\nFROM nginx:1.29\nCOPY --from=0 /a /b\n',
      'FROM node:22 AS deps\nFROM nginx:1.29\nRUN --mount=type=bind,from=deps,target=/x ls\n',
      'ARG TARGETARCH\nFROM a:1 AS base-arm64\nFROM a:1 AS base-amd64\nFROM base-$TARGETARCH\n',
      'FROM a:1\n',
      'FROM a:1 AS x\nFROM x AS variant\nFROM x\n',
      'FROM a:1 AS fpm\nCMD ["php-fpm"]\nFROM a:1\n',
      {
        Dockerfile: 'FROM a:1 AS api\nFROM a:1 AS web\n',
        'compose.yaml': 'services:\n  a:\n    build:\n      context: .\n      target: api\n  b:\n    build: .\n',
      },
    ],
  }));
