import type { Edit, PackageCommand, ShellCommand } from '../../src/rule.ts';

/** Writes an option behind the verb of a call. */
export function insertOption({ file, head, command }: PackageCommand, option: string): Edit {
  const text = command.script.form === 'exec' ? `", "${option}` : ` ${option}`;
  return { at: { file, start: head.end, end: head.end }, text };
}

/** `sudo ` when the command was run through it, so that an added command has the same rights. */
export function privilege(command: ShellCommand): string {
  return command.wrappers.some((word) => word.text === 'sudo') ? 'sudo ' : '';
}

/** Whether a command works on another root directory than the image's own. */
export function elsewhere(call: PackageCommand): boolean {
  const { command } = call;
  if (command.wrappers.some((word) => word.text === 'chroot' || word.text?.endsWith('/chroot'))) return true;
  if (call.hasOption('--installroot', '--root', '--sysroot') || (call.manager === 'apk' && call.hasOption('-p')))
    return true;
  return call.valuesOf('-o', '--option').some((value) => value === undefined || /^(?:root)?dir(?:::|=)/i.test(value));
}
