import { expect, it } from 'vitest';
import deprecated from '../../../rules/compose/deprecated-image.ts';
import ended from '../../../rules/compose/end-of-life-image.ts';
import floating from '../../../rules/compose/floating-tag.ts';
import { testRule } from '../../../src/test-rule.ts';
import { lint } from '../../support/lint.ts';

const run = (image: string): string => `services:\n  app:\n    image: ${image}\n`;

it('finds images past their end of life', () =>
  testRule(ended, {
    bad: [
      { text: run('«postgres:9.6.24-alpine»'), message: 'PostgreSQL 9.6 ended in November 2021' },
      { text: run('«"mysql:5.7.44"»'), message: 'MySQL 5.7 ended' },
      run('«docker.io/library/redis:5»'),
      run('«docker.elastic.co/elasticsearch/elasticsearch:6.8.23»'),
      run('«node:14-alpine@sha256:9f14a2fbb1f5a1fbb5f6a1b3a1c7e2a3d0b9a6d6e0b3c1f5a4d3e2c1b0a9f8e7»'),
      run('«mongo:${MONGO:-4.2}»'),
      run('«centos:7»'),
      { text: run('«rabbitmq:3.8-management»'), message: 'RabbitMQ 3.8 ended' },
      { text: run('«zabbix/zabbix-server-mysql:alpine-5.0-latest»'), message: 'Zabbix 5.0 ended' },
      run('«confluentinc/cp-kafka:5.5.0»'),
      run('«percona:5.7»'),
      'x-db: &db\n  image: «mariadb:10.3»\nservices:\n  a:\n    <<: *db\n  b:\n    <<: *db\n',
    ],
    good: [
      run('postgres:17.5'),
      run('mysql:8.4'),
      run('redis:6'),
      run('postgres'),
      run('postgres:latest'),
      run('postgres:${VERSION}'),
      run('registry.example.com/team/postgres-tools:9.6'),
      // The version of Zabbix, not that of CentOS.
      run('zabbix/zabbix-server-mysql:centos-6.0-latest'),
      run('example/shop:1.0'),
      'services:\n  app:\n    build: .\n    image: postgres:9.6\n',
    ],
  }));

it('finds images that are no longer maintained under their name', () =>
  testRule(deprecated, {
    bad: [
      { text: run('«jwilder/nginx-proxy:1.7»'), message: 'has moved' },
      { text: run('«google/cadvisor:v0.33.0»'), message: 'has moved' },
      run('«grafana/promtail:3.5.0»'),
      run('«bitnami/redis:7.2»'),
      run('«k8s.gcr.io/pause:3.1»'),
      run('«openjdk:17»'),
      run('«minio/minio»'),
    ],
    good: [
      run('nginxproxy/nginx-proxy:1.7'),
      run('registry.k8s.io/pause:3.10'),
      run('eclipse-temurin:21'),
      run('example/promtail:1'),
      run('${IMAGE}'),
    ],
  }));

it('finds tags that move', () =>
  testRule(floating, {
    bad: [
      { text: run('«redis:alpine»'), message: 'is not a version' },
      run('«ghcr.io/example/chat-ui:main»'),
      run('«jenkins/jenkins:lts»'),
      run('«"example/app:nightly"»'),
      run('«nginx:stable-alpine»'),
      run('«quay.io/example/tool:edge»'),
      run('«example/app:${TAG:-master}»'),
      run('«mongo:jammy»').replace('jammy', 'windowsservercore'),
    ],
    good: [
      run('redis:8-alpine'),
      run('debian:bookworm-slim'),
      run('mongo:jammy'),
      run('redis:alpine@sha256:9f14a2fbb1f5a1fbb5f6a1b3a1c7e2a3d0b9a6d6e0b3c1f5a4d3e2c1b0a9f8e7'),
      run('example/app:${TAG:?}'),
      run('example/app:latest'),
      run('example/app:v2'),
      run('example/app:3f2a1bc'),
      'services:\n  app:\n    build: .\n    image: example/app:dev\n',
      'services:\n  app:\n    build: .\n    image: example/app:dev\n  worker:\n    image: example/app:dev\n',
      run('gcr.io/distroless/static:nonroot'),
    ],
  }));

it('gives a tag the codes of the tools that report it', async () => {
  const files = { 'compose.yaml': 'services:\n  a:\n    image: redis:alpine\n  b:\n    image: example/b:stable\n' };
  const { result } = await lint(files, { presets: ['recommended'], builtIn: [floating.id], fold: false });
  expect(result.files.flatMap(({ findings }) => findings.map(({ aliases }) => aliases))).toEqual([
    [],
    ['service-image-require-explicit-tag', 'CL-0004'],
  ]);
});
