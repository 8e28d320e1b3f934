import { test } from 'vitest';
import rule from '../../../rules/compose/untrusted-registry.ts';
import { testRule } from '../../../src/test-rule.ts';

const service = (text: string): string => `services:\n  a:\n    ${text}\n`;

test('untrusted-registry', () =>
  testRule(rule, {
    bad: [
      { text: service('image: «quay.io/a/b:1»'), options: { trusted: ['docker.io', 'ghcr.io/acme'] } },
      { text: service('image: «ghcr.io/other/b:1»'), options: { trusted: ['docker.io', 'ghcr.io/acme'] } },
      { text: service('image: «postgres:18»'), options: { trusted: ['*.example.com'] } },
    ],
    good: [
      service('image: quay.io/a/b:1'),
      { text: service('image: ghcr.io/acme/b:1'), options: { trusted: ['ghcr.io/acme'] } },
      { text: service('image: postgres:18'), options: { trusted: ['docker.io'] } },
      { text: service('image: quay.io/a/b:1\n    build: .'), options: { trusted: ['docker.io'] } },
      { text: service('image: ${REGISTRY}/a/b:1'), options: { trusted: ['docker.io'] } },
    ],
  }));
