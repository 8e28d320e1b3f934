import { describe, it } from 'vitest';
import latest from '../../../rules/dockerfile/latest-tag.ts';
import undigested from '../../../rules/dockerfile/undigested-image.ts';
import untagged from '../../../rules/dockerfile/untagged-image.ts';
import { testRule } from '../../../src/test-rule.ts';

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;

describe('untagged-image', () => {
  it('finds names without tag and digest, with ARG defaults resolved', () =>
    testRule(untagged, {
      bad: [
        'FROM «debian»\n',
        {
          text: 'FROM «registry.example.org:5000/team/app»\n',
          message: '`registry.example.org:5000/team/app` has no tag',
        },
        'FROM «localhost:5000/app»\n',
        { text: 'FROM «mcr.microsoft.com/windows/servercore»\n', message: 'does not have such a tag' },
        { text: 'FROM «docker.elastic.co/kibana/kibana»\n', message: 'does not have such a tag' },
        { text: 'FROM «acme/kibana»\n', message: 'the next build' },
        'FROM --platform=linux/amd64 «node» AS build\nFROM build\n',
        'ARG NAME=python\nFROM «${NAME}»\n',
        'ARG NAME=python\nARG ALIAS=$NAME\nFROM «$ALIAS»\n',
        'FROM «node» AS a\nFROM «nginx»\n',
        // A stage that comes later is none yet.
        'FROM «build»\nFROM alpine:3.22 AS build\n',
        'ARG REGISTRY=docker.io/library\nFROM «${REGISTRY}/debian»\n',
        {
          text: {
            Dockerfile: 'ARG BASE=debian:13\nFROM «$BASE»\n',
            'compose.yaml': 'services:\n  web:\n    build:\n      context: .\n      args:\n        BASE: debian\n',
          },
        },
      ],
      good: [
        'FROM scratch\n',
        'FROM debian:13\n',
        `FROM debian@${digest}\n`,
        'FROM localhost:5000/app:1\n',
        'FROM alpine:3.22 AS Base\nFROM base\n',
        'ARG NAME\nFROM $NAME\n',
        'ARG NAME=python:3.14\nFROM $NAME\n',
        'ARG TAG\nFROM debian:$TAG\n',
        'ARG TAG\nFROM debian${TAG}\n',
        'ARG TAG=13\nFROM debian:${TAG:-12}\n',
        'FROM debian:${TAG}\n',
        'RUN true\n',
      ],
    }));
});

describe('latest-tag', () => {
  it('finds the tag `latest`, with ARG defaults resolved', () =>
    testRule(latest, {
      bad: [
        'FROM «debian:latest»\n',
        'FROM «gcr.io/distroless/static:latest» AS run\n',
        'ARG TAG=latest\nFROM «debian:$TAG»\n',
        'ARG TAG\nFROM «debian:${TAG:-latest}»\n',
      ],
      good: [
        'FROM debian:13\n',
        `FROM debian:latest@${digest}\n`,
        'FROM debian:latest-slim\n',
        'ARG TAG\nFROM debian:$TAG\n',
        'FROM scratch AS latest\nFROM latest\n',
      ],
    }));
});

describe('undigested-image', () => {
  it('wants a digest under what is shipped', () =>
    testRule(undigested, {
      bad: [
        'FROM «debian:13»\n',
        'FROM «debian:13» AS base\nFROM base\n',
        'FROM golang:1.25 AS build\nFROM «debian:13»\nCOPY --from=build /a /a\n',
        'ARG VERSION=13\nFROM «debian:$VERSION»\n',
      ],
      good: [
        `FROM debian:13@${digest}\n`,
        `FROM golang:1.25 AS build\nFROM debian@${digest}\nCOPY --from=build /a /a\n`,
        'FROM golang:1.25 AS build\nFROM scratch\nCOPY --from=build /a /a\n',
        'ARG DIGEST\nFROM debian@$DIGEST\n',
      ],
    }));
});
