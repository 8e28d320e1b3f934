import { test } from 'vitest';
import rule from '../../../rules/shell/read-without-r.ts';
import { type BadCase, testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

const withR = (text: string): BadCase => ({ text, fixed: text.replaceAll(/«(.*?)»/g, '$1 -r') });

test('read-without-r', () =>
  testRule(rule, {
    bad: [
      withR(script('while «read» a b; do c; done < l', 'a | while IFS= «read» x; do b "$x"; done', '«read» x; «read»')),
      withR(bash('«read» -p "go? " x', '«read» -t 5 y', 'command «read» z', '«read» -sn1 w')),
    ],
    good: [
      script('read -r x', 'while IFS=. read -r a b; do c; done', 'echo read', 'sudo read x', 'readonly x'),
      bash('read -t 0', 'read -t 0 x', 'read -t0', 'read -er x', 'read -p x -r y', 'mapfile x'),
    ],
  }));
