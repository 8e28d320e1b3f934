import { it } from 'vitest';
import rule from '../../../rules/shell/malformed-assignment.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string): string => `FROM debian:13\nRUN ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN ${script}\n`;

it('finds commands that were meant as assignments', () =>
  testRule(rule, {
    bad: [
      { text: run('VERSION «=» 1.2.3'), fixed: run('VERSION=1.2.3'), message: '`VERSION` is run as a command here' },
      { text: run('VERSION «=1.2.3»'), fixed: run('VERSION=1.2.3') },
      { text: run('x «=» $(cat f) && echo "$x"'), fixed: run('x=$(cat f) && echo "$x"') },
      { text: run('make && x «=»  "a b" && y'), fixed: run('make && x="a b" && y') },
      run('x «=» a b'),
      run('$x «=» y'),
      run('x «=»'),
      { text: run('«X == y»'), message: 'not compared' },
      { text: run('«$VERSION»=1.0'), fixed: run('VERSION=1.0'), message: 'expands the variable' },
      { text: run('«${x}»=y && make'), fixed: run('x=y && make') },
      run('«$1»=y'),
      run('«1VERSION=1.0»'),
      run('make; «2x=y»'),
      run('«my-var=1»'),
      run('«my.var=1» make'),
      run('«"x"=1»'),
      run("«'my-var'=1»"),
      { text: run('VERSION«==» 1.0'), message: 'not a comparison' },
      run('x«==»y'),
      { text: run('export VERSION «=1.0»'), fixed: run('export VERSION=1.0') },
      { text: run('export VERSION «=» 1.0 && make'), fixed: run('export VERSION=1.0 && make') },
      {
        text: bash('declare -r VERSION «=» 1.0; echo "$VERSION"'),
        fixed: bash('declare -r VERSION=1.0; echo "$VERSION"'),
      },
      { text: run("alias ll «='ls -l'»"), fixed: run("alias ll='ls -l'") },
      { text: run('a() { local x «=» 1; }; a'), fixed: run('a() { local x=1; }; a') },
    ],
    good: [
      run('VERSION=1.2.3'),
      run('VERSION= make'),
      run('[ "$VERSION" = 1.2.3 ] && echo ok'),
      run('[ "$VERSION" == 1.2.3 ]'),
      run('test x = y'),
      run('echo = x'),
      run('expr "$a" = b'),
      run('export VERSION=1.0'),
      run('export VERSION= other'),
      run('make A=b --c=d'),
      run('curl https://example.org/?a=b==c'),
      run('x="=y"'),
      run('./a=b'),
      run('--opt=x'),
      run('"$a/b" --c=d'),
      run('x+=1'),
      '# escape=`\nARG REPO\nFROM $REPO\nRUN powershell -Command $x = $foo; `\n  $y = 1\n',
      run('env a-b=c make'),
    ],
  }));
