import { it } from 'vitest';
import rule from '../../../rules/dockerfile/removed-in-later-layer.ts';
import { testRule } from '../../../src/test-rule.ts';

const deb = (text: string): string => `FROM debian:12\n${text}\n`;

it('finds packages that are removed in a later layer', () =>
  testRule(rule, {
    bad: [
      {
        text: deb(
          'RUN apt-get update && apt-get install -y curl git\nRUN x\nRUN apt-get remove --purge -y «curl» git && apt-get clean',
        ),
        message: '`curl` and `git` come from an earlier layer: removing them here frees no space',
      },
      deb('RUN apt-get install -y gcc\nRUN apt-get install -y g++ && make && apt-get purge -y --auto-remove g++ «gcc»'),
      deb('RUN apt install -y a=1.2\nRUN aptitude remove -y «a»'),
      'FROM alpine:3.22\nRUN apk add --virtual .b gcc\nRUN make && apk del «.b»\n',
      'FROM alpine:3.22\nRUN apk add -t .b gcc\nRUN <<EOF\nmake\napk del --purge «.b»\nEOF\n',
      'FROM rockylinux:9\nRUN yum install -y gcc make\nRUN dnf -y remove «gcc» make\n',
      'FROM python:3.13\nRUN pip install a[x]==1 b\nRUN ["pip", "uninstall", "-y", "«a»"]\n',
      'FROM alpine:3.22 AS base\nRUN apk add git\nFROM base\nRUN sudo apk del «git»\n',
      'FROM node:22\nCOPY . .\nRUN npm ci\nRUN npm run build\nRUN «npm prune» --omit=dev\n',
    ],
    good: [
      deb('RUN apt-get install -y curl && x && apt-get purge -y curl'),
      deb('RUN apt-get purge -y curl\nRUN apt-get autoremove -y && apt-get install -y curl'),
      deb('RUN apt-get install -y curl\nRUN pip uninstall -y curl && apt-get purge -y wget $X'),
      deb('RUN apt-get install -y curl\nRUN apt-get install -y curl && apt-get purge -y curl'),
      'FROM alpine:3.22 AS build\nRUN apk add git\nRUN apk del git\nFROM alpine:3.22\nCOPY --from=build /a /a\n',
      'FROM node:22 AS build\nRUN npm ci\nRUN npm prune\nFROM node:22\nCOPY --from=build /a /a\n',
      'FROM node:22\nCOPY . .\nRUN npm ci && npm run build && npm prune\n',
      'FROM alpine:3.22\nRUN apk add --root /mnt git\nRUN apk del git\n',
    ],
  }));
