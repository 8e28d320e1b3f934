import { test } from 'vitest';
import rule from '../../../rules/compose/undigested-image.ts';
import { testRule } from '../../../src/test-rule.ts';

const service = (text: string): string => `services:\n  a:\n    ${text}\n`;

test('undigested-image', () =>
  testRule(rule, {
    bad: [
      service('image: «ghcr.io/a/b:1.2»'),
      service('image: «"registry.example.com:5000/b:latest"»'),
      service('image: «${IMAGE:-postgres:18}»'),
      'x-base: &base\n  image: «redis:8»\nservices:\n  a: *base\n  b: *base\n',
      'services:\n  a:\n    image: «a/x:1»\n  b:\n    image: b/y:2@sha256:1d3c811171a08a5adaa4a163fbafd96b61b87aa871bbc7aa15431ac275d3d430\n',
    ],
    good: [
      service('image: a/b:1@sha256:1d3c811171a08a5adaa4a163fbafd96b61b87aa871bbc7aa15431ac275d3d430'),
      service('image: a/b'),
      service('image: ${IMAGE}'),
      service('image: a/b:${TAG}@sha256:1d3c811171a08a5adaa4a163fbafd96b61b87aa871bbc7aa15431ac275d3d430'),
      service('image: mine:1\n    build: .'),
      'services:\n  a:\n    image: mine:1\n  b:\n    build: .\n    image: mine:1\n',
    ],
  }));
