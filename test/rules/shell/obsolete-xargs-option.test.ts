import { test } from 'vitest';
import rule from '../../../rules/shell/obsolete-xargs-option.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('obsolete-xargs-option', () =>
  testRule(rule, {
    bad: [
      {
        text: script(
          'xargs -n1 «-i» cp {} /dst < list',
          'xargs «-i{}» cp {} /dst < list; a | xargs -0 «-i@» b @; xargs «-ri» a {}',
        ),
        fixed: script(
          'xargs -n1 -I{} cp {} /dst < list\nxargs -I{} cp {} /dst < list; a | xargs -0 -I@ b @; xargs -r -I{} a {}',
        ),
      },
      {
        text: 'FROM debian:13\nRUN a | xargs -n 1 --no-run-if-empty «-i» \\\n  b {}\n',
        fixed: 'FROM debian:13\nRUN a | xargs -n 1 --no-run-if-empty -I{} \\\n  b {}\n',
      },
    ],
    good: [
      script('xargs -I{} cp {} /dst; xargs rm -i; xargs -n1 rm -i; sudo xargs -i a {}; sed -i x; xargs -I i a'),
      script('xargs -- rm -i'),
    ],
  }));
