import { joinPath } from '../dockerfile/image-paths.ts';
import { languageOf } from '../shell/interpreter.ts';
import type { Script, ShellCommand, ShellLanguage, ShellWord } from '../shell/shell-types.ts';

/** A word of a script that names a program or a script to run. */
export interface StartedWord {
  readonly word: ShellWord;
  /** As written: a path, or a name that is looked up in the directories of `PATH`. */
  readonly path: string;
  /** The directory of a path that is relative; undefined where it is not known. */
  readonly directory: string | undefined;
  /** `program`: by its path; `shell`: as the argument of a shell; `source`: read by the shell that runs. */
  readonly how: 'program' | 'shell' | 'source';
  /** What reads it if it does not say so itself; undefined where it is started without a shell. */
  readonly reader: ShellLanguage | undefined;
  readonly command: ShellCommand;
}

/**
 * What a script starts, in order. Of the many programs that a shell calls by name, those without a dot in it are left out.
 *
 * @param workdir the directory that it begins in; asked only if a relative path needs it, since it may take the table of images
 */
export function* startedWords(script: Script, workdir: () => string | undefined): Generator<StartedWord> {
  const own = script.language === 'exec' ? undefined : script.language;
  let current = workdir;
  const directoryOf = (path: string) => (path.startsWith('/') ? undefined : current());
  for (const command of script.commands) {
    const [program, operand] = command.words;
    const name = program?.text;
    if (name === undefined) continue;
    if (name === 'cd') {
      const to = operand?.text;
      const directory = to === undefined ? undefined : joinPath(directoryOf(to), to, false);
      current = () => directory;
    } else if (name === '.' || name === 'source') {
      if (operand?.text?.includes('/'))
        yield {
          ...{ word: operand, path: operand.text, directory: directoryOf(operand.text) },
          ...{ how: 'source', reader: own, command },
        };
    } else {
      const language = languageOf(name);
      if (language === 'posix' || language === 'bash') {
        const word = scriptOperand(command.words);
        if (!word?.text) continue;
        const path = word.text.includes('/') ? word.text : `./${word.text}`;
        yield { word, path, directory: directoryOf(path), how: 'shell', reader: language, command };
      } else if (own === undefined || name.includes('/') || name.includes('.'))
        yield {
          ...{ word: program!, path: name, directory: directoryOf(name) },
          ...{ how: 'program', reader: own && 'posix', command },
        };
    }
  }
}

/** The file that a shell is told to read. */
function scriptOperand([, ...words]: readonly ShellWord[]): ShellWord | undefined {
  for (let index = 0; index < words.length; index++) {
    const { text } = words[index]!;
    if (text === undefined) return undefined;
    if (!/^[-+]./.test(text)) return words[index];
    if (text === '--') return words[index + 1];
    if (!text.startsWith('--')) {
      if (/[cs]/.test(text)) return undefined;
      if (/[oO]/.test(text)) index++;
    }
  }
  return undefined;
}
