import { it } from 'vitest';
import rule from '../../../rules/dockerfile/end-of-life-base.ts';
import { dedent } from '../../../src/rule/index.ts';
import { testRule } from '../../../src/test-rule.ts';

const ended: Readonly<Record<string, string>> = {
  'centos:8': 'CentOS 8 ended in December 2021 (as of 2026-08)',
  'centos:centos7.9.2009': 'CentOS 7 ended in June 2024',
  'quay.io/centos/centos:stream8': 'CentOS Stream 8 ended in May 2024',
  'debian:jessie-slim': 'Debian 8 ended in June 2020',
  'debian:9.13': 'Debian 9 ended in July 2022',
  'arm32v7/debian:buster-20240612': 'Debian 10 ended in June 2024',
  'ubuntu:20.10': 'Ubuntu 20.10 ended in July 2021',
  'ubuntu:trusty': 'Ubuntu 14.04 ended in April 2019',
  'alpine:3.12.1': 'Alpine 3.12 ended in May 2022',
  'python:2.7.14-jessie': 'support for Python 2.7 ended in January 2020, for Debian 8 in June 2020',
  'redis:7.0-alpine3.16': 'support for Redis 7.0 ended in July 2024, for Alpine 3.16 in May 2024',
  'node:16': 'Node.js 16 ended in September 2023',
  'node:0.12-slim': 'Node.js 0.12 ended long ago',
  'nginx:1.17-alpine': 'nginx 1.17 ended long ago',
  'docker:1.13-dind': 'Docker Engine 1.13 ended long ago',
  'node:22-buster': 'Debian 10 ended in June 2024',
  'php:7': 'PHP 7.4 ended in November 2022',
  'golang:1.17.2-alpine': 'Go 1.17 ended in August 2022',
  'mcr.microsoft.com/dotnet/sdk:7.0-alpine': '.NET 7 ended in May 2024',
  'mcr.microsoft.com/devcontainers/python:0-3.8': 'Python 3.8 ended in October 2024',
  'prom/prometheus:v2.4.3': 'Prometheus 2.4 ended long ago',
  'wordpress:5-php7.2-apache': 'PHP 7.2 in November 2020',
  'nvidia/cuda:10.2-devel-ubuntu18.04': 'Ubuntu 18.04 ended in May 2023',
  'mcr.microsoft.com/powershell:preview-alpine-3.12': 'Alpine 3.12 ended in May 2022',
  'acme/debian:9': 'Debian 9 ended in July 2022',
  'webdevops/php-nginx:7.4-alpine': 'PHP 7.4 ended in November 2022',
  'acme/base:stretch': 'Debian 9 ended in July 2022',
  'osrf/ros:kinetic-desktop': 'ROS Kinetic ended in May 2021',
  'registry.access.redhat.com/ubi7/ubi': 'Red Hat UBI 7 ended in June 2024',
  'mcr.microsoft.com/windows/nanoserver:sac2016': 'Windows Nano Server sac2016 ended in September 2018',
  'mcr.microsoft.com/windows/nanoserver:10.0.14393.2068': 'Windows Nano Server 10.0.14393 ended in September 2018',
  'mcr.microsoft.com/windows/servercore:10.0.17134.1304-amd64': 'Windows Server Core 10.0.17134 ended in November 2019',
};
const supported = [
  'debian:bookworm-20241202',
  'debian:bullseye-slim',
  'debian:11.6-slim',
  'debian:testing',
  'ubuntu:22.04',
  'quay.io/centos/centos:stream9',
  'alpine:3',
  'alpine:20240329',
  'redis:6',
  'node:22-bookworm-slim',
  'node:lts',
  'postgres:14',
  'python:3',
  'mysql:8',
  'prom/prometheus:v3.12.0',
  'acme/cosmic:disco',
  'acme/node:1.0',
  'acme/python:2',
  'mcr.microsoft.com/windows/nanoserver:ltsc2022',
  'mcr.microsoft.com/windows/nanoserver:10.0.17763.1339',
  'mcr.microsoft.com/windows/servercore:10.0.14393.2007',
  // Another rule reports these.
  'openjdk:8-jre-alpine3.9',
];

it('finds releases past their end of life', () =>
  testRule(rule, {
    bad: [
      ...Object.entries(ended).map(([image, message]) => ({ text: `FROM «${image}»\nRUN true\n`, message })),
      {
        text: dedent`
          ARG RELEASE=20.10
          FROM «ubuntu:\${RELEASE}» AS build
          FROM build
          FROM alpine:3.23
          COPY --from=build /app /app
        `,
        message: 'Ubuntu 20.10',
      },
    ],
    good: [
      ...supported.map((image) => `FROM ${image}\nRUN true\n`),
      'ARG RELEASE\nFROM ubuntu:$RELEASE\nFROM scratch\n',
    ],
  }));
