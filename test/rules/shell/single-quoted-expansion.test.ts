import { test } from 'vitest';
import rule from '../../../rules/shell/single-quoted-expansion.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('single-quoted-expansion', () =>
  testRule(rule, {
    bad: [
      script("su app -c «'echo $HOME'»; env sh -c «'echo $HOME'»; echo «'a ${b}'»"),
      script("sed -i «'s/$HOME/x/'» /etc/profile; sed «'$q'» f; sed «'${s/a/b/}'» f"),
      script("grep «'`date`'» f; X=«'$HOME'»; printf «'$(x)'»; php -r «'echo $x;'»"),
      bash("[[ $A = «'$HOME'» ]] && a; x=(«'$1'»); xargs sh -c «'$0'»; gosu a «'\\$x'»"),
      script("find . -exec sh -c 'a \"$1\"' _ {} \\; -name «'$x'»"),
      script("git config alias.x «'!f $1'»; envsubst «'$HOST'» < a > b; make «'A=$(B)'»"),
    ],
    good: [
      script(
        "awk '{print $1}' f; mawk '$1'; perl -pe 's/$x//' f; sh -c 'echo $x'; sudo sh -c 'echo $x'; ssh h 'echo $x'",
      ),
      script("sed -e '$a\\x' f; sed '$d' f; sed -n '$p'; sed '/$s/a/b/' f; sed '$s/a/b/'"),
      script("trap 'rm $x' EXIT; eval 'echo $x'; alias a='b $c'; PS1='$(whoami)$ '; export PS2='$x'; jq '.a[$i]' f"),
      script("echo 'cost: 5$' '$' '$$' '$?' 'a $ b' '$@' '$*' '``' '$[1]'"),
      script(
        "find . -exec sh -c 'a \"$1\"' _ {} +; find . -execdir awk '{print $1}' {} \\;; git filter-branch --msg-filter 'echo $x'",
      ),
      script("exec sh -c 'echo $x'; busybox awk '{print $1}'; docker exec x sh -c 'a $b'; [ -v 'a[$i]' ]"),
      bash("echo $'a $b'; [[ -v 'a[$i]' ]]"),
      script("mkdir '$APP/data'"),
    ],
  }));
