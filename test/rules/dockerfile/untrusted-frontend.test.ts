import { test } from 'vitest';
import rule from '../../../rules/dockerfile/untrusted-frontend.ts';
import { testRule } from '../../../src/test-rule.ts';

test('untrusted-frontend', () =>
  testRule(rule, {
    bad: [
      '# syntax=«ghcr.io/a/frontend:1»\nFROM x/y:1\n',
      '#syntax = «a/b»\nFROM x/y:1\n',
      '# escape=`\n# syntax=«docker.io/a/dockerfile:latest»\nFROM x/y:1\n',
      '# syntax=«a/dockerfile-x:1.4 --flag»\nFROM x/y:1\n',
      '# syntax=«docker/dockerfile-plus:1»\nFROM x/y:1\n',
    ],
    good: [
      '# syntax=docker/dockerfile:1\nFROM x/y:1\n',
      '# syntax=docker.io/docker/dockerfile-upstream:master\nFROM x/y:1\n',
      '# syntax=docker/dockerfile@sha256:12\nFROM x/y:1\n',
      '# syntax=mirror.example.com:5000/hub/docker/dockerfile:1.7-labs\nFROM x/y:1\n',
      '# syntax=a/b:1@sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d\nFROM x/y:1\n',
      'FROM x/y:1\n# syntax=a/b\n',
    ],
  }));
