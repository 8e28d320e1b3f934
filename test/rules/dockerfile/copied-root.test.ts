import { test } from 'vitest';
import rule from '../../../rules/dockerfile/copied-root.ts';
import { testRule } from '../../../src/test-rule.ts';

test('copied-root', () =>
  testRule(rule, {
    bad: [
      'FROM debian:12 AS a\nFROM scratch\nCOPY --from=a «/» /\n',
      'FROM debian:12 AS a\nFROM scratch\nCOPY --from=a ["«/»", "/"]\n'.replace('"«/»"', '«"/"»'),
      'FROM scratch AS a\nFROM debian:12\nCOPY --from=a «/» /\n',
      'FROM debian:12\nCOPY --from=example.com/base:1 «/» /\n',
    ],
    good: [
      'FROM debian:12 AS a\nFROM scratch\nCOPY --from=a /usr /usr\n',
      'FROM debian:12 AS a\nFROM scratch\nCOPY --from=a / /rootfs\n',
      'FROM debian:12\nCOPY / /\n',
    ],
  }));
