import { it } from 'vitest';
import rule from '../../../rules/shell/pasted-character.ts';
import { testRule } from '../../../src/test-rule.ts';

const image = (script: string): string => `FROM debian:12\nRUN ${script}\n`;

it('finds characters that pasting left', () =>
  testRule(rule, {
    bad: [
      { text: image('echo «“»hello«”» > /etc/motd'), fixed: image('echo "hello" > /etc/motd') },
      image('echo don«’»t'),
      { text: image('echo a«\u00a0»curl'), fixed: image('echo a curl') },
      { text: image('a «&amp;» b'), fixed: image('a & b') },
      image('echo x?a=1«&amp;»b=2'),
    ],
    good: [
      image('echo "don’t" \'“a”\''),
      image('a & amp; b'),
      image('echo "a &amp; b" && echo \'&gt;\''),
      image('cat > /x <<EOF\n“a” &amp; b\nEOF'),
      image('echo "a\u00a0b" # “c”'),
    ],
  }));
