import { test } from 'vitest';
import rule from '../../../rules/dockerfile/separate-runs.ts';
import { testRule } from '../../../src/test-rule.ts';

test('separate-runs', () =>
  testRule(rule, {
    bad: [
      {
        text: 'FROM alpine:3.20 AS build\nRUN mkdir /a\n«RUN» make -C /a\nFROM scratch\nCOPY --from=build /a /a\n',
        fixed: 'FROM alpine:3.20 AS build\nRUN mkdir /a \\\n    && make -C /a\nFROM scratch\nCOPY --from=build /a /a\n',
      },
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\nRUN mkdir a\n«RUN» mkdir b\n',
      {
        text: 'FROM node:24\nRUN npm install express\n«RUN» npm install morgan\n',
        fixed: 'FROM node:24\nRUN npm install express \\\n    && npm install morgan\n',
      },
    ],
    good: [
      'FROM alpine:3.20\nRUN mkdir /a\nRUN chmod 700 /a\n',
      'FROM node:24\nRUN npm ci && npm run build\nRUN npm test\n',
    ],
  }));
