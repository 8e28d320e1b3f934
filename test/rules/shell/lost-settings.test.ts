import { it } from 'vitest';
import lost from '../../../rules/shell/lost-in-subshell.ts';
import old from '../../../rules/shell/subshell-assignment.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string, before = ''): string => `FROM debian:13\n${before}RUN ${script}\n`;

it('finds variables that are empty after a subshell', () =>
  testRule(lost, {
    bad: [
      { text: run('(cd /src && REV=$(git rev-parse HEAD)); echo "«$REV»"'), message: '`( … )` sets `REV`' },
      run('(VERSION=1); echo "«$VERSION»"'),
      { text: run('cat f | while read -r x; do last=$x; done; echo "«$last»"'), message: 'part of a pipeline' },
      run('curl x | read -r tag; echo "«${tag}»" "$tag"'),
      run('out=$(x=1; echo a); echo "«$x»"'),
      { text: run('A=1 & wait; echo "«$A»"'), message: 'a background command' },
      run('(A=1); (echo "«$A»")'),
      run('(export A=1); export «A»; make'),
      run('find . | while read -r f; do n=$((n+1)); done; echo $((«n» + 1))'),
      'FROM debian:13\nCMD (A=1); echo "«$A»"\n',
    ],
    good: [
      run('(VERSION=1; echo "$VERSION")'),
      run('{ VERSION=1; }; echo "$VERSION"'),
      run('V=1; (V=2); V=3; echo "$V"'),
      run('V=1; (V=2); echo "$V"'),
      run('while read -r x; do last=$x; done < f; echo "$last"'),
      run('(V=1); echo "$V"', 'ENV V=2\n'),
      run('(V=1); echo "$V"', 'ARG V\n'),
      run('(PATH=/x; make); echo "$PATH"'),
      run('(V=1); echo "${V:-2}"'),
      run('(V=1 make); echo "$V"'),
      run('x=$(V=1; echo $V); echo "$x"'),
      run('if (V=1); then V=2; fi; echo "$V"'),
      run('(. ./f; V=1); echo "$V"'),
    ],
  }));

it('finds variables that have their old value after a subshell', () =>
  testRule(old, {
    bad: [
      run('V=1; (V=2); echo "«$V»"'),
      run('n=0; cat f | while read -r x; do n=$((n+1)); done; echo "«$n»"'),
      run('(V=1); echo "«$V»"', 'ARG V\n'),
      run('(V=1); echo "«${V:-2}»"'),
      run('(PATH=/x); echo "«$PATH»"'),
    ],
    good: [run('(V=1); echo "$V"'), run('V=1; (V=2); V=3; echo "$V"'), run('V=1; (echo $V); echo $V')],
  }));
