import { test } from 'vitest';
import rule from '../../../rules/shell/misread-tr-set.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('misread-tr-set', () =>
  testRule(rule, {
    bad: [
      script("tr -d «'[0-9]'» < f; tr «'[a-z]'» «'[A-Z]'»; tr «\"[a-zA-Z]\"» x"),
      script("tr «hello» world; tr «aa» b; tr -d «'foo'» < f; tr x «bxxb»"),
    ],
    good: [
      script("tr '[:upper:]' '[:lower:]'; tr -d '[]'; tr '[' '('; tr -cd '[:alnum:]-'; tr '[=a=]' x; tr '[x*]' y"),
      script('tr abc def; tr -ss a-z b; tr "\\n\\n" x; tr "$aa" b; tr " " _; tr a-za-z x; tr , ,,'),
    ],
  }));
