import { test } from 'vitest';
import rule from '../../../rules/compose/built-image-without-digest.ts';
import { testRule } from '../../../src/test-rule.ts';

const service = (text: string): string => `services:\n  a:\n    ${text}\n`;

test('built-image-without-digest', () =>
  testRule(rule, {
    bad: [service('image: «a/b:${TAG}»'), service('image: «${REPO}:${TAG}»'), service('image: «mine:1»\n    build: .')],
    good: [
      service('image: a/b:1'),
      service('image: mine:latest\n    build: .'),
      service('image: ${IMAGE}'),
      service('build: .'),
      service('image: a/b@sha256:${DIGEST}'),
    ],
  }));
