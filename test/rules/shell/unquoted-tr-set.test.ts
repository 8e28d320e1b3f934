import { test } from 'vitest';
import rule from '../../../rules/shell/unquoted-tr-set.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('unquoted-tr-set', () =>
  testRule(rule, {
    bad: [
      {
        text: script('echo "$NAME" | tr «[:upper:]» «[:lower:]»'),
        fixed: script("echo \"$NAME\" | tr '[:upper:]' '[:lower:]'"),
      },
      {
        text: script('tr -d «[:space:]» < f; /usr/bin/tr «[a-z]» «[A-Z]»; tr «?» x; tr -d «*»; \\tr -s «[ab]»'),
        fixed: script("tr -d '[:space:]' < f; /usr/bin/tr '[a-z]' '[A-Z]'; tr '?' x; tr -d '*'; \\tr -s '[ab]'"),
      },
    ],
    good: [
      script("tr -d '\\r'; tr '[:upper:]' \"[:lower:]\"; tr a-z A-Z; tr -d \\*; tr \\[ x"),
      script('sudo tr [a] b; echo [:space:]'),
    ],
  }));
