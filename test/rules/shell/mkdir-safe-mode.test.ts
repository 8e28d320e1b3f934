import { test } from 'vitest';
import rule from '../../../rules/shell/mkdir-safe-mode.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('mkdir-safe-mode', () =>
  testRule(rule, {
    bad: [script('mkdir -p «-m» 700 ~/.ssh; mkdir «-pm» 0700 /root/.ssh; mkdir -p «-m700» "$HOME/a" /var/lib/b')],
    good: [script('mkdir -p -m 700 /a/b; mkdir -p -m 700 a; mkdir -m 700 ~/.ssh; mkdir -p -m 700 ~/.ssh /a/b')],
  }));
