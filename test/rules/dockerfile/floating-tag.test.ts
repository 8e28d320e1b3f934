import { expect, it } from 'vitest';
import rule from '../../../rules/dockerfile/floating-tag.ts';
import { dedent } from '../../../src/rule/index.ts';
import { testRule } from '../../../src/test-rule.ts';
import { lint } from '../../support/lint.ts';

const moving = [
  'node:lts',
  'golang:alpine',
  'nginx:stable-alpine-slim',
  'python:slim',
  'php:fpm-alpine',
  'debian:unstable-slim',
  'docker.io/library/alpine:edge',
  'sonarqube:community',
  'jenkins/jenkins:lts-jdk',
  'rabbitmq:management-alpine',
  'acme/base:master',
  'ghcr.io/acme/app:nightly',
  'acme/tools:centos',
];
const named = [
  'node:22-alpine',
  'node:lts-hydrogen',
  'rust:bookworm',
  'ubuntu:noble',
  'debian:trixie-slim',
  'ros:humble-ros-base',
  'buildpack-deps:jammy-curl',
  'gcr.io/distroless/static:nonroot',
  'cgr.dev/chainguard/go:latest-dev',
  'acme/runner:launch-agent',
  'node:lts@sha256:1d3c811171a08a5adaa4a163fbafd96b61b87aa871bbc7aa15431ac275d3d430',
  // Another rule reports these.
  'node:latest',
  'node',
];

it('finds tags without a version', () =>
  testRule(rule, {
    bad: [
      ...moving.map((image) => ({ text: `FROM «${image}»\nRUN true\n`, message: 'does not name a version' })),
      {
        text: dedent`
          ARG TAG=lts-alpine
          FROM node:22 AS build
          FROM --platform=linux/amd64 «node:$TAG» AS app
          COPY --from=build /app /app
        `,
        message: '`node:lts-alpine` does not name a version',
      },
    ],
    good: [
      ...named.map((image) => `FROM ${image}\nRUN true\n`),
      dedent`
        ARG TAG
        FROM node:24 AS edge
        FROM edge
        FROM node:\${TAG}-alpine
        FROM scratch
      `,
    ],
  }));

it('suggests a fixed version for a tag', async () => {
  const helpFor = async (image: string) => {
    const { result } = await lint({ Dockerfile: `FROM ${image}\n` }, { only: ['dockerfile/floating-tag'] });
    return result.files.flatMap(({ findings }) => findings.map(({ help }) => help)).join();
  };
  expect(await helpFor('node:lts-alpine')).toBe('use a version: `node:<version>-alpine`');
  expect(await helpFor('debian:sid-slim')).toBe(
    'use a release (`debian:<version>-slim`), a dated build (`debian:sid-<date>-slim`) or a digest: `sid` does not have versions',
  );
  expect(await helpFor('ghcr.io/acme/app:nightly')).toBe('use a version (`ghcr.io/acme/app:<version>`) or a digest');
});

it('points to the build argument in Compose that sets the tag', async () => {
  const files = {
    Dockerfile: 'ARG TAG=3.22\nFROM alpine:$TAG\n',
    'compose.yaml': 'services:\n  web:\n    build:\n      context: .\n      args:\n        TAG: edge\n',
  };
  const { result } = await lint(files, { only: ['dockerfile/floating-tag'] });
  const labels = result.files.flatMap(({ findings }) => findings.flatMap((finding) => finding.labels));
  expect(labels.map(({ at, message }) => `${at.file.path}: ${message}`)).toEqual([
    'compose.yaml: the name comes from here',
  ]);
});
