import { it } from 'vitest';
import rule from '../../../rules/shell/unquoted-escape.ts';
import { testRule } from '../../../src/test-rule.ts';

const image = (script: string): string => `FROM debian:12\nRUN ${script}\n`;

it('finds escapes that lose their backslash', () =>
  testRule(rule, {
    bad: [
      { text: image('tr «\\n» " " < f'), fixed: image('tr \'\\n\' " " < f') },
      { text: image("awk -F«\\t» '{ print $1 }' f"), fixed: image("awk '-F\\t' '{ print $1 }' f") },
      { text: image('echo «\\n»ope'), fixed: image("echo '\\nope'") },
      { text: image('echo a«\\n»b«\\r» c'), fixed: image("echo 'a\\nb\\r' c") },
      image('x=a«\\t»b && echo "$x"'),
    ],
    good: [
      image("tr '\\n' ' ' < f"),
      image('printf "a\\n"'),
      image('\\rm -f x && \\nice y'),
      image('echo \\\\n \\. \\"n'),
      image("echo $'\\n'"),
      image('cat > /x <<EOF\na \\n b\nEOF'),
    ],
  }));
