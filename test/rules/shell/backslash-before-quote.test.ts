import { it } from 'vitest';
import rule from '../../../rules/shell/backslash-before-quote.ts';
import { testRule } from '../../../src/test-rule.ts';

const image = (script: string): string => `FROM debian:12\nRUN ${script}\n`;

it('finds single-quoted strings that end in a backslash', () =>
  testRule(rule, {
    bad: [
      image("echo 'a«\\»'"),
      image("tr '«\\»' / < f"),
      image("echo 'C:\\x«\\»' b"),
      image("x='a«\\»' && echo $x"),
      image("echo $(a 'b«\\»')"),
    ],
    good: [
      image("echo 'it'\\''s'"),
      image('echo "a\\\\"'),
      image("echo 'a\\n'"),
      image("echo $'a\\\\'"),
      image("echo 'a\\''b'"),
    ],
  }));
