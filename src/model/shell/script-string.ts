import { baseName, commandStringIndex, languageOf } from './interpreter.ts';
import type { ShellWord } from './shell-types.ts';

/** A word of a command that is itself a script. */
export interface ScriptString {
  /** Its position among the words. */
  readonly index: number;
  /** How {@link ShellCommand.context} names it. */
  readonly context: 'sh -c' | 'eval' | 'trap';
}

/** Finds the text that `sh -c`, `su -c`, `eval` or `trap` reads as a script; undefined when the command has none or PowerShell or cmd reads it. */
export function scriptString(words: readonly ShellWord[]): ScriptString | undefined {
  const program = words[0]?.text;
  if (program === undefined) return undefined;
  const language = languageOf(program);
  if (language === 'posix' || language === 'bash') {
    const index = commandStringIndex(words.slice(1).map((word) => word.text));
    return index === undefined ? undefined : { index: index + 1, context: 'sh -c' };
  }
  const name = baseName(program);
  if (name === 'eval') return words.length === 2 ? { index: 1, context: 'eval' } : undefined;
  if (name === 'trap') return words.length > 2 && words[1]!.text !== '-' ? { index: 1, context: 'trap' } : undefined;
  if (name !== 'su' && name !== 'runuser') return undefined;
  const option = words.findIndex((word, index) => index > 0 && /^(?:--command|-[a-z]*c)$/.test(word.text ?? ''));
  return option > 0 && option + 1 < words.length ? { index: option + 1, context: 'sh -c' } : undefined;
}

/** Whether the program reads its script from standard input: a shell without a script file and without `-c`. */
export function readsStandardInput(words: readonly ShellWord[]): boolean {
  const program = words[0]?.text;
  const language = program === undefined ? undefined : languageOf(program);
  if (language !== 'posix' && language !== 'bash') return false;
  for (let index = 1; index < words.length; index++) {
    const { text } = words[index]!;
    if (text === undefined) return false;
    if (text === '-' || text === '-s' || text === '--') return true;
    if (!/^[-+]./.test(text)) return false;
    if (!text.startsWith('--')) {
      if (text.includes('c')) return false;
      if (text.includes('s')) return true;
      if (/[oO]/.test(text)) index++;
    }
  }
  return true;
}
