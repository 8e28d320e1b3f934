import { test } from 'vitest';
import rule from '../../../rules/shell/unquoted-pattern.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('unquoted-pattern', () =>
  testRule(rule, {
    bad: [
      { text: script('find / -iname «*.TXT» -delete'), fixed: script("find / -iname '*.TXT' -delete") },
      {
        text: script('find /usr -name «test*» -exec rm -rf {} +'),
        fixed: script("find /usr -name 'test*' -exec rm -rf {} +"),
      },
      {
        text: script('find . -name «"$pat"*»; find . -path «./a/[bc]» ; /usr/bin/find . -regex «.*x»'),
        fixed: script("find . -name \"$pat\"*; find . -path './a/[bc]' ; /usr/bin/find . -regex '.*x'"),
      },
      { text: script('dpkg -l | grep «lib*dev»'), fixed: script("dpkg -l | grep 'lib*dev'") },
      {
        text: script('grep -q «[0-9]» f; egrep -e «foo*» list; fgrep «a?» f'),
        fixed: script("grep -q '[0-9]' f; egrep -e 'foo*' list; fgrep 'a?' f"),
      },
      {
        text: 'FROM debian:13\nRUN find /x -type f \\\n    -name «*.pyc» \\\n  && a\n',
        fixed: "FROM debian:13\nRUN find /x -type f \\\n    -name '*.pyc' \\\n  && a\n",
      },
    ],
    good: [
      script('find . -name \'*.x\' -name "*.y" -name \\*.z -name Makefile'),
      script('find /a/* -name x; find . -newer *.x'),
      script('grep -r --include=*.c main src; grep x *.c; grep -A 3 f* g'),
      script("grep '[0-9]' *; ls *.x; sudo find . -name *.y"),
      script('echo find -name *.x; grep "a*" f'),
    ],
  }));
