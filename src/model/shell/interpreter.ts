import { BASH_SHELLS, CMD_SHELLS, POSIX_SHELLS, POWERSHELLS } from '../../knowledge/shell-wrappers.ts';
import type { ShellLanguage } from './shell-types.ts';

/** A shell as a command line names it: its language and the options that matter. */
export interface Interpreter {
  readonly language: ShellLanguage;
  /** Its name without directories: `sh`, `dash`; undefined when it is not known. */
  readonly program: string | undefined;
  readonly errexit: boolean;
  readonly pipefail: boolean;
}

/** The last part of a path, of either slash. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

const LANGUAGES: ReadonlyMap<string, ShellLanguage> = new Map([
  ...languages(POSIX_SHELLS, 'posix'),
  ...languages(BASH_SHELLS, 'bash'),
  ...languages(POWERSHELLS, 'powershell'),
  ...languages(CMD_SHELLS, 'cmd'),
]);

function languages(names: ReadonlySet<string>, language: ShellLanguage): [string, ShellLanguage][] {
  return [...names].map((name) => [name, language]);
}

/** The language that a program of this name reads; undefined if it is not a shell that we know. */
export function languageOf(program: string): ShellLanguage | undefined {
  return LANGUAGES.get(baseName(program).toLowerCase());
}

/** The shell that a comment for ShellCheck above the first command names: `# shellcheck shell=bash`. */
export function saidShell(text: string): string | undefined {
  if (!text.includes('shellcheck')) return undefined;
  return /^(?:[ \t]*(?:#[^\n]*)?\n)*?[ \t]*#[ \t]*shellcheck[ \t][^\n]*?\bshell=(\w+)/.exec(text)?.[1];
}

/**
 * Reads the words of a SHELL instruction, a shebang or the head of `sh -c`: the first word that names a shell decides
 * (`env bash`, `conda run -n x bash -c`), the words behind it say its options.
 *
 * @param words undefined for words that are computed at run time.
 */
export function interpreterOf(words: readonly (string | undefined)[]): Interpreter {
  for (const [index, word] of words.entries()) {
    const language = word === undefined ? undefined : languageOf(word);
    if (language) return { language, program: baseName(word!), ...shellOptions(words.slice(index + 1)) };
  }
  return { language: 'unknown', program: undefined, errexit: false, pipefail: false };
}

/** Which of errexit and pipefail the words of a shell or of `set` switch on; the last one of each wins. */
export function shellOptions(
  words: readonly (string | undefined)[],
  before: { readonly errexit: boolean; readonly pipefail: boolean } = { errexit: false, pipefail: false },
): { errexit: boolean; pipefail: boolean } {
  let { errexit, pipefail } = before;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === '--') break;
    if (word === undefined || !/^[-+][a-zA-Z]/.test(word)) continue;
    const on = word[0] === '-';
    if (word.includes('e')) errexit = on;
    if (word.includes('o')) {
      const name = words[++index];
      if (name === 'errexit') errexit = on;
      if (name === 'pipefail') pipefail = on;
    }
  }
  return { errexit, pipefail };
}

/** The index of the text of `-c` in the words after the name of a shell; undefined if there is none. */
export function commandStringIndex(words: readonly (string | undefined)[]): number | undefined {
  let wanted = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word !== undefined && /^[-+]./.test(word) && word !== '--') {
      if (word.startsWith('--')) {
        if (word === '--rcfile' || word === '--init-file') index++;
        continue;
      }
      if (word.includes('c')) wanted = true;
      if (/[oO]/.test(word)) index++;
      continue;
    }
    if (word === '--') continue;
    return wanted ? index : undefined;
  }
  return undefined;
}

/** The words of a first line such as `#!/bin/sh -e`; undefined where there is none. */
export function shebangOf(text: string): readonly string[] | undefined {
  const [, words] = /^#![ \t]*([^\r\n]*)/.exec(text) ?? [];
  return words?.trim().split(/[ \t]+/);
}
