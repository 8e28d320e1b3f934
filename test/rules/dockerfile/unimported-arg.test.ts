import { it } from 'vitest';
import rule from '../../../rules/dockerfile/unimported-arg.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string =>
  `ARG V=1\nFROM alpine:3.22\n${lines.map((line) => `${line}\n`).join('')}`;

it('finds global ARGs that a RUN does not see', () =>
  testRule(rule, {
    bad: [
      file('RUN a "«$V»" $V'),
      file('RUN a && \\', '  # why', '  b=«${V}» c'),
      file('RUN <<EOF', 'a', 'b $(c «${V:-2}»)', 'EOF'),
      file('RUN if [ "«$V»" = 1 ]; then a; fi'),
      file('RUN a > «$V»', 'ARG V'),
      'ARG V=1\nFROM alpine:3.22 AS a\nARG V\nFROM alpine:3.22\nRUN b «$V»\n',
      'ARG V=1\nFROM scratch\nRUN b «$V»\n',
      'ARG NODE_VERSION=24\nFROM alpine:3.22\nRUN a «$NODE_VERSION»\n',
      file('RUN fetch tool-«${TARGETARCH}» "$TARGETARCH"'),
      'FROM acme/base:1\nRUN a $B «$TARGETOS»\n',
      'FROM debian:13 AS a\nARG V=1\nFROM debian:13\nRUN b «$V» $V\n',
      'FROM debian:13 AS a\nENV V=1\nFROM debian:13\nRUN b "«${V}»"\n',
      'FROM debian:13\nRUN b «$V»\nARG V=1\n',
      'FROM debian:13 AS a\nARG TARGETARCH\nFROM debian:13\nRUN b «$TARGETARCH»\n',
    ],
    good: [
      file('ARG TARGETARCH', 'RUN a $TARGETARCH'),
      file('RUN : "${TARGETARCH:=amd64}"; a $TARGETARCH'),
      file('RUN a ${TARGETARCH:-amd64} ${TARGETVARIANT:+-$TARGETVARIANT}'),
      file('RUN TARGETARCH=$(uname -m); a $TARGETARCH'),
      file('RUN if [ -n "$B" ]; then a; fi'),
      'FROM debian:13 AS a\nENV V=1\nFROM a\nRUN b $V\n',
      'FROM debian:13 AS a\nARG V=1\nFROM a\nRUN b $V\n',
      'FROM debian:13 AS a\nENV HOME=/a\nFROM debian:13\nRUN b $HOME\n',
      'FROM debian:13 AS a\nARG V\nFROM debian:13\nRUN b ${V:-1}\n',
      'FROM debian:13 AS a\nARG V\nFROM acme/base:1\nRUN b $V\n',
      'FROM debian:13 AS a\nARG V\nFROM debian:13\nRUN V=1; b $V\n',
      'FROM debian:13 AS a\nARG V\nFROM debian:13\nRUN . /env; b $V\n',
      'FROM debian:13 AS a\nARG V\nFROM debian:13\nRUN --mount=type=secret,id=v,env=V b $V\n',
      file('ARG V', 'RUN a $V'),
      file('ENV V=2', 'RUN a $V'),
      file("RUN a '$V' \\$V"),
      file('RUN V=2; a $V'),
      file('RUN for V in 1 2; do a $V; done'),
      file('RUN read -r V < /a && b $V'),
      file('RUN . /a && b $V'),
      file('RUN a $W'),
      file('CMD a $V'),
      'ARG V=1\nFROM alpine:3.22 AS a\nARG V\nFROM a\nRUN b $V\n',
      'ARG BASE\nARG V=1\nFROM $BASE\nRUN a $V\n',
      'ARG NODE_VERSION=24\nFROM node:$NODE_VERSION\nRUN a $NODE_VERSION\n',
      'ARG HTTP_PROXY\nFROM alpine:3.22\nRUN a $HTTP_PROXY\n',
      '# escape=`\nARG V=1\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2025\nRUN a %V% $V\n',
    ],
  }));
