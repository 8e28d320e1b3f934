import { test } from 'vitest';
import rule from '../../../rules/shell/address-cut-at-ampersand.ts';
import { type BadCase, testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

const quoted = (text: string, fixed: string): BadCase => ({ text: script(text), fixed: script(fixed) });

test('address-cut-at-ampersand', () =>
  testRule(rule, {
    bad: [
      quoted('curl -o x https://a.b/?c=d«&»e=f', "curl -o x 'https://a.b/?c=d&e=f'"),
      quoted('wget https://a.b/c?d=$e«&»f=g&h=i -O /j && k', 'wget "https://a.b/c?d=$e&f=g&h=i" -O /j && k'),
      quoted('a=$(curl https://x/y?z=1«&»w)', "a=$(curl 'https://x/y?z=1&w')"),
      script('curl https://a.b/c?d=1«&»e=$(f)'),
      {
        text: 'FROM a\nRUN curl -f https://a.b/?c=1«&»d=2 \\\n  -o e\n',
        fixed: "FROM a\nRUN curl -f 'https://a.b/?c=1&d=2' \\\n  -o e\n",
      },
    ],
    good: [
      script(
        'curl "https://a.b/?c=d&e=f"',
        "curl 'https://a.b/?c=d&e=f'",
        'curl https://a.b/?a=1\\&b=2',
        'sleep 1&wait',
        'curl https://a.b/c &d',
        'curl https://a.b/c&& d',
        'curl https://a.b/?c & d',
        'x? &y',
      ),
    ],
  }));
