import { describe, it } from 'vitest';
import constant from '../../../rules/dockerfile/constant-platform.ts';
import duplicate from '../../../rules/dockerfile/duplicate-stage-name.ts';
import continuation from '../../../rules/dockerfile/empty-continuation.ts';
import execInShell from '../../../rules/dockerfile/exec-in-shell-form.ts';
import hostPort from '../../../rules/dockerfile/expose-host-port.ts';
import defaultArg from '../../../rules/dockerfile/invalid-default-arg.ts';
import mismatch from '../../../rules/dockerfile/platform-mismatch.ts';
import workdir from '../../../rules/dockerfile/relative-workdir.ts';
import repeated from '../../../rules/dockerfile/repeated-instruction.ts';
import reserved from '../../../rules/dockerfile/reserved-stage-name.ts';
import shellForm from '../../../rules/dockerfile/shell-form-command.ts';
import undeclared from '../../../rules/dockerfile/undeclared-arg-in-from.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM alpine:3.22\n${lines.map((line) => `${line}\n`).join('')}`;

describe('constant-platform', () => {
  it('finds fixed platforms that the stage name does not mention', () =>
    testRule(constant, {
      bad: [
        'FROM «--platform=linux/amd64» a:1\n',
        'FROM «--platform=amd64» a:1 AS x\n',
        'FROM «--platform="linux/arm64"» a:1 AS x-amd64\n',
        'ARG N\nFROM a:1 AS b-one\nFROM «--platform=linux/amd64» c-${N} AS d\n',
      ],
      good: [
        'FROM --platform=$BUILDPLATFORM a:1\n',
        'FROM --platform=linux/$TARGETARCH a:1\n',
        'FROM --platform=linux/amd64 a:1 AS build-linux\n',
        'FROM --platform=linux/amd64 a:1 AS x_amd64\n',
        'FROM a:1 AS b\nFROM --platform=linux/amd64 b AS c\n',
        'ARG N\nFROM a:1 AS b-one\nFROM --platform=linux/amd64 b-${N} AS c\n',
        'FROM --platform=linux/x86_64 a:1 AS x_amd64\n',
        'ARG P=linux/amd64\nFROM --platform=$P a:1\n',
        'FROM --platform=nonsense/ a:1\n',
      ],
    }));
});

describe('empty-continuation', () => {
  it('finds blank lines, once for each instruction', () =>
    testRule(continuation, {
      bad: [
        { text: file('RUN a \\', '«»', '  b'), fixed: file('RUN a \\', '  b') },
        { text: file('RUN a \\\r', '«»\r', '\t \r', '  b\r'), fixed: file('RUN a \\\r', '  b\r') },
        {
          text: file('ENV A=b \\', '  # c', '«  »', '  D=e \\', '', '  F=g'),
          fixed: file('ENV A=b \\', '  # c', '  D=e \\', '  F=g'),
        },
        { text: file('RUN true \\', '«»', ''), fixed: file('RUN true \\') },
        { text: '# escape=`\nFROM a:1 `\n«»\n  AS b\n', fixed: '# escape=`\nFROM a:1 `\n  AS b\n' },
        { text: file('ONBUILD RUN a \\', '«»', '  b'), fixed: file('ONBUILD RUN a \\', '  b') },
      ],
      good: [
        file('RUN a \\', '  # b', '  c', '', 'RUN d'),
        file('RUN <<EOF', 'a \\', '', 'b', 'EOF'),
        '# escape=`\nFROM a:1\nRUN a \\\n\nRUN b\n',
      ],
    }));
});

describe('invalid-default-arg', () => {
  it('finds names that are invalid with the defaults alone', () =>
    testRule(defaultArg, {
      bad: [
        { text: 'ARG V\nFROM «a:$V»\n', message: '`a:`' },
        'ARG V\nFROM «$V»\n',
        'ARG V=\nFROM «"a:${V}"»\n',
        'ARG B\nARG V=$B\nFROM «a:$V-x»\n',
        'ARG V=Upper\nFROM «reg.example.org/${V}»\n',
      ],
      good: [
        'ARG V=1\nFROM a:$V\n',
        'ARG V\nFROM a${V}\n',
        'ARG V\nFROM a:${V:-1}\n',
        'ARG V\nFROM a${V:+:$V}\n',
        'FROM a:1\n',
        'FROM Upper\n',
        'ARG V=1\nARG B=a:$V\nFROM $B\n',
        'ARG B=scratch\nFROM $B\n',
        'FROM a-$TARGETARCH\n',
      ],
    }));
});

describe('duplicate-stage-name', () => {
  it('finds later stages with the same name', () =>
    testRule(duplicate, {
      bad: ['FROM a:1 AS x\nFROM b:1 AS «x»\n', 'FROM a:1 AS x\nFROM b:1 AS «X»\nFROM c:1 AS «x»\n'],
      good: ['FROM a:1 AS x\nFROM x AS y\n', 'FROM a:1\nFROM a:1\n'],
    }));
});

describe('reserved-stage-name', () => {
  it('finds scratch and context', () =>
    testRule(reserved, {
      bad: ['FROM a:1 AS «context»\n', 'FROM a:1 AS «Scratch»\n'],
      good: ['FROM scratch AS empty\n', 'FROM a:1 AS contexts\n'],
    }));
});

describe('expose-host-port', () => {
  it('finds addresses and host ports', () =>
    testRule(hostPort, {
      bad: [
        { text: file('EXPOSE «80:»8080/tcp'), fixed: file('EXPOSE 8080/tcp') },
        { text: file('EXPOSE 1 «127.0.0.1::»80'), fixed: file('EXPOSE 1 80') },
        { text: file('EXPOSE «[::1]:80:»80'), fixed: file('EXPOSE 80') },
        { text: file('EXPOSE \\\r', '  «80:»80\r'), fixed: file('EXPOSE \\\r', '  80\r') },
        file('ENV P=80:80', 'EXPOSE «$P»'),
      ],
      good: [file('EXPOSE 80 1-2/udp'), file('ONBUILD EXPOSE 80:80')],
    }));
});

describe('platform-mismatch', () => {
  it('finds images that exist for one system or architecture', () =>
    testRule(mismatch, {
      bad: [
        'FROM --platform=«linux/amd64» mcr.microsoft.com/windows/nanoserver:ltsc2025\n',
        'FROM --platform=«linux/amd64» golang:1.24-nanoserver\n',
        'FROM --platform=«arm64» i386/debian:13\n',
        'ARG P=windows/amd64\nFROM --platform=«$P» ubuntu:24.04\n',
      ],
      good: [
        'FROM --platform=linux/arm64 arm64v8/alpine:3.22\n',
        'FROM --platform=linux/aarch64 arm64v8/alpine:3.22\n',
        'FROM --platform=windows/amd64 golang:1.24\n',
        'FROM --platform=linux/arm64 ghcr.io/amd64/tool:1\n',
        'FROM --platform=$TARGETPLATFORM amd64/debian:13\n',
        'FROM amd64/debian:13\n',
        'FROM alpine:3.22 AS amd64\nFROM --platform=linux/arm64 amd64\n',
      ],
    }));
});

describe('repeated-instruction', () => {
  it('finds the earlier ones of a stage', () =>
    testRule(repeated, {
      bad: [
        { text: file('«CMD» ["a"]', '«CMD» ["b"]', 'CMD ["c"]'), fixed: file('CMD ["c"]') },
        {
          // The comment stays.
          text: file('«ENTRYPOINT» ["a", \\', '  # why', '  "b"]', 'ENTRYPOINT ["c"]'),
        },
        // What is wrong in it may say what was meant.
        { text: file('«CMD» ["a",]', 'CMD ["c"]'), fixed: file('CMD ["a",]', 'CMD ["c"]') },
        {
          text: file('«HEALTHCHECK» CMD a\r', 'RUN b\r', 'HEALTHCHECK NONE\r'),
          fixed: file('RUN b\r', 'HEALTHCHECK NONE\r'),
        },
      ],
      good: [
        'FROM a:1 AS b\nCMD ["a"]\nFROM b\nCMD ["c"]\n',
        file('ONBUILD CMD ["a"]', 'CMD ["b"]'),
        file('CMD ["a"]', 'ENTRYPOINT ["b"]', 'HEALTHCHECK NONE'),
      ],
    }));
});

describe('shell-form-command and exec-in-shell-form', () => {
  const inExec = [
    'CMD exec a $B',
    'CMD a && exec b',
    'CMD set -e; a; exec b "$(c)"',
    'ENTRYPOINT a; exec env B=1 c $D',
    'ENTRYPOINT . /a/b && \\\n  exec c --d=$E',
    'ENTRYPOINT if [ -f a ]; then exec b; else exec c; fi',
    'CMD { a; exec b; }',
    'CMD [ -f a ] && exec a || exec b',
    'CMD eval "exec a $B"',
    'CMD eval exec a $B',
    'CMD exec sh -c "a; b"',
    'CMD a & exec b',
  ];
  it('differ in whether the program replaces the shell', () =>
    testRule(execInShell, {
      bad: [
        ...inExec.map((line) => file(line.replace(/^[A-Z]+/, '«$&»'))),
        to('«CMD» exec a', 'CMD ["a"]'),
        'FROM a:1 AS b\nONBUILD CMD exec c\n«FROM» b\n',
      ],
      good: [
        file('CMD a $B'),
        file('CMD ["a"]'),
        file('SHELL ["/bin/bash", "-c"]', 'CMD exec a'),
        file('HEALTHCHECK CMD exec a'),
      ],
    }));
  const to = (bad: string, good: string) => ({ text: file(bad), fixed: file(good) });
  it('finds CMD and ENTRYPOINT under a shell, and rewrites plain words', () =>
    testRule(shellForm, {
      bad: [
        to('«CMD» a b', 'CMD ["a", "b"]'),
        to('«ENTRYPOINT» /a \'b c\' "d"', 'ENTRYPOINT ["/a", "b c", "d"]'),
        to('«cmd» a\r', 'cmd ["a"]\r'),
        { text: file('«CMD» a \\', '  b'), fixed: file('CMD ["a", "b"]') },
        file('«CMD» a $B'),
        file('«CMD» a && b'),
        file('«CMD» a | b'),
        file('«CMD» A=b c'),
        file('«CMD» a > b'),
        file('«CMD» cd a'),
        file('«CMD» a *.b'),
        file('«CMD» a \\', '  # why', '  b'),
        'FROM a:1 AS b\nONBUILD CMD c\n«FROM» b\n',
        to('RUN true\n«CMD» a', 'RUN true\nCMD ["a"]'),
        file('«CMD» exec a | b'),
        file('«CMD» exec 2>&1; a'),
        file('«CMD» exec a &'),
        file('«CMD» a &'),
        file('«CMD» case $A in b) exec c;; esac; d'),
        file('«CMD» (exec a)'),
        file('«CMD» $(exec a)'),
        file('«ENTRYPOINT» a && b "$(exec c)"'),
      ],
      good: [
        ...inExec.map((line) => file(line)),
        file('CMD ["a"]'),
        file('CMD []'),
        file('SHELL ["/bin/bash", "-c"]', 'CMD a'),
        'FROM a:1 AS b\nSHELL ["/bin/bash", "-c"]\nFROM b\nCMD a\n',
        file('ONBUILD CMD a'),
        file('HEALTHCHECK CMD a'),
        file("CMD ['a']"),
      ],
    }));
});

describe('undeclared-arg-in-from', () => {
  it('finds names that FROM does not see', () =>
    testRule(undeclared, {
      bad: [
        'FROM a:«$V»\n',
        'FROM a:«${V:-1}»\n',
        { text: 'ARG VERSION=1\nFROM a:«$VERSOIN»\n', message: 'VERSOIN' },
        'FROM a:1\nARG V=1\nFROM a:«$V»\n',
        'FROM --platform=«$BUILDPLATFROM» a:1\n',
      ],
      good: ['ARG V\nFROM a:$V\n', 'FROM --platform=$BUILDPLATFORM a-$TARGETARCH\n', 'FROM a:\\$V\n'],
    }));
});

describe('relative-workdir', () => {
  it('finds relative paths that stand on the base image', () =>
    testRule(workdir, {
      bad: [
        file('WORKDIR «app»'),
        file('WORKDIR «.»'),
        file('WORKDIR «C:\\\\app»'),
        'FROM golang:1.25-alpine\nWORKDIR «d:/app»\n',
        file('WORKDIR «$APP»'),
        file('WORKDIR «${APP}src»'),
        file('ENV A=app', 'WORKDIR «$A»'),
        'FROM a:1 AS b\nWORKDIR «c»\nFROM d:1\nWORKDIR «e»\n',
      ],
      good: [
        file('WORKDIR /app', 'WORKDIR b'),
        file('WORKDIR "/a b"'),
        file('ARG A', 'WORKDIR $A'),
        'FROM a:1 AS b\nWORKDIR /c\nFROM b\nWORKDIR d\n',
        '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2025\nWORKDIR C:\\app\n',
        '# escape=`\nFROM --platform=windows/amd64 a:1\nWORKDIR \\app\n',
        file('ONBUILD WORKDIR a'),
        'FROM golang:1.25\nWORKDIR C:/app\n',
        'FROM a:1\nWORKDIR C:\\\\app\n',
        'FROM a:1\nWORKDIR $APP\n',
        file('WORKDIR ${APP:-/app}'),
        file('WORKDIR $APP/src'),
      ],
    }));
});
