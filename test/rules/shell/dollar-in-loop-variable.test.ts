import { it } from 'vitest';
import rule from '../../../rules/shell/dollar-in-loop-variable.ts';
import { testRule } from '../../../src/test-rule.ts';

const image = (script: string): string => `FROM debian:12\nRUN ${script}\n`;

it('finds values instead of names', () =>
  testRule(rule, {
    bad: [
      { text: image('for «$f» in *.conf; do cat "$f"; done'), fixed: image('for f in *.conf; do cat "$f"; done') },
      { text: image('for «${f}» in a b; do c; done'), fixed: image('for f in a b; do c; done') },
      {
        text: image('a && for «$x» in a; do for y in b; do c; done; done'),
        fixed: image('a && for x in a; do for y in b; do c; done; done'),
      },
      { text: image('(for «$x» in a; do b; done)'), fixed: image('(for x in a; do b; done)') },
      { text: image('echo "$(for «$x» in a; do b; done)"'), fixed: image('echo "$(for x in a; do b; done)"') },
    ],
    good: [
      image('for f in *.conf; do cat "$f"; done'),
      image('echo for $x'),
      image('for f in $x; do a; done'),
      image("echo 'for $x in a'"),
      image('while read -r x; do a $x; done'),
    ],
  }));
