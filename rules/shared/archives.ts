import type { ShellCommand, ShellWord } from '../../src/rule/index.ts';

/** The last part of a path or address, without quotes, and for an address without its query. */
export function baseName(text: string): string {
  return text
    .replace(/["']|[?#].*$/g, '')
    .split(/[\\/]/)
    .at(-1)!;
}

/** The file name in a word, even with a variable in it: `app-$VERSION.tar.gz` is the same file everywhere. */
export const nameOf = ({ text, raw }: ShellWord): string => baseName(text ?? raw);

const DECOMPRESSORS = /^(?:unzip|gunzip|bunzip2|unlzma|unxz|zgz|uncompress|zcat|gzcat)$/;

/** Whether a command unpacks what it names. */
export function unpacks(command: ShellCommand): boolean {
  const { name, words } = command;
  if (name === undefined || words.length < 2) return false;
  if (DECOMPRESSORS.test(name)) return true;
  if (name === 'tar' || name === 'bsdtar' || name === 'gtar')
    return command.hasOption('-x', '--extract', '--get') || /^[A-Za-z]*x[A-Za-z]*$/.test(words[1]!.prefix);
  if (name === '7z' || name === '7za' || name === '7zr') return words[1]!.text === 'x' || words[1]!.text === 'e';
  return false;
}
