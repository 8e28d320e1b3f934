import type { Assignment } from 'unbash';
import type { ShellAssignment, ShellWord } from './shell-types.ts';
import { locate, type Origin, shellWord, wordOf } from './word.ts';

/** `NAME=value` before a command. */
export function assignment(origin: Origin, node: Assignment): ShellAssignment {
  const value = node.value.type === 'Word' ? wordOf(origin, node.value) : undefined;
  return { ...locate(origin, node.pos, node.end), name: node.name, value };
}

/** `NAME=value` as an argument of export and the like. */
export function assignmentWord(origin: Origin, node: Assignment): ShellWord {
  const place = locate(origin, node.pos, node.end);
  const raw = origin.text.text.slice(node.pos, node.end);
  const head = node.name + (node.append ? '+=' : '=');
  if (node.value.type !== 'Word' || node.index) return shellWord(place, raw, undefined, node.name, true);
  const value = wordOf(origin, node.value);
  return shellWord(
    place,
    raw,
    value.text === undefined ? undefined : head + value.text,
    head + value.prefix,
    value.quoted,
  );
}

/** `NAME=value` as an argument of env or sudo. */
export function assignedWord(word: ShellWord): ShellAssignment {
  const equals = word.prefix.indexOf('=');
  const text = word.text?.slice(equals + 1);
  const { file, start, end } = word;
  // The place of the value itself is known only if it is not quoted.
  const from = word.quoted ? start : start + equals + 1;
  const value = shellWord(
    { file, start: Math.min(from, end), end },
    word.raw,
    text,
    word.prefix.slice(equals + 1),
    word.quoted,
  );
  return { file, start, end, name: word.prefix.slice(0, equals), value };
}
