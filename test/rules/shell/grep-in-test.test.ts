import { test } from 'vitest';
import rule from '../../../rules/shell/grep-in-test.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('grep-in-test', () =>
  testRule(rule, {
    bad: [
      {
        text: script(
          '[ «-n» "$(grep a f)" ] && b',
          'if [ «"$(grep -i c "$d")"» ]; then e; fi',
          '[ «-z» $(egrep x y) ] || z',
        ),
        fixed: script('grep -q a f && b', 'if grep -q -i c "$d"; then e; fi', '! egrep -q x y || z'),
      },
      script(
        '[ «-n» "$(a | grep b)" ] && c',
        '[ ! «-z» "$(d | fgrep e)" ] && f',
        '[ «-n» "$(grep -v g h)" ] && i',
        '[ x = y ] || [ «-z» "$(grep j 2> /dev/null)" ]',
      ),
      bash('[[ «-z» $(a | grep b) ]] && c', '[[ «-n» "$(d | grep e)" && f = "$g" ]] && h'),
    ],
    good: [
      script(
        '[ -n "$(grep a f | cut -d: -f1)" ] && b',
        '[ "$(grep -c a f)" -gt 0 ] && b',
        'if grep -q a f; then b; fi',
        'test -n "$(grep a f)"',
        '[ -n "`grep a f`" ] && b',
        '[ -n "x$(grep a f)" ]',
        '[ "$(grep a f)" = b ]',
        '[ -f "$(grep a f)" ]',
      ),
    ],
  }));
