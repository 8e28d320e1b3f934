import { it } from 'vitest';
import self from '../../../rules/shell/self-assignment.ts';
import sum from '../../../rules/shell/text-arithmetic.ts';
import output from '../../../rules/shell/uncaptured-output.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string): string => `FROM debian:13\nRUN ${script}\n`;

it('finds assignments of a variable to itself', () =>
  testRule(self, {
    bad: [
      { text: run('«A»=$A; export A'), message: '`A=$A` changes nothing' },
      run('«A»=${A}; make'),
      run('«A»="$A"'),
      run('«A»="${A}" && make'),
      run('«A»=$A B=$C; make'),
    ],
    good: [
      run('A=$A make'),
      run('A="$A b"; echo "$A"'),
      run('A=${A:-b}'),
      run('A=$B'),
      run('export A=$A'),
      run('A+=$A'),
      run('AA=$A'),
    ],
  }));

it('finds assignments that should be command substitutions', () =>
  testRule(output, {
    bad: [
      { text: run('«x=ls -l» && echo $x'), message: '`-l` is run as a command' },
      run('wget -q https://example.org/dl?os=linux&«arch=amd64 -O /tmp/x»'),
      run('«opts= --fast»; make $opts'),
      {
        text: run('«x=uname | tr a b»; echo $x').replace(' | tr a b»', '» | tr a b'),
        message: 'sends nothing to the pipe',
      },
      run('«A=1» | make'),
    ],
    good: [
      run('x=$(ls -l)'),
      run('A=1 make -j2'),
      run('A=1 B=2; make | tee x'),
      run('make | A=1'),
      run('x="a -b"'),
      run('A=1 make | tee x'),
    ],
  }));

it('finds sums that are assigned as strings', () =>
  testRule(sum, {
    bad: [
      {
        text: run('i=0; «i=i + 1»; echo $i'),
        fixed: run('i=0; i=$((i + 1)); echo $i'),
        message: 'a command called `+`',
      },
      { text: run('i=0; «i=i+1»; echo $i'), fixed: run('i=0; i=$((i+1)); echo $i'), message: 'the string "i+1"' },
      { text: run('«i=$i + 1»'), fixed: run('i=$(($i + 1))') },
      { text: run('n=2; «m=n*3»; echo $m'), fixed: run('n=2; m=$((n*3)); echo $m') },
      { text: run('i=9; «i=i-1»; echo $i'), fixed: run('i=9; i=$((i-1)); echo $i') },
    ],
    good: [
      run('i=$((i + 1))'),
      run('i=a+1'),
      run('pkg=x; pkg=pkg-1; name=pkg-dev'),
      run('i=1 make'),
      run('x=text/plain; y=x/plain'),
      run('flags="a + b"'),
    ],
  }));
