import { test } from 'vitest';
import rule from '../../../rules/shell/status-tested-later.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('status-tested-later', () =>
  testRule(rule, {
    bad: [
      script(
        'a; [ «$?» -eq 0 ] || b',
        'c; if [ «"$?"» != "0" ]; then d; fi',
        'e; if [ 0 -ne «$?» ]; then f; fi',
        'g',
        '[ ! «$?» -gt 0 ] && h',
        'i; [ «${?}» = 0 ]',
      ),
      bash(
        'a; if [[ «$?» == 0 ]]; then b; fi',
        'c; (( «$?» == 0 )) || d',
        'e; if (( «$?» )); then f; fi',
        'g; (( ! «$?» )) || h',
        'i; (( 0 != «$?» )) && j',
      ),
      script('f() { a; [ «$?» -eq 0 ]; }; f'),
    ],
    good: [
      script(
        'a; rc=$?; [ $rc -ne 0 ] && b',
        'a; [ $? -eq 2 ] && b',
        'a; case $? in 0) b;; esac',
        'a; [ $? ] && b',
        'a; test $? -eq 0 && b',
        'a; [ $? -eq 0 -a x ] && b',
        'f() { [ $? -eq 0 ]; }; f',
        'a; [ "x$?" = 0 ]',
        'a; [ $(echo $?) -eq 0 ]',
      ),
      bash('a; (( $? == 2 ))', 'a; [[ $? -eq 1 ]]', 'a; (( x = $? ))'),
    ],
  }));
