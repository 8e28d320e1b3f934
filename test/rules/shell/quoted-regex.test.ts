import { it } from 'vitest';
import rule from '../../../rules/shell/quoted-regex.ts';
import { testRule } from '../../../src/test-rule.ts';

const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds regular expressions in quotes', () =>
  testRule(rule, {
    bad: [
      { text: bash('[[ $V =~ «"^[0-9]"» ]] && a'), fixed: bash('[[ $V =~ ^[0-9] ]] && a') },
      { text: bash('[[ $V =~ «"$re"» ]] && a'), fixed: bash('[[ $V =~ $re ]] && a') },
      { text: bash("[[ $V =~ «'a.b'» ]] && a"), fixed: bash('[[ $V =~ a.b ]] && a') },
      bash('[[ $V =~ «"a b*"» ]] && a'),
      {
        text: bash('if [[ -f x && $V =~ «"(a|b)"» ]]; then a; fi'),
        fixed: bash('if [[ -f x && $V =~ (a|b) ]]; then a; fi'),
      },
    ],
    good: [
      bash('[[ $V =~ "v1" ]] && a'),
      bash('[[ $V =~ "^v" ]] && a'),
      bash('[[ $V =~ ^"a.b" ]] && a'),
      bash('[[ $V =~ $re ]] && a'),
      bash('[[ $V == "a.b" ]] && a'),
      bash('[[ $V =~ "a?" ]] && b'),
      bash('[[ $V =~ ^[0-9]+$ ]] && a'),
    ],
  }));
