import { WRAPPERS } from '../../knowledge/shell-wrappers.ts';
import { baseName } from './interpreter.ts';
import type { ShellWord } from './shell-types.ts';

/** Takes wrapping programs off a command. */
export interface Unwrapped {
  /** The wrapping program words, outermost first. */
  readonly wrappers: readonly ShellWord[];
  readonly words: readonly ShellWord[];
  /** `NAME=value` words of env and sudo. */
  readonly assigned: readonly ShellWord[];
}

/** Takes sudo, env, exec, xargs and the like off the words of a command; a wrapper that wraps nothing is the command itself. */
export function unwrap(words: readonly ShellWord[]): Unwrapped {
  const wrappers: ShellWord[] = [];
  const assigned: ShellWord[] = [];
  let rest = words;
  for (;;) {
    const name = rest[0]?.text;
    const wrapper = name === undefined ? undefined : WRAPPERS.get(baseName(name));
    if (!wrapper) break;
    const inner = skipArguments(rest, wrapper.valued ?? [], wrapper.alone ?? [], wrapper.operands ?? 0);
    let start = inner;
    while (wrapper.assigns && start !== undefined && isAssignment(rest[start])) start++;
    if (inner === undefined || start === undefined || start >= rest.length) break;
    wrappers.push(rest[0]!);
    assigned.push(...rest.slice(inner, start));
    rest = rest.slice(start);
  }
  return { wrappers, words: rest, assigned };
}

function isAssignment(word: ShellWord | undefined): boolean {
  return word !== undefined && /^[A-Za-z_][A-Za-z0-9_]*=/.test(word.prefix);
}

/** The index of the wrapped program; undefined when the options say that there is none. */
function skipArguments(
  words: readonly ShellWord[],
  valued: readonly string[],
  alone: readonly string[],
  operands: number,
): number | undefined {
  let index = 1;
  for (; index < words.length; index++) {
    const { prefix } = words[index]!;
    if (prefix === '--') {
      index++;
      break;
    }
    if (!prefix.startsWith('-') || prefix === '-') break;
    const name = prefix.startsWith('--') ? prefix.split('=', 1)[0]! : prefix.slice(0, 2);
    if (alone.includes(name)) return undefined;
    // A short option with its value attached (-n10) does not use the next word.
    if (valued.includes(prefix)) index++;
  }
  return index + operands;
}
