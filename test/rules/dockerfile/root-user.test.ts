import { it } from 'vitest';
import rule from '../../../rules/dockerfile/root-user.ts';
import { testRule } from '../../../src/test-rule.ts';

it('finds an explicit root as the last user of what is shipped', () =>
  testRule(rule, {
    bad: [
      'FROM alpine:3.22\nUSER «root»\n',
      'FROM alpine:3.22\nUSER app\nUSER «0»\n',
      'FROM alpine:3.22\nUSER «root:app»\n',
      'FROM alpine:3.22\nUSER «0:0»\nCMD ["a"]\n',
      'FROM alpine:3.22 AS base\nUSER «root»\nFROM base\nRUN true\n',
      'FROM alpine:3.22\nARG WHO=root\nUSER «$WHO»\n',
      'FROM mcr.microsoft.com/windows/servercore:ltsc2025\nUSER «ContainerAdministrator»\nCMD ["a.exe"]\n',
    ],
    good: [
      'FROM alpine:3.22\n',
      'FROM alpine:3.22\nUSER root\nRUN true\nUSER app\n',
      'FROM alpine:3.22 AS build\nUSER root\nFROM alpine:3.22\nUSER app\n',
      'FROM alpine:3.22\nUSER rooty\n',
      'FROM alpine:3.22\nUSER 1000:0\n',
      'FROM alpine:3.22\nARG WHO\nUSER $WHO\n',
      'FROM alpine:3.22 AS base\nUSER root\nFROM base\nUSER app\n',
      // Root privileges are dropped at the start.
      'FROM alpine:3.22\nRUN apk add --no-cache su-exec\nUSER root\nENTRYPOINT ["/entrypoint.sh"]\n',
      'FROM nginx:1.29\nUSER root\nCMD ["nginx", "-g", "daemon off;"]\n',
      // The only service that is built from it runs as another user.
      {
        Dockerfile: 'FROM alpine:3.22\nUSER root\nCMD ["a"]\n',
        'compose.yaml': 'services:\n  a:\n    build: .\n    user: "1000"\n',
      },
    ],
  }));
