import { test } from 'vitest';
import rule from '../../../rules/shell/expr-command.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('expr-command', () =>
  testRule(rule, {
    bad: [
      script(
        'n=$(«expr» 1 + 2); echo "$n"',
        'x=`«/usr/bin/expr» "$a" \\* 2`',
        'if «expr» "$a" = b; then c; fi',
        '«expr» "$a" % 2; «expr» 5 - 1',
      ),
      script('expr «index» "$V" x; expr «length» abc', 'expr «match» "$V" \'a.*\'; x=$(expr «substr» abc 1 2)'),
    ],
    good: [
      script('expr "$V" : \'v\\(.*\\)\'; expr "$A" \'<\' "$B"; expr "$A" \\>= 3; expr a \'>\' b'),
      script('n=${#V}; sudo expr 1 + 2; echo expr 1; exprs 1 + 2; n=$((1 + 2))'),
    ],
  }));
