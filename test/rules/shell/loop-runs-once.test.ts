import { it } from 'vitest';
import rule from '../../../rules/shell/loop-runs-once.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string): string => `FROM debian:13\nRUN ${script}\n`;
const loop = (word: string): string => run(`for p in ${word}; do apk add "$p"; done`);
const bash = (word: string): string =>
  `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN for p in ${word}; do apk add "$p"; done\n`;

it('finds loops over a single word', () =>
  testRule(rule, {
    bad: [
      { text: loop('«/etc/app.conf»'), message: 'the loop runs only once, for `/etc/app.conf`' },
      loop('«a$((1 + 2))»'),
      loop('«~»'),
      loop('«"a"»'),
      { text: loop("«'a b'»"), fixed: loop('a b'), message: "the quotes turn `'a b'` into one word" },
      { text: loop('«curl,git,make»'), fixed: loop('curl git make'), message: 'commas do not separate words' },
      { text: loop('«./a,./b»'), fixed: loop('./a ./b') },
      { text: loop('«"$FILES"»'), fixed: loop('$FILES') },
      { text: loop('«"${FILES}"»'), fixed: loop('${FILES}') },
      { text: loop('«"$*"»'), fixed: loop('$*') },
      loop('«"$(ls)"»'),
      { text: loop('«"a b"»'), fixed: loop('a b') },
      bash('«"${p[*]}"»'),
    ],
    good: [
      loop('/etc/*.conf'),
      loop('"$@"'),
      loop('$PACKAGES'),
      loop('a b'),
      loop('curl, git'),
      loop('$(cat list)'),
      loop('x$y'),
      loop('"$a"/*'),
      loop('"$a"/b'),
      loop('{a,b}'),
      bash('"${p[@]}"'),
      bash('"${!p[@]}"'),
      run('for p; do echo "$p"; done'),
      run('for p in; do echo "$p"; done'),
    ],
  }));
