import { type Interpreter, interpreterOf, languageOf, saidShell, shebangOf } from '../shell/interpreter.ts';
import type { ShellLanguage } from '../shell/shell-types.ts';

/**
 * The shell that reads a file: what a ShellCheck comment or its first line says, else the shell that starts it, if there is one or the name says that it is a
 * script. Undefined if it is not a script of a shell that we know, and for templates of scripts.
 */
export function shellOf(text: string, name: string, reader: ShellLanguage | undefined): Interpreter | undefined {
  if (/^[ \t]*(?:\{%|<%)/m.test(text)) return undefined;
  const said = saidShell(text);
  const words = said === undefined ? shebangOf(text) : [said];
  if (words) {
    const found = interpreterOf(words);
    return isRead(found.language) ? found : undefined;
  }
  const [, ending] = /\.([a-z]+)$/i.exec(name) ?? [];
  const byName = ending === undefined ? reader : languageOf(ending);
  if (byName === undefined || !isRead(byName)) return undefined;
  const language = reader === 'bash' ? reader : byName;
  return { language, program: language === 'bash' ? 'bash' : 'sh', errexit: false, pipefail: false };
}

function isRead(language: ShellLanguage): boolean {
  return language === 'posix' || language === 'bash';
}
