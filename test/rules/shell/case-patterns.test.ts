import { it } from 'vitest';
import constant from '../../../rules/shell/constant-case.ts';
import unreachable from '../../../rules/shell/unreachable-case-pattern.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string): string => `FROM debian:13\nRUN ${script}\n`;
const choose = (items: string): string => run(`case $ARCH in ${items} esac`);
const bash = (items: string): string => choose(items).replace('RUN', 'SHELL ["/bin/bash", "-c"]\nRUN');

it('finds patterns that an earlier one hides', () =>
  testRule(unreachable, {
    bad: [
      { text: choose('amd64|x86_64) echo a;; i386|«x86_64») echo b;;'), message: '`x86_64` never matches' },
      choose('*) echo any;; «amd64») echo intel;;'),
      choose('a*) x;; «abc») y;; «a*b») z;;'),
      choose('a?c) x;; «abc») y;;'),
      choose('"a b") x;; «a\\ b») y;;'),
      choose('*) x;; «*») y;;'),
      choose('a|«a») x;;'),
      choose('*a*) x;; «*ab») y;; «?a») z;;'),
      bash('a) x;& «a») y;;'),
    ],
    good: [
      choose('amd64) echo intel;; *) echo any;;'),
      choose('a) x;; "*") y;; z) z;;'),
      choose('abc) x;; a*) y;;'),
      choose('a?c) x;; a*c) y;;'),
      choose('[ab]) x;; a) y;;'),
      choose('$x) x;; a) y;;'),
      choose('"$x"*) x;; a) y;;'),
      choose('?) x;; "") y;; ??) z;;'),
      choose('a*b) x;; a*) y;; *b) z;;'),
      bash('a) x;;& a) y;;'),
    ],
  }));

it('finds a case on a fixed string', () =>
  testRule(constant, {
    bad: [
      { text: run('case «amd64» in amd64) echo x;; esac'), message: '`amd64` is a fixed string' },
      run('case «"ARCH"» in x) y;; esac'),
      run("case «'ARCH'» in x) y;; esac"),
      run('case «TARGETARCH» in x) y;; *) z;; esac'),
      run('if a; then case «1» in x) y;; esac; fi'),
    ],
    good: [
      run('case $ARCH in amd64) echo x;; esac'),
      run('case "$(uname -m)" in x86_64) echo x;; esac'),
      run('case `uname -m` in x86_64) echo x;; esac'),
      run('case x$ARCH in xamd64) echo x;; esac'),
      run('case "${1}" in a) echo x;; esac'),
    ],
  }));
