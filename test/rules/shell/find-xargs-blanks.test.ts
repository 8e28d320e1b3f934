import { test } from 'vitest';
import rule from '../../../rules/shell/find-xargs-blanks.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('find-xargs-blanks', () =>
  testRule(rule, {
    bad: [
      {
        text: script("«find . -name '*.pyc'» | xargs rm -f"),
        fixed: script("find . -name '*.pyc' -print0 | xargs -0 rm -f"),
      },
      {
        text: script(
          "«find / -name '*.a'» | xargs -I{} rm {}",
          '«find . -name a -o -name b» | xargs rm; «find . -exec a {} \\;» | xargs -d, b',
        ),
        fixed: script(
          "find / -name '*.a' -print0 | xargs -0 -I{} rm {}\nfind . -name a -o -name b | xargs rm; find . -exec a {} \\; | xargs -d, b",
        ),
      },
      {
        text: script('x | «find /a 2>/dev/null» | xargs -n1 rm; «find "$d"» | xargs -P 4 -r a'),
        fixed: script('x | find /a -print0 2>/dev/null | xargs -0 -n1 rm; find "$d" | xargs -P 4 -r a'),
      },
      {
        text: 'FROM debian:13\nRUN «find /src -type f» \\\n  | xargs chmod 644\n',
        fixed: 'FROM debian:13\nRUN find /src -type f -print0 \\\n  | xargs -0 chmod 644\n',
      },
    ],
    good: [
      script(
        "find . -name '*.pyc' -print0 | xargs -0 rm -f; find . -print0 | xargs -r0 rm; find . -print0 | xargs --null rm",
      ),
      script('sudo find . -name x | xargs rm; find . | sudo xargs rm; cat list | xargs rm; find . | sort | xargs rm'),
      script(
        "find . -name '*.x' -exec rm -f {} +; find . -printf '%P\\n' | xargs a; (find .) | xargs a; find . | while read -r x; do a; done",
      ),
    ],
  }));
