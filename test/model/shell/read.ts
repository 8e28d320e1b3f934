import { scriptOfExecForm, scriptOfHeredoc, scriptOfShellForm } from '../../../src/model/shell/make-script.ts';
import type { Script, ScriptHost, ShellCommand } from '../../../src/model/shell/shell-types.ts';
import { SourceFile } from '../../../src/text/source.ts';

/** A host that is the whole of a file. */
function hostOf(file: SourceFile): ScriptHost {
  return { ...file.at(0, file.text.length), kind: 'compose', systemShell: undefined, key: 'command' };
}

/** The script of a shell form that fills a file; comment lines are those that begin with `#`. */
export function shell(text: string, options: Partial<Parameters<typeof scriptOfShellForm>[0]> = {}): Script {
  const file = new SourceFile('Dockerfile', text);
  const comments = [...text.matchAll(/(?<=\n)[ \t]*#.*/g)].map((match) => ({
    start: match.index + match[0].indexOf('#'),
    end: match.index + match[0].length,
  }));
  const host = hostOf(file);
  return scriptOfShellForm({
    file,
    host,
    language: 'posix',
    start: 0,
    end: text.length,
    escape: '\\',
    comments,
    ...options,
  });
}

/** The script of a heredoc body that fills a file. */
export function heredoc(text: string, chomp = false): Script {
  const file = new SourceFile('Dockerfile', text);
  return scriptOfHeredoc({
    file,
    host: hostOf(file),
    language: 'posix',
    body: { start: 0, end: text.length },
    chomp,
  });
}

/** The script of a JSON array that fills a file. */
export function exec(text: string): Script {
  const file = new SourceFile('Dockerfile', text);
  const words = [...text.matchAll(/"(?:[^"\\]|\\.)*"/gs)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return scriptOfExecForm({ file, host: hostOf(file), words, escape: '\\' });
}

/** A command in one line: context, joint, wrappers and words. */
export function line(command: ShellCommand): string {
  const words = command.words.map((word) => word.text ?? `?${word.raw}`).join(' ');
  const wrappers = command.wrappers.map((word) => `${word.text}: `).join('');
  const context = command.context.length > 0 ? `[${command.context.join('>')}] ` : '';
  return `${command.joint} ${context}${wrappers}${words}`;
}

export function lines(script: Script): string[] {
  return script.commands.map(line);
}

/** The file's text at each command. */
export function texts(script: Script): string[] {
  return script.commands.map((command) => script.file.slice(command));
}
