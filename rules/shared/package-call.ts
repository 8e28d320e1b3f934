import type { Edit, PackageCommand, ShellCommand } from '../../src/rule/index.ts';
import { appendCommand } from './append-command.ts';

/** Writes an option behind the verb of a call. */
export function insertOption({ file, head, command }: PackageCommand, option: string): Edit {
  const text = command.script.form === 'exec' ? `", "${option}` : ` ${option}`;
  return { at: { file, start: head.end, end: head.end }, text };
}

/**
 * What must stand in front of an added command so that it has the rights of another: `sudo ` or nothing. Undefined when
 * that one runs as a certain user.
 */
export function privilege({ file, start, words, wrappers }: ShellCommand): string | undefined {
  if (wrappers.some(({ text }) => text === 'gosu' || text === 'su-exec' || text === 'chroot' || text === 'setpriv'))
    return undefined;
  if (!wrappers.some(({ text }) => text === 'sudo')) return '';
  const written = file.text.slice(start, words[0]?.start ?? start);
  return /\s(?:-[A-Za-z]*u|--user)\b/.test(written) ? undefined : 'sudo ';
}

/** Adds a command at the end of a script with the rights of one that is in it. */
export function appendLike(command: ShellCommand, added: string): Edit | undefined {
  const rights = privilege(command);
  return rights === undefined ? undefined : appendCommand(command.script, rights + added);
}

/** Whether a command works on another root directory than the image's own. */
export function elsewhere(call: PackageCommand): boolean {
  const { command } = call;
  if (command.wrappers.some((word) => word.text === 'chroot' || word.text?.endsWith('/chroot'))) return true;
  if (call.hasOption('--installroot', '--root', '--sysroot') || (call.manager === 'apk' && call.hasOption('-p')))
    return true;
  return call.valuesOf('-o', '--option').some((value) => value === undefined || /^(?:root)?dir(?:::|=)/i.test(value));
}
