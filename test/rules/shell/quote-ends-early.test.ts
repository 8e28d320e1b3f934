import { it } from 'vitest';
import rule from '../../../rules/shell/quote-ends-early.ts';
import { testRule } from '../../../src/test-rule.ts';

const script = (text: string): string => `FROM debian:12\nRUN <<"END"\n${text}\nEND\n`;

it('finds quotes that end a string too early', () =>
  testRule(rule, {
    bad: [
      script("echo 'it«'»is'ok'"),
      script("echo 'don«'»t do' 'b'"),
      script('echo "first line\nsecond «"»line" here"'),
      script('echo "$«"»value"$"'),
      script('a="b\nc «"»d" e"'),
    ],
    good: [
      script("echo 'a''b' 'a'\"b\" 'a' b"),
      script('echo \'{"a":"\'b\'"}\''),
      script('echo "a\nb" c'),
      script('echo "a"b "$" c'),
      script("echo 'it'\\''s'"),
    ],
  }));
