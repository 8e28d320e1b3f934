import { it } from 'vitest';
import rule from '../../../rules/dockerfile/deprecated-image.ts';
import { testRule } from '../../../src/test-rule.ts';

const deprecated: Readonly<Record<string, string>> = {
  'openjdk:8-jre-alpine': 'has been deprecated since April 2022',
  'java:8': 'deprecated since December 2016',
  'public.ecr.aws/docker/library/openjdk:11': 'deprecated',
  'adoptopenjdk/openjdk11:alpine-slim': 'deprecated',
  'mcr.microsoft.com/vscode/devcontainers/python:3': 'has moved',
  'bitnami/postgresql:16': 'has moved: it has had no updates under this name since August 2025',
  'maven:3-onbuild': 'deprecated since November 2016',
  'gcr.io/distroless/nodejs20-debian12': 'deprecated since January 2026',
  'gcr.io/distroless/java-debian10:nonroot': 'deprecated',
  'grafana/promtail:3.0.0': 'deprecated since March 2026',
  'docker:stable-dind': 'deprecated',
  'containrrr/watchtower:1.7.1': 'has not been maintained since December 2025',
  'registry.centos.org/centos/centos:7': 'can no longer be pulled',
};
const maintained = [
  'eclipse-temurin:21-jre',
  'openjdk:27-ea-1-jdk',
  'bitnami/minideb:bookworm',
  'docker:29-dind',
  'gcr.io/distroless/static-debian13:nonroot',
  'mcr.microsoft.com/devcontainers/python:3.12',
  'hashicorp/consul:1.22',
  'acme/openjdk:8',
  'acme/java:8',
  'scratch',
  // `end-of-life-base` reports a release past its end of life.
  'centos:7',
  'consul:1.15',
];

it('finds images that get no updates', () =>
  testRule(rule, {
    bad: Object.entries(deprecated).map(([image, message]) => ({ text: `FROM «${image}»\nRUN true\n`, message })),
    good: [
      ...maintained.map((image) => `FROM ${image}\nRUN true\n`),
      'ARG BASE\nFROM $BASE\nFROM debian:13 AS openjdk\nFROM openjdk\n',
    ],
  }));
