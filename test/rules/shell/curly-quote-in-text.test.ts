import { it } from 'vitest';
import rule from '../../../rules/shell/curly-quote-in-text.ts';
import { testRule } from '../../../src/test-rule.ts';

const image = (script: string): string => `FROM debian:12\nRUN ${script}\n`;

it('finds curly quotes in quotes of their kind', () =>
  testRule(rule, {
    bad: [image("echo 'don«’»t'"), image('echo "«“»a«”»"'), image('x="a $(b) «”»"'), image("echo '«‘»a'")],
    good: [image('echo "don’t"'), image("echo '“a”'"), image('echo “a”'), image('cat > /x <<EOF\n“a”\nEOF')],
  }));
