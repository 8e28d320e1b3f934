import { it } from 'vitest';
import rule from '../../../rules/dockerfile/foreign-package-manager.ts';
import { testRule } from '../../../src/test-rule.ts';

const on = (image: string, script: string): string => `FROM ${image}\nRUN ${script}\n`;

it('finds package managers that the base image does not have', () =>
  testRule(rule, {
    bad: [
      {
        text: on('alpine:3.22', '«apt-get update» && apt-get install -y a'),
        message: '`alpine:3.22` is based on Alpine, which does not have `apt-get`',
      },
      on('node:22-slim', '«apk add» --no-cache a'),
      on('debian:12', '«yum install» -y a && yum clean all'),
      on('ubuntu:24.04', 'echo a; «dnf -y install» a'),
      on('fedora:42', '«apt install» -y a'),
      on('python:3.13-alpine', '<<EOF\n«apt-get update»\napt-get install -y a\nEOF'),
      on('rockylinux:9', '["«apk", "add»", "a"]'),
      on('opensuse/leap:15.6', '«dnf install» a'),
      on('archlinux:latest', '«apt-get update»'),
      on('nginx:1.29-alpine', 'sudo «apt-get update»'),
      'FROM alpine:3.22 AS base\nFROM base\nRUN «apt-get update»\n',
      'FROM nginx:1.29-alpine\nCOPY nginx.conf /etc/nginx/\nRUN bash -c "«apt-get update»"\n',
    ],
    good: [
      on('alpine:3.22', 'apk add a'),
      on('node:22', 'apt-get update && apt-get install -y a'),
      on('fedora:42', 'yum install -y a && dnf install -y b && microdnf install c'),
      on('$BASE', 'apt-get update'),
      on('fluentd', 'apk add a'),
      on('node:22-windowsservercore', 'x'),
      on('mcr.microsoft.com/dotnet/sdk:10.0-azurelinux3.0', 'tdnf install -y a'),
      on('node:22-azurelinux', 'echo x'),
      on('team/alpine-tools:1', 'apt-get update'),
      on('alpine:3.22', 'if command -v apt-get; then apt-get update; fi'),
      on('alpine:3.22', 'apk add a || apt-get install -y a'),
      on('alpine:3.22', '[ -x /usr/bin/apt-get ] && apt-get update'),
      on('alpine:3.22', 'which apt-get && apt-get update'),
      on('alpine:3.22', 'apk add --no-cache apt && apt-get update'),
      on('alpine:3.22', 'apk add apt\nRUN apt-get update'),
      on('debian:12', 'apt-get install -y dnf\nRUN dnf --installroot /x install a && dnf install a'),
      on('debian:12', 'apk --root /x add a'),
      'FROM alpine:3.22\nCOPY --from=debian:12 / /\nRUN apt-get update\n',
      'FROM scratch\nADD rootfs.tar /\nRUN apt-get update\n',
    ],
  }));
