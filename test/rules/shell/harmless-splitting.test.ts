import { it } from 'vitest';
import rule from '../../../rules/shell/harmless-splitting.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (bad: string, fixed?: string) => ({
  text: `FROM debian:13\nRUN ${bad}\n`,
  ...(fixed === undefined ? {} : { fixed: `FROM debian:13\nRUN ${fixed}\n` }),
});

it('finds harmless expansions that ShellCheck reports', () =>
  testRule(rule, {
    bad: [
      run('make -j«$(nproc)»', 'make -j"$(nproc)"'),
      run('arch=$(uname -m); a «$arch»', 'arch=$(uname -m); a "$arch"'),
      run('deps="gcc make"; apk add «$deps»'),
      run('apk add «$PACKAGES»'),
      run('a «$(find /b)» «$(cat c)»'),
      run(': «${A:=b}»', ': "${A:=b}"'),
      run('a && v=abc && b «$v»', 'a && v=abc && b "$v"'),
    ],
    good: [
      run('make -j"$(nproc)"').text,
      run('v=abc; a $v').text,
      run('v=$(a); b $v x$(c)').text,
      run(': "${A:=b}"').text,
      run('kill $(pgrep a)').text,
    ],
  }));
