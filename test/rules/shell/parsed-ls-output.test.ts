import { test } from 'vitest';
import rule from '../../../rules/shell/parsed-ls-output.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('parsed-ls-output', () =>
  testRule(rule, {
    bad: [
      script('«ls» /a | grep x', '«ls» -la | grep -v y', 'a && «ls -d /b/*» | tail -1', 'x=$(«ls /c» | head -n1)'),
      script(
        '«ls» | xargs -n1 a',
        '«ls /a» | sort | xargs b',
        '«ls» | xargs',
        '«ls /a» | while read -r x; do b "$x"; done',
      ),
      bash('[[ -n $(«ls» /a | grep x) ]]'),
    ],
    good: [
      script('ls /a', 'x=$(ls /a)', 'ls > b', 'find . | grep x', 'a | ls'),
      script('/bin/ls | grep x', 'sudo ls | grep x', 'echo "ls | grep"', 'ls; grep x y', 'ls && grep x y'),
    ],
  }));
