import { test } from 'vitest';
import rule from '../../../rules/shell/quoted-tilde.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('quoted-tilde', () =>
  testRule(rule, {
    bad: [
      {
        text: script('export CONF="«~/.config/app»"; cp a "«~/»$X"'),
        fixed: script('export CONF="$HOME/.config/app"; cp a "$HOME/$X"'),
      },
      script("mkdir «'~/x'»; A=«'~/y'»; cat < «'~/z'»"),
    ],
    good: [
      script('mkdir -p ~/.config ~/"x y" "a~/b" "~" "~x" a"~/b"; x="$HOME/y"'),
      script('case $x in "~/"*) a;; esac; echo "${x#"~/"}"; echo \\~/x # "~/x"'),
      bash('[[ $x = "~/"* ]]'),
    ],
  }));
