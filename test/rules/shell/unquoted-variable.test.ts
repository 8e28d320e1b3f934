import { it } from 'vitest';
import rule from '../../../rules/shell/unquoted-variable.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (bad: string, fixed?: string) => ({
  text: `FROM debian:13\nRUN ${bad}\n`,
  ...(fixed === undefined ? {} : { fixed: `FROM debian:13\nRUN ${fixed}\n` }),
});
const bash = (text: string) => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN ${text}\n`;

it('finds variables that are split', () =>
  testRule(rule, {
    bad: [
      run('v=$(a) && b «$v»', 'v=$(a) && b "$v"'),
      run('a "$d"/«$f»', 'a "$d"/"$f"'),
      run('a "$d/"«$f».c', 'a "$d/$f".c'),
      run('a https://x.org/«$v»/«$w».tgz', 'a "https://x.org/$v/$w.tgz"'),
      run('a --v=«${v}»', 'a --v="${v}"'),
      run('export A=«$b»', 'export A="$b"'),
      run('rm «$d»/*.c', 'rm "$d"/*.c'),
      run('env A=«$b» c', 'env A="$b" c'),
      run('cat ~/«$d»', 'cat ~/"$d"'),
      run('a > «$f»', 'a > "$f"'),
      run('[ «$a» = b ] && c', '[ "$a" = b ] && c'),
      run('sudo «$a» && «$b»/c', 'sudo "$a" && "$b/c"'),
      run('a «${v:-"$w"}»'),
      run('for f in *.c; do a «$f»; done', 'for f in *.c; do a "$f"; done'),
      run('for f in «$d»/*.c; do a "$f"; done', 'for f in "$d"/*.c; do a "$f"; done'),
      run('find . | while read -r f; do a «$f»; done', 'find . | while read -r f; do a "$f"; done'),
      run('["sh", "-c", "a «$b»"]'),
      run('a `b «$c»`'),
      run('<<EOF\na «$b»\nEOF', '<<EOF\na "$b"\nEOF'),
      { text: bash('cat <<< «$a»'), fixed: bash('cat <<< "$a"') },
    ],
    good: [
      run('a "$b" \'$c\' $? $# $$ ${#d} ${e:+"$f"} ${g+$h}').text,
      run('a=$b c="$d" e').text,
      run('case $a in $b) c;; esac').text,
      run('for a in $b; do c "$a"; done').text,
      run('$a b; exec $a c').text,
      run('v=abc; a $v && for i in 1 2; do b $i; done').text,
      run('a && v=abc && b $v').text,
      run('deps="gcc make"; apk add $deps').text,
      run('apk add $PACKAGES; ./configure $args').text,
      run('./configure ${CONFIGURE}; apt-get install -y $1; docker-php-ext-enable ${extension} $2').text,
      run('exec "$@" $@').text,
      run(': ${A:=b}').text,
      run('arch=$(uname -m); a x-$arch').text,
      run('cat <<EOF\n$a\nEOF').text,
      run('cp $HOME/a $PWD/b').text,
      bash('[[ $a = $b ]] && export c=$d && ((e = $f)) && let g=$h'),
      'FROM debian:13\nARG V\nENV W=1\nRUN a $V $W\n',
      'FROM someone/some:1\nRUN a $VERSION\n',
      'FROM mcr.microsoft.com/windows/servercore:1809\nRUN a $b\n',
      { 'compose.yaml': 'services:\n  a:\n    image: a:1\n    healthcheck:\n      test: a $$USER_NAME ${b}\n' },
    ],
  }));
