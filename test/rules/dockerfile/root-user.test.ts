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
    ],
    good: [
      'FROM alpine:3.22\n',
      'FROM alpine:3.22\nUSER root\nRUN true\nUSER app\n',
      'FROM alpine:3.22 AS build\nUSER root\nFROM alpine:3.22\nUSER app\n',
      'FROM alpine:3.22\nUSER rooty\n',
      'FROM alpine:3.22\nUSER 1000:0\n',
      'FROM alpine:3.22\nARG WHO\nUSER $WHO\n',
      'FROM alpine:3.22 AS base\nUSER root\nFROM base\nUSER app\n',
    ],
  }));
