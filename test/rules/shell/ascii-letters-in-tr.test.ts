import { test } from 'vitest';
import rule from '../../../rules/shell/ascii-letters-in-tr.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('ascii-letters-in-tr', () =>
  testRule(rule, {
    bad: [
      { text: script('tr «a-z» «A-Z» < f'), fixed: script("tr '[:lower:]' '[:upper:]' < f") },
      {
        text: script("echo x | /usr/bin/tr «'A-Z'» «\"a-z\"»; tr -d «'a-z'» < f"),
        fixed: script("echo x | /usr/bin/tr '[:upper:]' '[:lower:]'; tr -d '[:lower:]' < f"),
      },
    ],
    good: [
      script("tr a-zA-Z x; tr '[:lower:]' '[:upper:]'; tr a-f A-F; tr '[a-z]' x; sed y/a-z/A-Z/"),
      script('tr "$a-z" x; echo a-z'),
    ],
  }));
