import { it } from 'vitest';
import syntaxError from '../../../rules/shell/syntax-error.ts';
import { testRule } from '../../../src/test-rule.ts';

const image = (rest: string): string => `FROM debian:12\n${rest}\n`;

it('finds scripts that no shell can parse', () =>
  testRule(syntaxError, {
    bad: [
      image('RUN a «&&» \\\n  && b'),
      image('RUN for x in a b; do echo $x«;»'),
      image('CMD if a; b«;»'),
      image('RUN ["sh", "-c", "a «|»"]'),
      image('RUN <<EOF\na\n«done»\nEOF'),
      image('HEALTHCHECK CMD a || exit 1 «)»'),
      image('RUN for x in a b; do c $x &«;» done'),
      image('RUN if [ -f a ] «then» b; fi'),
      image('RUN [ «( -f a )» -o -f b ]'),
      { text: image('SHELL ["/bin/bash", "-c"]\nRUN [[ -f a«]]» && b'), message: 'no space before `]]`' },
    ],
    good: [
      image('RUN [ -f a ] && [[ -n $b ]] || x=(1 2) && echo ${x[0]} <(c)'),
      image('RUN echo "$(a `b`)" && cat <<EOF\nc)\nEOF'),
      image('SHELL ["powershell", "-Command"]\nRUN if ($x) { a }'),
      image('SHELL ["cmd", "/S", "/C"]\nRUN for %i in (*) do echo %i'),
      image('RUN <<EOF\n#!/usr/bin/env python3\nprint("(")\nEOF'),
      '# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN for /D %p IN ("C:\\x\\*") DO rmdir "%p"\n',
    ],
  }));
