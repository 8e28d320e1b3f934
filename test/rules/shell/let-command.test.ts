import { test } from 'vitest';
import rule from '../../../rules/shell/let-command.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('let-command', () =>
  testRule(rule, {
    bad: [
      { text: bash('n=1; «let n=n+1»; echo "$n"'), fixed: bash('n=1; ((n=n+1)); echo "$n"') },
      {
        text: bash('«let "n += 1"»; «let \'x = 2 * 3\'»; «let n++»'),
        fixed: bash('((n += 1)); ((x = 2 * 3)); ((n++))'),
      },
      bash('«let x=$y»; «let a=1 b=2»; «x=1 let y=x»; «let "a[1]=2"»'),
    ],
    good: [bash('((n = 1 + 2)); n=$((n + 1)); echo let x=1; command let x=1'), script('let n=1')],
  }));
