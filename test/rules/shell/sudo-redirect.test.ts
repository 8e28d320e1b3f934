import { test } from 'vitest';
import rule from '../../../rules/shell/sudo-redirect.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('sudo-redirect', () =>
  testRule(rule, {
    bad: [
      script(
        'sudo a «>» b',
        'sudo -u x c «>>» /d',
        '/usr/bin/sudo e «<» f',
        'A=b sudo g «>»"$H"',
        'x && sudo sh -c y «>» z',
      ),
    ],
    good: [
      script(
        'sudo a > /dev/null',
        'sudo a 2> b',
        'a > b',
        'a | sudo tee b > /dev/null',
        "sudo sh -c 'a > b'",
        'echo sudo > a',
        'sudo a 2>&1',
        'sudo tee b <<X',
        'X',
      ),
    ],
  }));
