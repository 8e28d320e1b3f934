import { test } from 'vitest';
import rule from '../../../rules/shell/ps-into-grep.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('ps-into-grep', () =>
  testRule(rule, {
    bad: [
      script(
        '«ps aux» | grep java',
        'if «ps -ef» | grep -q x; then y; fi',
        'a || «ps» | grep b | wc -l',
        'x=$(«ps ax» | grep y)',
      ),
      {
        text: {
          'compose.yaml': 'services:\n  web:\n    image: a\n    healthcheck:\n      test: «ps aux» | grep nginx\n',
        },
      },
    ],
    good: [
      script(
        'ps aux',
        'ps -p 1 | grep init',
        'ps --pid 1 | grep x',
        'ps aux | awk x',
        'pgrep java',
        'ps; grep x y',
        'ps | sort | grep x',
      ),
    ],
  }));
