import { it } from 'vitest';
import old from '../../../rules/shell/old-value-in-command.ts';
import early from '../../../rules/shell/use-before-assignment.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string, before = ''): string => `FROM debian:13\n${before}RUN ${script}\n`;

it('finds variables that are empty in the command that sets them', () =>
  testRule(early, {
    bad: [
      {
        text: run('VERSION=1.0 curl -fsSL "https://example.org/«$VERSION».tgz" -o a.tgz'),
        message: '`$VERSION` is empty',
      },
      run('GOOS=linux go build -o /out/app-«${GOOS}»'),
      run(`app_home=/opt sh -c 'cd "$app_home"' "«$app_home»"`),
      run('A=1 make "$(echo «$A»)"'),
      run('A=1 «$A»/make'),
      run('A=1 make > «$A»'),
      run('A=1 B=2 make «$A» «$B»'),
      { text: run('export ROOT=/opt BIN=«$ROOT»/bin'), fixed: run('export ROOT=/opt && export BIN=$ROOT/bin') },
      {
        text: run('export ROOT=/opt LIBDIR="«${ROOT}»/lib" && ls "$LIBDIR"'),
        fixed: run('export ROOT=/opt && export LIBDIR="${ROOT}/lib" && ls "$LIBDIR"'),
      },
      run('f() { local a=1 b=«$a»; }; f'),
      run('readonly A=1 B=«$A»'),
    ],
    good: [
      run('A="$A x" make'),
      run('http_proxy=$PROXY https_proxy=$PROXY curl https://example.org'),
      run('GOOS=linux; go build -o "/out/app-$GOOS"'),
      run('CFLAGS="$CFLAGS -O2" make'),
      run('A=1 make "$A"', 'ARG A\n'),
      run('A=1 make "$A"', 'ENV A=2\n'),
      run('PATH=/x:$PATH make "$PATH"'),
      run('A=1; A=2 make "$A"'),
      run('A=1 B=$A make'),
      run('A=1 make "${A:-x}"'),
      run('. ./env && A=1 make "$A"'),
      run("A=1 sh -c 'echo $A'"),
      run('A=1 sh -c \'echo "$A"\' && echo done'),
      run('export ROOT=/opt; export BIN="$ROOT/bin"'),
      run('export A=1 B=2'),
      run('export A=$A B=1'),
    ],
  }));

it('finds variables that have their old value in the command that sets them', () =>
  testRule(old, {
    bad: [
      run('GOOS=linux go build -o app-«$GOOS»', 'ARG GOOS\n'),
      run('PATH=/x:$PATH make "«$PATH»"'),
      run('A=1; A=2 make "«$A»"'),
      run('A=1 B=«$A» make'),
      run('A=1 make "«${A:-x}»"'),
      run('export A=1 B=«$A»', 'ENV A=2\n'),
    ],
    good: [run('A=1 make "$A"'), run('A="$A x" make'), run('A=1; A=2 make'), run('export PATH=/x:$PATH', '')],
  }));
