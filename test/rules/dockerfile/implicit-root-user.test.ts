import { describe, it } from 'vitest';
import rule from '../../../rules/dockerfile/implicit-root-user.ts';
import { testRule } from '../../../src/test-rule.ts';

const script = (text: string) => ({
  Dockerfile: '«FROM» debian:13\nCOPY docker/ /usr/local/bin/\nENTRYPOINT ["entrypoint.sh"]\nCMD ["appd"]\n',
  'docker/entrypoint.sh': text,
});

it('finds images that start as root because nothing sets a user', () =>
  testRule(rule, {
    bad: [
      {
        text: '«FROM» debian:12.8\nCOPY appd /usr/local/bin/\nENTRYPOINT ["appd"]\n',
        message: 'like `debian:12.8`',
      },
      'FROM node:24 AS build\nUSER node\nRUN npm ci\n«FROM» node:24-slim\nCOPY --from=build /app /app\nCMD ["node", "/app"]\n',
      'FROM alpine:3.22 AS base\nRUN apk add curl\n«FROM» base\nCMD ["/app"]\n',
      {
        text: 'FROM golang:1 AS b\nRUN go build\n«FROM» scratch\nCOPY --from=b /a /a\nENTRYPOINT ["/a"]\n',
        message: 'scratch',
      },
      '«FROM» python:3.13\nCMD python app.py\n',
      '«FROM» python:3.13\nRUN su nobody -c "true"\nCMD ["tini", "--", "python", "app.py"]\n',
      '«FROM» python:3.13\nENTRYPOINT ["python"]\n',
      '«FROM» gcr.io/distroless/java21-debian13\nCMD ["app.jar"]\n',
      '«FROM» tomcat:11\nEXPOSE 8080\n',
      {
        text: '«FROM» debian:13\nCOPY entrypoint.sh /\nENTRYPOINT ["/entrypoint.sh"]\n',
        message: 'unless the start script',
      },
      { text: script('#!/bin/sh\nexec "$@"\n'), message: /like `[^`]+`$/ },
      {
        text: {
          Dockerfile: '«FROM» python:3.13\nWORKDIR /app\nCOPY . .\n',
          'compose.yaml': 'services:\n  web:\n    build: .\n    command: uvicorn app:app\n',
        },
      },
    ],
    good: [
      'FROM debian:13\nUSER 10001:10001\nENTRYPOINT ["appd"]\n',
      'FROM debian:13\nUSER root\nENTRYPOINT ["appd"]\n',
      'FROM debian:13 AS base\nUSER app\nFROM base\nENTRYPOINT ["appd"]\n',
      'FROM debian:13\nARG WHO\nUSER $WHO\nENTRYPOINT ["appd"]\n',
      // Base images that are unknown, start as another user or drop root.
      'FROM registry.example.com/team/base:2\nCMD ["app"]\n',
      'ARG BASE\nFROM $BASE\nCMD ["app"]\n',
      'FROM gcr.io/distroless/static-debian12:nonroot\nCMD ["/app"]\n',
      'FROM postgres:18\nCMD ["postgres", "-c", "fsync=on"]\n',
      'FROM nginx:1.29\nCOPY . /usr/share/nginx/html\n',
      'FROM php:8.4-apache\nCMD ["apache2-foreground"]\n',
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nCMD ["app.exe"]\n',
      // Programs that switch the user themselves, or need root.
      'FROM debian:13\nRUN apt-get install nginx\nCMD ["nginx", "-g", "daemon off;"]\n',
      'FROM debian:13\nCMD ["/usr/bin/tini", "--", "/usr/sbin/sshd", "-D"]\n',
      'FROM ubuntu:24.04\nCMD service apache2 start && tail -f /dev/null\n',
      'FROM debian:13\nCMD ["/usr/sbin/apache2ctl", "-D", "FOREGROUND"]\n',
      'FROM alpine:3.22\nRUN apk add su-exec\nENTRYPOINT ["/entrypoint.sh"]\n',
      'FROM debian:13\nCOPY --from=tianon/gosu /gosu /usr/bin/gosu\nENTRYPOINT ["/entrypoint.sh"]\n',
      'FROM debian:13\nCMD ["gosu", "app", "appd"]\n',
      'FROM debian:13\nCMD su app -c appd\n',
      'FROM debian:13\nCMD ["sudo", "-u", "app", "appd"]\n',
      'FROM debian:13\nENTRYPOINT ["setpriv", "--reuid=1000", "appd"]\n',
      'FROM debian:13\nRUN useradd app\nCOPY entrypoint.sh /\nENTRYPOINT ["/entrypoint.sh"]\n',
      Object.fromEntries(
        Object.entries(script('exec gosu app "$@"\n')).map(([name, text]) => [name, text.replace(/[«»]/g, '')]),
      ),
      'FROM debian:13\nCOPY <<EOF /start.sh\nexec su app -c appd\nEOF\nCMD ["/start.sh"]\n',
      // Nothing to run, or an environment to work in.
      'FROM debian:13\nRUN apt-get update\n',
      'FROM debian:13\nCMD ["bash"]\n',
      'FROM debian:13\nENTRYPOINT ["/bin/bash", "-l"]\n',
      'FROM debian:13\nCMD sleep infinity\n',
      'FROM node:24 AS dev\nCMD ["npm", "start"]\n',
      { '.devcontainer/Dockerfile': 'FROM node:24\nCMD ["npm", "start"]\n' },
      'FROM node:24\nONBUILD COPY . .\nCMD ["npm", "start"]\n',
      {
        Dockerfile: 'FROM python:3.13\nCMD ["app"]\n',
        'compose.yaml': 'services:\n  web:\n    build: .\n    user: "1000"\n',
      },
    ],
  }));

describe('stages that are built as targets', () => {
  const two = (first: string, second = '') =>
    `${first} node:24 AS api\nCMD ["node", "api.js"]\nFROM node:24 AS web\n${second}CMD ["node", "web.js"]\n`;
  const compose = (...lines: string[]) => ({
    'compose.yaml': `services:\n  api:\n    build:\n      context: .\n      target: api\n${lines.map((line) => `    ${line}\n`).join('')}  web:\n    build: .\n`,
  });
  const workflow = { '.github/workflows/image.yml': 'steps:\n  - run: docker build --target api .\n' };
  const bake = { 'docker-bake.json': '{ "target": { "api": { "target": "api" } } }' };

  it('checks each of them', () =>
    testRule(rule, {
      bad: [
        {
          text: { Dockerfile: two('«FROM»', 'USER node\n'), ...compose() },
          message: '`api`, which is built as a target',
        },
        { text: { Dockerfile: two('«FROM»', 'USER node\n'), ...workflow }, message: '`api`' },
        { text: { Dockerfile: two('«FROM»', 'USER node\n'), ...bake }, message: '`api`' },
        {
          text: {
            Dockerfile: two('«FROM»').replace('FROM node:24 AS web', '«FROM» node:24 AS web'),
            ...compose(),
          },
        },
        // Only the other service says which user it runs as.
        {
          text: {
            Dockerfile: two('FROM').replace('FROM node:24 AS web', '«FROM» node:24 AS web'),
            ...compose('user: "1000"'),
          },
        },
        // Without a CMD, but a service has a command for it.
        {
          text: {
            Dockerfile: '«FROM» node:24 AS api\nCOPY . .\nFROM node:24\nUSER node\nCMD ["a"]\n',
            ...compose('command: node api.js'),
          },
        },
      ],
      good: [
        two('FROM', 'USER node\n'),
        { Dockerfile: two('FROM', 'USER node\n'), ...compose('user: "1000"') },
        { Dockerfile: two('FROM', 'USER node\n').replaceAll('api', 'dev'), ...compose() },
        {
          Dockerfile: two('FROM', 'USER node\n').replaceAll('AS api', 'AS test'),
          '.github/workflows/test.yml': 'steps:\n  - run: docker build --target test .\n',
        },
        // It is only the base of the stage that is built.
        {
          Dockerfile: 'FROM node:24 AS base\nCMD ["a"]\nFROM base AS api\nUSER node\nFROM base\nUSER node\n',
          ...compose(),
        },
      ],
    }));
});

it('sees from a build step that the base image runs as root', () =>
  testRule(rule, {
    bad: [
      '«FROM» example.com/base:1\nRUN apt-get update && apt-get install -y a\nENTRYPOINT ["a"]\n',
      '«FROM» example.com/base:1\nRUN apk add --no-cache a\nENTRYPOINT ["a", "b"]\n',
      'ARG BASE\n«FROM» $BASE\nRUN dnf -y install a\nENTRYPOINT ["a"]\n',
      'FROM example.com/base:1 AS base\nRUN yum install -y a\n«FROM» base\nENTRYPOINT ["a"]\n',
      '«FROM» example.com/base:1\nRUN groupadd g\nENTRYPOINT ["a"]\n',
      { text: '«FROM» mirror.example.com/library/python:3.13-slim\nCMD ["a"]\n', message: 'if its base image does' },
      { text: '«FROM» registry.example.com/team/openjdk:8-jdk-alpine\nCMD ["a"]\n', message: 'if its base image does' },
    ],
    good: [
      'FROM example.com/base:1\nRUN sudo apt-get install -y a\nENTRYPOINT ["a"]\n',
      'FROM example.com/base:1\nRUN if x; then apt-get install -y a; fi\nENTRYPOINT ["a"]\n',
      'FROM example.com/base:1\nRUN pip install a\nENTRYPOINT ["a"]\n',
      // The base image may have an entrypoint that drops root.
      'FROM example.com/base:1\nRUN apt-get install -y a\nCMD ["a"]\n',
      'FROM example.com/base:1\nUSER root\nRUN apt-get install -y a\nUSER app\nENTRYPOINT ["a"]\n',
      'FROM example.com/base:1\nENTRYPOINT ["a"]\n',
      // Only a shell: other images are based on it.
      'FROM debian:13\nENTRYPOINT ["/entrypoint.sh"]\nCMD ["jshell"]\n',
      'FROM debian:13\nCMD ["python3"]\n',
      'FROM bitnami/python:3.13-bookworm\nCMD ["a"]\n',
      'FROM cgr.dev/acme/python:3.13-slim\nCMD ["a"]\n',
      'FROM registry.example.com/team/app:3.13-slim\nCMD ["a"]\n',
      'FROM registry.example.com/team/python:3.13\nCMD ["a"]\n',
    ],
  }));
