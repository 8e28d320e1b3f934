import { it } from 'vitest';
import other from '../../../rules/dockerfile/other-user-by-name.ts';
import rule from '../../../rules/dockerfile/user-by-name.ts';
import { testRule } from '../../../src/test-rule.ts';

const fixed = (run: string, from: string, to: string) => ({
  text: `FROM debian:13\nRUN ${run}\nUSER «${from}»\n`,
  fixed: `FROM debian:13\nRUN ${run}\nUSER ${to}\n`,
});

it('finds a user of the image given by name, and uses the ID that the file gives it', () =>
  testRule(rule, {
    bad: [
      'FROM node:24\nUSER «node»\n',
      'FROM node:24\nUSER root\nRUN true\nUSER «node:node»\nCMD ["a"]\n',
      'FROM debian:13\nENV WHO=app\nUSER «$WHO»\n',
      fixed('useradd -u 1001 app', 'app', '1001'),
      fixed('groupadd -g 1002 app && useradd -r -m -u 1001 -g app app', 'app:app', '1001:1002'),
      fixed('addgroup -S app && adduser -S -D -H -u 1001 -G app app', 'app:app', '1001:app'),
      fixed('adduser --system --uid 1001 --ingroup nogroup --home /app app', 'app', '1001'),
      fixed('useradd --uid=1001 --no-create-home app', 'app', '1001'),
      fixed('useradd -mu1001 app', 'app', '1001'),
      // The number is not known, or another account has it.
      'FROM debian:13\nRUN useradd app\nUSER «app»\n',
      'FROM debian:13\nRUN useradd -u 1001 other\nUSER «app»\n',
      'FROM debian:13\nARG UID\nRUN useradd -u $UID app\nUSER «app»\n',
    ],
    good: [
      'FROM node:24\nUSER 1000\n',
      'FROM node:24\nUSER 1000:node\n',
      'FROM node:24\nUSER root\n',
      'FROM node:24\nUSER node\nFROM node:24\nUSER 1000\n',
      'FROM node:24\nARG WHO\nUSER $WHO\n',
      'FROM node:24\nARG WHO=node\nUSER ${WHO}\n',
      'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nUSER ContainerUser\n',
    ],
  }));

it('finds the other users with another rule', () =>
  testRule(other, {
    bad: ['FROM node:24\nUSER «root»\nFROM debian:13\nUSER «root»\nRUN true\nUSER «app:app»\nRUN true\nUSER 1\n'],
    good: ['FROM node:24\nUSER node\n', 'FROM node:24\nARG A\nUSER $A\nUSER 1\n'],
  }));
