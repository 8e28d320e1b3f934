import { test } from 'vitest';
import rule from '../../../rules/shell/egrep.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('egrep', () =>
  testRule(rule, {
    bad: [
      { text: script("a | «egrep» -o 'x+' && «fgrep» x.y f"), fixed: script("a | grep -E -o 'x+' && grep -F x.y f") },
      {
        text: script('«/bin/egrep» x f; [ -z "$(«egrep» \'^a\' f)" ]'),
        fixed: script('/bin/egrep x f; [ -z "$(grep -E \'^a\' f)" ]'),
      },
      {
        text: script('«\\fgrep» x f; if «egrep» -q a f; then b; fi; «"egrep"» x'),
        fixed: script('\\fgrep x f; if grep -E -q a f; then b; fi; "egrep" x'),
      },
    ],
    good: [
      script('command fgrep x f; sudo egrep x f; xargs egrep x'),
      script('apt-get install -y egrep-tools; echo egrep; grep -E x f; zegrep x f; which fgrep'),
    ],
  }));
