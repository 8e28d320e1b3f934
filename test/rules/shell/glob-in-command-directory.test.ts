import { test } from 'vitest';
import rule from '../../../rules/shell/glob-in-command-directory.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('glob-in-command-directory', () =>
  testRule(rule, {
    bad: [script('«/opt/?/c» d', 'a && «/tmp/a-*/b»')],
    good: [script('./a-*', '/opt/c', 'sh /opt/*/c', '*/*', '"/opt/*/c"')],
  }));
