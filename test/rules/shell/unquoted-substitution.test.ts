import { it } from 'vitest';
import rule from '../../../rules/shell/unquoted-substitution.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (bad: string, fixed?: string) => ({
  text: `FROM debian:13\nRUN ${bad}\n`,
  ...(fixed === undefined ? {} : { fixed: `FROM debian:13\nRUN ${fixed}\n` }),
});

it('finds substitutions that are split', () =>
  testRule(rule, {
    bad: [
      run('a x-«$(b)»', 'a "x-$(b)"'),
      run('a --x=«$(b "c d")»', 'a --x="$(b "c d")"'),
      run('a «`b`»/c'),
      run('[ «$(a)» = b ] && c', '[ "$(a)" = b ] && c'),
      run('test -n «$(a)» && c', 'test -n "$(a)" && c'),
      run('cd «$(a)»', 'cd "$(a)"'),
      run('export A=«$(b)»', 'export A="$(b)"'),
      run('eval «$(a)»'),
      run('a > «$(b)».log', 'a > "$(b).log"'),
      run('a "$(b «$(c)»)"'),
      run('a «$(b | c)»'),
      run('for f in «$(a)»/*.c; do b "$f"; done', 'for f in "$(a)"/*.c; do b "$f"; done'),
    ],
    good: [
      run('a "$(b)" "x`c`"').text,
      run('a=$(b) c').text,
      run('for a in $(b); do c "$a"; done').text,
      run('for a in "$(b)"/*.c $(d)/e; do c "$a"; done').text,
      run('case $(a) in b) c;; esac').text,
      run('$(a) b').text,
      run('make -j$(nproc) && a $(uname -m) $(dpkg --print-architecture)').text,
      run('kill $(pgrep a); b $(seq 3)').text,
      run('apt-get install -y $(cat packages.txt | tr "," " ")').text,
      run('strip $(find /usr -type f)').text,
      run('./configure $(test "$a" = b && echo --c)').text,
      run('a $() $( # b\n)').text,
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN export a=$(b) && [[ $(c) = d ]] && e=($(f))\n',
    ],
  }));
