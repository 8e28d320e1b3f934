import { it } from 'vitest';
import rule from '../../../rules/dockerfile/floating-tag.ts';
import { dedent } from '../../../src/rule/index.ts';
import { testRule } from '../../../src/test-rule.ts';

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
  // The matter of another rule.
  'node:latest',
  'node',
];

it('reports tags that name no release', () =>
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
