import { test } from 'vitest';
import rule from '../../../rules/compose/unpinned-context.ts';
import { testRule } from '../../../src/test-rule.ts';

const service = (text: string): string => `services:\n  a:\n    ${text}\n`;

test('unpinned-context', () =>
  testRule(rule, {
    bad: [
      service('build: «https://github.com/a/b.git»'),
      service('build:\n      context: «"https://github.com/a/b.git#main:src"»'),
      service('build: { context: «git@github.com:a/b.git» }'),
      service('build: «https://github.com/a/b.git#${REF:-master}»'),
      service('build: { context: ., additional_contexts: { c: «https://github.com/a/b.git» } }'),
      service('build: «ssh://git@a.example/b.git?branch=v1»'),
    ],
    good: [
      service('build: https://github.com/a/b.git#v1.2'),
      service('build: https://github.com/a/b.git?checksum=12ab'),
      service('build: .'),
      service('build: https://github.com/a/b.git#${REF}'),
      service('build: { context: ., additional_contexts: { c: docker-image://a/b:1, d: ../d } }'),
      service('build: https://a.example/b.tar.gz'),
    ],
  }));
