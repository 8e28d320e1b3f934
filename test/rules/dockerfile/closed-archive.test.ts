import { it } from 'vitest';
import rule from '../../../rules/dockerfile/closed-archive.ts';
import { dedent } from '../../../src/rule/index.ts';
import { testRule } from '../../../src/test-rule.ts';

const APT = 'apt-get update && apt-get install -y curl';
const images: Readonly<Record<string, readonly [command: string, message: string]>> = {
  'debian:jessie': [APT, 'Debian 8 have moved from the mirrors to archive.debian.org: `apt-get update` fails'],
  'debian:10.13-slim': [APT, 'Debian 10'],
  'python:2.7.14-jessie': [APT, 'Debian 8'],
  'node:12': [APT, 'the packages of its Debian release'],
  'node:16.20.2-slim': ['apt update -q', '`apt update` fails'],
  'bitnami/minideb:stretch': ['aptitude update', 'Debian 9'],
  'ubuntu:20.10': [APT, 'Ubuntu 20.10 have moved from the mirrors to old-releases.ubuntu.com'],
  'ubuntu:zesty': ['apt-get -y upgrade', 'Ubuntu 17.04'],
  'centos:6': ['yum -y install httpd', '`yum -y install` fails'],
  'centos:centos7': ['yum makecache && yum install -y httpd', 'CentOS 7'],
  'centos:8': ['dnf install -y httpd', 'CentOS 8 have moved from the mirrors to vault.centos.org'],
  'quay.io/centos/centos:stream8': ['dnf -y update', 'CentOS Stream 8'],
  'nvidia/cuda:10.1-devel-centos7': ['yum install -y gcc', 'CentOS 7'],
};
const quiet = [
  // Releases that the mirrors still have.
  `FROM debian:bullseye\nRUN ${APT}`,
  `FROM ubuntu:16.04\nRUN ${APT}`,
  `FROM node:16-bullseye\nRUN ${APT}`,
  `FROM debian/eol:jessie\nRUN ${APT}`,
  'FROM alpine:3.4\nRUN apk add curl',
  'FROM fedora:30\nRUN dnf install -y httpd',
  // An image of another publisher may use other mirrors.
  `FROM acme/base:stretch\nRUN ${APT}`,
  // The mirrors are not used.
  'FROM debian:stretch\nCOPY app /app\nCMD ["/app"]',
  'FROM debian:stretch\nRUN dpkg -i /tmp/app.deb && rm -rf /var/lib/apt/lists/*',
  'FROM centos:7\nRUN rpm -i app.rpm && yum clean all',
  'FROM debian:stretch\nRUN apt-get update || true',
  'FROM debian:stretch\nONBUILD RUN apt-get update',
  // The package sources are changed before.
  `FROM debian:stretch\nRUN sed -i s/deb.debian.org/archive.debian.org/g /etc/apt/sources.list && ${APT}`,
  `FROM debian:stretch\nRUN echo "deb http://archive.debian.org/debian stretch main" > /etc/apt/sources.list\nRUN ${APT}`,
  `FROM debian:buster\nCOPY sources.list /etc/apt/\nRUN ${APT}`,
  `FROM debian:buster\nADD docker/sources.list /etc/apt/sources.list\nRUN ${APT}`,
  `FROM debian:buster\nCOPY rootfs /\nRUN ${APT}`,
  `FROM ubuntu:lunar\nRUN find /etc/apt/ -name '*.list' -exec sed -i s/archive.ubuntu/old-releases.ubuntu/ {} + && ${APT}`,
  `FROM debian:10 AS base\nRUN ./use-mirror.sh\nFROM base\nRUN ${APT}`,
  'FROM centos:7\nRUN sed -i -e s/^mirrorlist/#mirrorlist/ /etc/yum.repos.d/*.repo\nRUN yum install -y httpd',
  'FROM centos:8\nCOPY CentOS-Base.repo /etc/yum.repos.d/CentOS-Base.repo\nRUN dnf install -y httpd',
  "FROM centos:7\nRUN yum --disablerepo='*' --enablerepo=local install -y app",
  // Never built.
  `FROM debian:stretch AS old\nRUN ${APT}\nFROM debian:13\nRUN true`,
];

it('finds releases that are no longer on the mirrors', () =>
  testRule(rule, {
    bad: [
      ...Object.entries(images).map(([image, [command, message]]) => ({
        text: `FROM «${image}»\nRUN ${command}\n`,
        message,
      })),
      {
        text: dedent`
          ARG RELEASE=stretch
          FROM --platform=linux/amd64 «debian:$RELEASE» AS base
          COPY --from=tools:1 /tool /usr/bin/tool
          FROM base AS build
          RUN echo "deb http://example.com stretch main" >> /etc/apt/sources.list
          RUN set -eux; \
              bash -c "apt-get update"; \
              apt-get install -y make
          FROM debian:13
          COPY --from=build /app /app
          RUN apt-get update
        `,
        message: '`apt-get update` fails',
      },
      {
        text: dedent`
          FROM «centos:7»
          COPY nginx.repo /etc/yum.repos.d/
          RUN <<EOF
          yum -y update
          yum -y install nginx
          EOF
        `,
        message: '`yum -y update` fails',
      },
    ],
    good: quiet.map((text) => `${text}\n`),
  }));
