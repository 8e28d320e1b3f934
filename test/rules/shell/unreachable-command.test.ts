import { it } from 'vitest';
import rule from '../../../rules/shell/unreachable-command.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string): string => `FROM debian:13\nRUN ${script}\n`;

it('finds commands that never run', () =>
  testRule(rule, {
    bad: [
      { text: run('exit 0; «echo never»; echo again'), message: 'this never runs' },
      run('if make; then exit 0; else exit 1; fi; «echo never»'),
      run('case $x in a) exit 0;; *) exit 1;; esac; «echo never»'),
      run('f() { return 1; «echo never»; }; f'),
      run('{ exit 1; }; «echo never»'),
      run('make && exit 0 || exit 1; «echo never»'),
      run('make || { exit 1; «echo never»; }'),
      run('(exit 1; «echo never»)'),
      run('while make; do break; «echo never»; done'),
      run('for x in a b; do if $x; then continue; else break; fi; «echo never»; done'),
      run('exit 0 && «echo never»'),
      'FROM debian:13\nRUN <<EOF\nmake\nexit 0\n«echo never»\nEOF\n',
    ],
    good: [
      run('(exit 1); echo reached'),
      run('make || exit 1; echo reached'),
      run('if make; then exit 0; fi; echo reached'),
      run('case $x in a) exit 0;; esac; echo reached'),
      run('case $x in a) exit 0;; *) make;; esac; echo reached'),
      run('while make; do exit 0; done; echo reached'),
      run('f() { exit 1; }; make; f; exit 0'),
      run('exit 0 | cat; echo reached'),
      run('exit 0 & echo reached'),
      run('make && exit 0; echo reached'),
      run('while make; do x && break; echo reached; done; echo reached'),
      run('while make; do break; done; echo reached'),
      run('echo exit; echo reached'),
    ],
  }));
