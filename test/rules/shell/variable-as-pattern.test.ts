import { it } from 'vitest';
import rule from '../../../rules/shell/variable-as-pattern.ts';
import { testRule } from '../../../src/test-rule.ts';

const bash = (text: string) => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN ${text}\n`;
const run = (bad: string, fixed?: string) => ({
  text: bash(bad),
  ...(fixed === undefined ? {} : { fixed: bash(fixed) }),
});

it('finds values that are matched as patterns', () =>
  testRule(rule, {
    bad: [
      run('[[ $a == «$b» ]]', '[[ $a == "$b" ]]'),
      run('[[ $a != «${b}» && c = «$d» ]]', '[[ $a != "${b}" && c = "$d" ]]'),
      run('case $a in «$b») c;; esac', 'case $a in "$b") c;; esac'),
      run('case $a in x|«$b/c») d;; esac', 'case $a in x|"$b/c") d;; esac'),
      run('a "${b#«$c»}"', 'a "${b#"$c"}"'),
      run('a=${b%%«$c»}', 'a=${b%%"$c"}'),
      run('a "${b%/«$(c)»}"', 'a "${b%/"$(c)"}"'),
    ],
    good: [
      run('[[ $a == "$b" ]]').text,
      run('[[ $a == $b* ]]').text,
      run('[[ $a == x* ]]').text,
      run('[[ $a -eq $b ]]').text,
      run('[ "$a" = $b ]').text,
      run('case $a in "$b") c;; esac').text,
      run('case $a in $b*) c;; x*) d;; esac').text,
      run('a "${b#"$c"}" "${b%.*}"').text,
      run('a "${b/$c/$d}"').text,
      run('[[ $a =~ $b ]]').text,
    ],
  }));
