import { textOf } from '../../text/source.ts';
import type { ShellCommand, ShellWord } from './shell-types.ts';

/** The words of a call as far as the Dockerfile shows what its variables hold. */
export interface KnownWords {
  readonly words: readonly ShellWord[];
  /** Those that a build argument may replace by any others. */
  readonly replaceable: ReadonlySet<ShellWord>;
  /** Whether a word vanished that a build argument may replace. */
  readonly vanished: boolean;
}

const NONE: ReadonlySet<ShellWord> = new Set();

/** What a variable holds where a command uses it. */
interface KnownValue {
  readonly text: string;
  readonly replaceable: boolean;
}

/** Commands whose arguments may be assignments. */
const DECLARES: ReadonlySet<string> = new Set(['export', 'local', 'readonly', 'declare', 'typeset']);

/**
 * Replaces words that consist of variables and plain text by their values, if the same script, ENV or the default of an ARG says
 * it: `$PACKAGES` becomes several words, each with the span of the whole. Words of which anything is unknown stay as they are.
 */
export function knownWords(command: ShellCommand, words: readonly ShellWord[]): KnownWords {
  if (words.every(({ text }) => text !== undefined)) return { words, replaceable: NONE, vanished: false };
  const replaceable = new Set<ShellWord>();
  let vanished = false;
  const known = words.flatMap((word) => {
    const value = word.text === undefined ? valueOfWord(command, word.raw) : undefined;
    if (!value) return [word];
    const texts = word.raw.startsWith('"') ? [value.text] : value.text.split(/\s+/).filter((text) => text !== '');
    const results = texts.map((text) => ({ ...word, text, prefix: text }));
    // What begins with plain text stays a single word of its kind.
    if (value.replaceable && word.prefix === '') for (const result of results) replaceable.add(result);
    vanished ||= value.replaceable && results.length === 0;
    return results;
  });
  return { words: known, replaceable, vanished };
}

/** The beginning of a word that the Dockerfile shows, although more of it is only known at run time: of `$BASE/$(uname -m)` what BASE holds. */
export function knownBeginning(command: ShellCommand, word: ShellWord): string {
  const inner = word.raw.replace(/^"/, '');
  let text = '';
  for (const [part, braced, plain] of inner.matchAll(/\$\{(\w+)\}|\$(\w+)|[^$"'`\\*?]+|./gs)) {
    const name = braced ?? plain;
    const value = name === undefined ? { text: part } : valueOfVariable(command, name);
    if (!value || /^["'`\\*?$]$/.test(part)) break;
    text += value.text;
  }
  return text.length > word.prefix.length ? text : word.prefix;
}

function valueOfWord(command: ShellCommand, raw: string): KnownValue | undefined {
  const inner = /^"([^"\\`]*)"$/.exec(raw)?.[1] ?? raw;
  if (/["'`\\*?]|\$(?!\w|\{\w+\})|\$\d/.test(inner)) return undefined;
  let text = '';
  let replaceable = false;
  for (const [part, braced, plain] of inner.matchAll(/\$\{(\w+)\}|\$(\w+)|[^$]+/g)) {
    const name = braced ?? plain;
    const value = name === undefined ? { text: part, replaceable: false } : valueOfVariable(command, name);
    if (!value) return undefined;
    text += value.text;
    replaceable ||= value.replaceable;
  }
  return { text, replaceable };
}

function valueOfVariable(command: ShellCommand, name: string): KnownValue | undefined {
  const { script } = command;
  if (script.variables.open) return undefined;
  if (script.variables.assigned.has(name) || isAssigned(command, name)) return assignedValue(command, name);
  const variable = 'state' in script.host ? script.host.state?.variable(name) : undefined;
  return variable?.value === undefined ? undefined : { text: variable.value, replaceable: variable.by === 'arg' };
}

interface Assigned {
  readonly by: ShellCommand;
  readonly value: string | undefined;
  /** The value as written, where it holds variables. */
  readonly raw?: string | undefined;
}

/** The value of a variable that a script sets exactly once, before the command and in no branch that it is not in itself. */
function assignedValue(command: ShellCommand, name: string): KnownValue | undefined {
  const [only, ...others] = assignmentsOf(command, name);
  if (!only || others.length > 0) return undefined;
  const { by, value, raw } = only;
  const inside = by.context.every((part, index) => command.context[index] === part);
  if (!inside || by.index >= command.index) return undefined;
  if (value !== undefined) return { text: value, replaceable: false };
  return raw === undefined ? undefined : valueOfWord(by, raw);
}

function isAssigned(command: ShellCommand, name: string): boolean {
  return assignmentsOf(command, name).length > 0;
}

function assignmentsOf({ script }: ShellCommand, name: string): Assigned[] {
  const found: Assigned[] = [];
  for (const by of script.commands) {
    // In front of a command they hold for that one only, and not for the words that it is called with.
    if (by.words.length === 0)
      for (const assignment of by.assignments) {
        if (assignment.name !== name) continue;
        const appends = textOf(assignment).startsWith(`${name}+=`);
        const { text, raw } = assignment.value ?? {};
        found.push(appends ? { by, value: undefined } : { by, value: text, raw });
      }
    else if (by.name !== undefined && DECLARES.has(by.name))
      for (const { prefix, text } of by.words)
        if (prefix.startsWith(`${name}=`)) found.push({ by, value: text?.slice(name.length + 1) });
        else if (prefix.startsWith(`${name}+=`)) found.push({ by, value: undefined });
  }
  return found;
}
