import { it } from 'vitest';
import rule from '../../../rules/dockerfile/large-base.ts';
import { dedent } from '../../../src/rule/index.ts';
import { testRule } from '../../../src/test-rule.ts';

const START = 'CMD ["start"]\n';
const full = [
  'node:24',
  'python:3.13.1',
  'ruby:3.4',
  'perl:5.42',
  'public.ecr.aws/docker/library/node:24',
  'node:24@sha256:db142d433cdde11f10ae479dbf92f3b13d693fd1c91053da9979728cceb1dc68',
];
const other = [
  'node:24-slim',
  'python:3.13-alpine',
  'node:lts',
  'php:8.4',
  'debian:13',
  'acme/node:24',
  'golang:1.26',
  'python:3.13-windowsservercore',
];

it('finds full images in the final stage', () =>
  testRule(rule, {
    bad: [
      ...full.map((image) => ({ text: `FROM «${image}»\nRUN true\n${START}`, message: 'compilers and headers' })),
      {
        text: dedent`
          FROM python:3.13-bookworm AS builder
          RUN pip install uv
          FROM «python:3.13-bookworm»
          COPY --from=builder /venv /venv
          ENTRYPOINT ["python", "main.py"]
        `,
        message: 'the full image',
      },
    ],
    good: [
      ...other.map((image) => `FROM ${image}\nRUN true\n${START}`),
      `FROM node:24 AS build\nRUN npm run build\nFROM nginx:1.30\nCOPY --from=build /dist /srv\n${START}`,
      `FROM python:3.13\nRUN gcc -shared -o /lib.so lib.c\n${START}`,
      `FROM node:24\nRUN make && make install\n${START}`,
      // An image in which others build.
      'FROM node:24\nRUN npm install --global eslint\n',
    ],
  }));
