import { expect, it } from 'vitest';
import { read } from '../dockerfile/read.ts';

function treesOf(text: string): [syntax: boolean, written: boolean] {
  const run = read(`FROM debian:12\nRUN <<"SCRIPT"\n${text}\nSCRIPT\n`).instructions.at(-1);
  const script = run?.kind === 'run' ? run.script : undefined;
  return [script?.syntax !== undefined, script?.written !== undefined];
}

it.each([
  'cd /x; [ -f $x]',
  'if [ -f $x]; then cd /x; fi',
  'cd /x\nif [ grep -q x f ]; then ls; fi',
  'if [ grep -q $x f ]; then ls; fi',
  '[ "$x" = b c ]',
  'x=`[ -n "$y"]`',
  '[ -f a; cd /x',
  'ls $x; cat <<END\na\n END',
  'cat <<-END\n\ta',
  '{echo a }; cd $x',
  'x=$(make &&)',
  'cd /x; echo "$(fi)"',
  'echo `make |`',
])('has no tree but the written one of %s', (text) => expect(treesOf(text)).toEqual([false, true]));

it.each([
  'cd /x; [ -f $x ]',
  '[ command -v curl ]',
  '[ -f a ]] && cd /x',
  '[ "$x" =b ] && cd /x',
  '[ -f a && -f b ]',
  '[ $x $y z ]',
  'test a b c',
  'cat <<END\na\nEND ',
  'cat <<-END\n\ta\n\tEND',
  'echo {a b}',
  'x=$(make && ls); echo `make`',
])('has the tree of %s', (text) => expect(treesOf(text)).toEqual([true, true]));
