import type { Assignment, Command, Redirection, Word } from 'unbash';
import { type MappedText, throughBoth } from '../../parse/shell-text.ts';
import { assignedWord, assignment, assignmentWord } from './assignment.ts';
import { scriptString } from './script-string.ts';
import type { ShellAssignment, ShellCommand, ShellRedirect, ShellWord } from './shell-types.ts';
import { unwrap } from './unwrap.ts';
import { locate, type Origin, unquoted, wordOf, wordsOf } from './word.ts';

/** A text that a command hands to a shell. */
export interface HandedScript {
  readonly text: MappedText;
  readonly context: string;
  /** Nothing in it is computed at run time: what is wrong in it is surely wrong. */
  readonly literal: boolean;
  /** The word that holds it. */
  readonly word: Word;
}

/** What a simple command says by itself. */
export interface SimpleCommand
  extends Pick<ShellCommand, 'start' | 'end' | 'words' | 'wrappers' | 'assignments' | 'redirects'> {
  readonly script: HandedScript | undefined;
}

/** Reads a simple command: words with wrappers taken off, assignments, redirects, and the script of `sh -c` or eval. */
export function readSimpleCommand(origin: Origin, node: Command): SimpleCommand {
  const all: ShellWord[] = [];
  const written: (Word | undefined)[] = [];
  const add = (from: Word | Assignment): void => {
    if (from.type === 'Word') {
      for (const word of wordsOf(origin, from)) {
        all.push(word);
        written.push(from);
      }
    } else {
      all.push(assignmentWord(origin, from));
      written.push(undefined);
    }
  };
  if (node.name) add(node.name);
  for (const argument of node.args) add(argument);
  const { words, wrappers, assigned } = unwrap(all);

  const assignments: ShellAssignment[] = [];
  for (const item of node.prefix) if (item.type === 'Assignment') assignments.push(assignment(origin, item));
  for (const word of assigned) assignments.push(assignedWord(word));
  const redirects = node.redirects.map((redirect) => redirection(origin, redirect));

  const string = scriptString(words);
  const word = string && written[all.length - words.length + string.index];
  const inner = word && unquoted(origin.text.text, word);
  const script = inner && {
    text: throughBoth(origin.text, inner),
    context: string.context,
    literal: words[string.index]!.text !== undefined,
    word,
  };
  const { start, end } = locate(origin, node.pos, node.end);
  return { start, end, words, wrappers, assignments, redirects, script };
}

function redirection(origin: Origin, redirect: Redirection): ShellRedirect {
  const { file, start, end } = locate(origin, redirect.pos, redirect.end);
  return {
    file,
    start,
    end,
    operator: redirect.operator,
    descriptor: redirect.descriptor?.type === 'FileDescriptor' ? redirect.descriptor.value : undefined,
    target: redirect.type === 'HereDoc' || !redirect.target ? undefined : wordOf(origin, redirect.target),
  };
}
