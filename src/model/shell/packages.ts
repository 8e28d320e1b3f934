import type { PackageCommand, ShellCommand } from './types.ts';

/** What a command asks of a package manager; undefined when it is none. */
export function packagesOf(_command: ShellCommand): PackageCommand | undefined {
  return undefined;
}
