import { it } from 'vitest';
import rule from '../../../rules/dockerfile/carriage-return-in-heredoc.ts';
import { testRule } from '../../../src/test-rule.ts';

const crlf = (...lines: readonly string[]): string => ['FROM debian:13', ...lines, ''].join('\r\n');

it('finds scripts whose lines end in CRLF', () =>
  testRule(rule, {
    bad: [
      { text: crlf('RUN <<EOF', '«set -e»', 'make', 'EOF'), message: 'the lines of this script end in CRLF' },
      crlf('COPY <<EOF /start', '«#!/bin/sh»', 'exec a', 'EOF'),
      crlf('COPY <<EOF /usr/local/bin/start', '«exec a»', 'EOF'),
      crlf('ADD <<A <<B /etc/cron.d/jobs', '«a»', 'A', '«b»', 'B'),
      crlf('RUN <<EOF', '«#!/usr/bin/env python3»', 'print()', 'EOF'),
      crlf('RUN bash -e <<EOF', '«a»', 'EOF'),
      crlf('RUN cat <<"EOF" > /etc/profile.d/a.sh', '«export A=b»', 'EOF'),
      crlf('ONBUILD RUN <<-EOF', '«\ta»', '\tEOF'),
      {
        text: 'FROM debian:13\nRUN <<EOF sh\na\n«  b»\r\nc\r\nEOF\n',
        fixed: 'FROM debian:13\nRUN <<EOF sh\na\n  b\nc\nEOF\n',
        message: 'this line ends in CRLF',
      },
    ],
    good: [
      crlf('RUN a \\', ' && b'),
      crlf('COPY <<EOF /etc/nginx/nginx.conf', 'events {}', 'EOF'),
      crlf('RUN python3 <<EOF', 'print()', 'EOF'),
      crlf('COPY <<EOF /a.cmd', 'echo off', 'EOF'),
      'FROM debian:13\r\nRUN <<EOF\nset -e\nmake\nEOF\r\n',
      crlf('SHELL ["pwsh", "-c"]', 'RUN <<EOF', 'a', 'EOF'),
      '# escape=`\r\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\r\nRUN <<EOF\r\na\r\nEOF\r\n',
    ],
  }));
