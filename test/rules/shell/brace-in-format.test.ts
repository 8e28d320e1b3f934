import { it } from 'vitest';
import rule from '../../../rules/shell/brace-in-format.ts';
import { testRule } from '../../../src/test-rule.ts';

const image = (script: string): string => `FROM debian:12\nRUN ${script}\n`;

it('finds the braces of a field in a format', () =>
  testRule(rule, {
    bad: [
      { text: image('curl -w %«{»http_code«}» a'), fixed: image("curl -w '%{http_code}' a") },
      image('curl -w "a"%«{»b«}» c'),
    ],
    good: [image("curl -w '%{a}' b"), image('a {b} %{ %{c d}'), image('find . -exec a %{} +')],
  }));
