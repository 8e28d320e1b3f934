import type { Edit, PackageCommand, ShellCommand } from '../../src/rule/index.ts';
import { appendCommand } from './append-command.ts';

/** Inserts an option after the head of a call: its verb, or the program. */
export function insertOption(
  { file, head, command }: Pick<PackageCommand, 'file' | 'head' | 'command'>,
  option: string,
): Edit {
  const text = command.script.form === 'exec' ? `", "${option}` : ` ${option}`;
  return { at: { file, start: head.end, end: head.end }, text };
}

/**
 * The prefix that gives an added command the same rights as the given one: `sudo ` or nothing. Undefined when the given
 * command runs as a specific user.
 */
export function privilege({ file, start, words, wrappers }: ShellCommand): string | undefined {
  if (wrappers.some(({ text }) => text === 'gosu' || text === 'su-exec' || text === 'chroot' || text === 'setpriv'))
    return undefined;
  if (!wrappers.some(({ text }) => text === 'sudo')) return '';
  const written = file.text.slice(start, words[0]?.start ?? start);
  return /\s(?:-[A-Za-z]*u|--user)\b/.test(written) ? undefined : 'sudo ';
}

/** Adds a command at the end of a script, with the rights of a command that is already in it. */
export function appendLike(command: ShellCommand, added: string): Edit | undefined {
  const rights = privilege(command);
  return rights === undefined ? undefined : appendCommand(command.script, rights + added);
}

/** Whether a call works on a root directory other than the image's own. */
export function elsewhere(call: PackageCommand): boolean {
  const { command } = call;
  if (command.wrappers.some((word) => word.text === 'chroot' || word.text?.endsWith('/chroot'))) return true;
  if (call.hasOption('--installroot', '--root', '--sysroot') || (call.manager === 'apk' && call.hasOption('-p')))
    return true;
  return call.valuesOf('-o', '--option').some((value) => value === undefined || /^(?:root)?dir(?:::|=)/i.test(value));
}
