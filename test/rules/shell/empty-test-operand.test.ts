import { it } from 'vitest';
import rule from '../../../rules/shell/empty-test-operand.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (bad: string, fixed?: string) => ({
  text: `FROM debian:13\nARG A=\nENV B="" C=x\nARG D\nRUN ${bad}\n`,
  ...(fixed === undefined ? {} : { fixed: `FROM debian:13\nARG A=\nENV B="" C=x\nARG D\nRUN ${fixed}\n` }),
});

it('finds tests that lose an operand', () =>
  testRule(rule, {
    bad: [
      run('if [ «$A» = yes ]; then b; fi', 'if [ "$A" = yes ]; then b; fi'),
      run('test «$B» != "$C" && b', 'test "$B" != "$C" && b'),
      run('[ 1 -eq «${A}» ] && b', '[ 1 -eq "${A}" ] && b'),
      run('v=; if [ -f a ]; then v=x; fi; [ «$v» = x ] && b', 'v=; if [ -f a ]; then v=x; fi; [ "$v" = x ] && b'),
      run("v=''; [ «$v» = x ] || b", 'v=\'\'; [ "$v" = x ] || b'),
      run('["sh", "-c", "[ «$A» = a ] && b"]'),
    ],
    good: [
      run('if [ "$A" = yes ]; then b; fi').text,
      run('if [ x$A = xyes ]; then b; fi').text,
      run('if [ ${A:-no} = yes ]; then b; fi').text,
      run('if [ $C = yes ] || [ $D = yes ]; then b; fi').text,
      run('if [ -z $A ] || [ -d $B ]; then b; fi').text,
      run('A=$(b); if [ $A = yes ]; then b; fi').text,
      run('A=x; [ $A = x ] && echo $B').text,
      'FROM debian:13\nARG A=\nSHELL ["/bin/bash", "-c"]\nRUN [[ $A = yes ]] && b\n',
      'FROM debian:13\nARG A=\nCMD [ $A = yes ] && b\n',
    ],
  }));
