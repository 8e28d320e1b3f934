import { test } from 'vitest';
import rule from '../../../rules/shell/output-run-as-command.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('output-run-as-command', () =>
  testRule(rule, {
    bad: [
      script(
        'if «$(a -q)»; then b; fi',
        'c && «$(cat cmd)»',
        '«`d`»',
        '«$(e)» > f',
        'A=b «$(g)» || h',
        'x | «$(y)»',
        '(«$(z)»)',
      ),
    ],
    good: [
      script(
        '$(which a) --version',
        '"$(a)"',
        'eval $(a)',
        'eval "$(a)"',
        'x=$(a)',
        '$(a)/b',
        'echo $(a)',
        '$(a)$(b)',
        '$(# nothing',
        ')',
      ),
    ],
  }));
