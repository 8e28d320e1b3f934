import { it } from 'vitest';
import rule from '../../../rules/dockerfile/sensitive-name.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (line: string): string => `FROM debian:13\n${line}\n`;

it('finds the names that only other tools treat as secrets', () =>
  testRule(rule, {
    bad: [
      file('ARG «USERNAME»=vscode'),
      file('ENV A=1 «GOPRIVATE»=example.com'),
      file('ENV «MYSQL_PASSWORDS»=1 «PASSENGER_PORT»=80'),
      file('ARG «API_VERSION»=1 «LOCAL_USR»=app'),
      file('ONBUILD ARG «NPM_TOKEN»'),
      'ARG «NPM_TOKEN»\nFROM debian:13\n',
    ],
    good: [
      file('ARG NPM_TOKEN'),
      file('ARG DB_PASSWORD=x'),
      file('ARG USER=app'),
      file('LABEL token=1'),
      file('ENV API_VERSION=1 PASS_COUNT= GPG_KEYRING= LOCAL_USER=app'),
    ],
  }));
