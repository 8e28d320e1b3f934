import type { FormatTarget, LintFlags } from './flags.ts';
import { Misuse } from './io.ts';
import type { ColorChoice } from './terminal.ts';

/** Flags of linting as parsed by commander. */
export interface WrittenFlags extends Omit<LintFlags, 'color'> {
  /** False for `--no-color`. */
  readonly color: ColorChoice | false;
  /** The file for the report that would go to standard output. */
  readonly output?: string;
}

/** Resolves the flags of a command line. */
export function lintFlags({ output, color, ...flags }: WrittenFlags): LintFlags {
  const format = output === undefined ? flags.format : sendTo(output, flags);
  return { ...flags, color: color === false ? 'never' : color, ...(format && { format }) };
}

function sendTo(
  output: string,
  { format = [{ name: 'pretty', path: undefined }], diff, listFiles }: Omit<LintFlags, 'color'>,
): readonly FormatTarget[] {
  if (output === '') throw new Misuse('`--output` needs a file path');
  if (diff) throw new Misuse('`--diff` prints the patch on standard output', `use \`--diff > ${output}\``);
  if (listFiles) throw new Misuse('`--list-files` prints on standard output', `use \`--list-files > ${output}\``);
  if (format.every(({ path }) => path !== undefined)) {
    throw new Misuse(
      `\`--output ${output}\` has nothing to write: each \`--format\` names its own file`,
      'remove `--output`, or add a `--format` without a file',
    );
  }
  return format.map(({ name, path = output }) => ({ name, path }));
}
