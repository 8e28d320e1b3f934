import type { ManagerKnowledge, PackageAction } from '../../knowledge/package-manager.ts';
import { actionOfVerb } from '../../knowledge/package-managers.ts';
import type { KnownWords } from './known-words.ts';
import type { PackageOption, ShellWord } from './shell-types.ts';

/** Words taken apart by a manager's own way of writing options. */
export interface Arguments {
  readonly options: PackageOption[];
  readonly operands: ShellWord[];
  readonly verb: ShellWord[];
  open: boolean;
}

/** Takes the words of a call apart. */
export function readArguments({ words, replaceable, vanished }: KnownWords, knowledge: ManagerKnowledge): Arguments {
  const read: Arguments = { options: [], operands: [], verb: [], open: vanished };
  const nested = knowledge.nested ?? [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (replaceable.has(word)) read.open = true;
    if (word.prefix === '--' && word.text !== undefined) {
      // What follows in a call of gem is for the build of the extension.
      if (knowledge.manager !== 'gem') read.operands.push(...words.slice(index + 1));
      break;
    }
    if (word.prefix.startsWith('-') && word.prefix.length > 1) {
      index += readOption(word, words[index + 1], knowledge, read);
      continue;
    }
    if (word.text === undefined && word.prefix === '') read.open = true;
    const verbWanted =
      !knowledge.operations &&
      (read.verb.length === 0 || (read.verb.length === 1 && nested.includes(read.verb[0]!.text!)));
    if (verbWanted && read.operands.length === 0 && word.text !== undefined) read.verb.push(word);
    else if (!verbWanted || read.verb.length > 0) read.operands.push(word);
  }
  return read;
}

/** Reads one option word; returns how many of the words behind it are its value. */
function readOption(
  word: ShellWord,
  next: ShellWord | undefined,
  knowledge: ManagerKnowledge,
  read: Arguments,
): number {
  const { file, start, prefix, text } = word;
  const { valued, singleDash } = knowledge;
  const add = (name: string, value: string | undefined, hasValue: boolean, last: ShellWord = word): void => {
    read.options.push({ file, start, end: Math.max(start, last.end), name, value, valued: hasValue });
  };
  if (prefix.startsWith('--') || singleDash) {
    const equals = prefix.indexOf('=');
    const name = equals < 0 ? prefix : prefix.slice(0, equals);
    if (equals >= 0) add(name, text?.slice(equals + 1), true);
    else if (valued.includes(name) && next) {
      add(name, next.text, true, next);
      return 1;
    } else add(name, undefined, false);
    return 0;
  }
  // Within `conda clean -tipsy` letters mean other things than in front of a package.
  const cleans =
    read.verb[0] !== undefined && actionOfVerb(knowledge, read.verb.map((part) => part.text).join(' ')) === 'clean';
  for (let at = 1; at < prefix.length; at++) {
    const name = `-${prefix[at]}`;
    const attached = prefix.slice(at + 1);
    if (attached.startsWith('=')) {
      add(name, text === undefined ? undefined : attached.slice(1), true);
      return 0;
    }
    if (!valued.includes(name) || cleans) {
      add(name, undefined, false);
      continue;
    }
    if (attached !== '' || text === undefined) {
      add(name, text === undefined ? undefined : attached, true);
      return 0;
    }
    add(name, next?.text, next !== undefined, next);
    return next ? 1 : 0;
  }
  return 0;
}

/** What the options of a call ask for, where they are what says it; the verb is the word of the option that decides. */
export function operationOf(
  { operations, bare }: ManagerKnowledge,
  { options, operands, open }: Arguments,
  words: readonly ShellWord[],
): { verb: ShellWord | undefined; action: PackageAction } | undefined {
  if (!operations) return undefined;
  for (const { action, options: names, named } of operations) {
    if (named && operands.length === 0 && !open) continue;
    const option = options.find(({ name }) => names.includes(name));
    if (option || names.length === 0)
      return { verb: option && words.find(({ start }) => start === option.start), action };
  }
  return { verb: undefined, action: bare ?? 'other' };
}
