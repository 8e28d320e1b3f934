import { test } from 'vitest';
import rule from '../../../rules/shell/command-name-as-value.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('command-name-as-value', () =>
  testRule(rule, {
    bad: [
      script('«today»=date; a "$today"', '«X»=pwd b', 'export «EDITOR»=vi', 'f() { local «d»=uname; }', '«m»=test'),
    ],
    good: [
      script(
        'today=$(date)',
        'a="date"',
        'a=git',
        'a=true',
        'a=id',
        'a=curl',
        'a=date1',
        'a=/bin/date',
        "a='pwd'",
        'a=',
        'a+=date',
        'echo a=date',
      ),
    ],
  }));
