import { test } from 'vitest';
import rule from '../../../rules/shell/emptied-input.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('emptied-input', () =>
  testRule(rule, {
    bad: [
      script(
        'sed s/a/b/ f > «f»',
        'sort "$L" > «"$L"»',
        'tr a b < l > «l»',
        'cat /a/b | grep x > «/a/b»',
        'jq . p.json | c >«p.json»',
        'while read -r x; do y; done < z > «z»',
      ),
    ],
    good: [
      script(
        'sed s/a/b/ f > g',
        'sed -i s/a/b/ f',
        'sort -o l l',
        'sort l | tee l',
        'echo f > f',
        'sort f >> f',
        'cat /dev/null > /dev/null',
        'cat f > f.new; mv f.new f',
        'x f > f',
        'cat f 2> f',
      ),
    ],
  }));
