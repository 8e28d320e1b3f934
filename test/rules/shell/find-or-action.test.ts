import { test } from 'vitest';
import rule from '../../../rules/shell/find-or-action.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('find-or-action', () =>
  testRule(rule, {
    bad: [
      {
        text: script("find . -name '*.o' -o -name '*.a' «-delete»"),
        fixed: script("find . \\( -name '*.o' -o -name '*.a' \\) -delete"),
      },
      {
        text: script('/usr/bin/find -L /a /b -maxdepth 2 -type f -name a -o -name b -o -name c «-exec» rm {} +'),
        fixed: script('/usr/bin/find -L /a /b -maxdepth 2 \\( -type f -name a -o -name b -o -name c \\) -exec rm {} +'),
      },
      {
        text: script(
          'find / -name a -or -name b «-print0» | xargs -0 rm',
          'find -name a -o -name b «-exec» rm {} \\; -o -name c -delete',
        ),
        fixed: script(
          'find / \\( -name a -or -name b \\) -print0 | xargs -0 rm\nfind \\( -name a -o -name b \\) -exec rm {} \\; -o -name c -delete',
        ),
      },
      {
        text: 'FROM debian:13\nRUN find /usr \\\n    -name a \\\n    -o -name b \\\n    «-delete» \\\n && c\n',
        fixed: 'FROM debian:13\nRUN find /usr \\\n    \\( -name a \\\n    -o -name b \\\n    \\) -delete \\\n && c\n',
      },
      {
        text: script('find /x \\( -type d -a -name a \\) -o -name b «-delete»'),
        fixed: script('find /x \\( \\( -type d -a -name a \\) -o -name b \\) -delete'),
      },
    ],
    good: [
      script("find . \\( -name '*.o' -o -name '*.a' \\) -delete; find . -name .git -prune -o -type f -print"),
      script('find . -name a -delete -o -name b -delete; find . -name a -o -name b; find . -name a -a -name b -delete'),
      script("find . -type f -exec sh -c 'a' {} + -o -name b -print; sudo find . -name a -o -name b -delete"),
      script(
        "find /usr -depth \\( \\( -type d -a \\( -name test -o -name tests \\) \\) -o \\( -type f -a \\( -name '*.pyc' -o -name '*.pyo' \\) \\) \\) -exec rm -rf '{}' +",
      ),
      script('find . -name a \\( -name b -o -name c \\) -delete; echo find -name a -o -name b -delete; set -o x'),
    ],
  }));
