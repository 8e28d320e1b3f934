import { type DownloadCommand, type Edit, type ShellWord, textOf } from '../../src/rule/index.ts';

/** Whether an HTTP error leaves a call of curl successful, as far as its options tell. */
export function ignoresErrors(download: DownloadCommand): boolean {
  const { failsOnError, open, addresses } = download;
  if (failsOnError || open || addresses.length === 0) return false;
  // A command that reads the status, or has its options in a file, handles errors itself.
  if (download.hasOption('-w', '--write-out', '--fail-early', '-V', '--version', '-h', '--help')) return false;
  return addresses.some(({ prefix, text }) => /^https?:/i.test(prefix) || !(text ?? prefix).includes('://'));
}

/** Writes `--fail` into a call of curl: as a letter of options that are there, or as the first one. Undefined where quotes are in the way. */
export function addFail(download: DownloadCommand): Edit[] | undefined {
  const { command, options } = download;
  const letters = options.find(({ word, valueWord }) => !valueWord && /^-[A-Za-z#]+$/.test(word.raw))?.word;
  const cluster =
    letters && !options.some(({ word, valueWord }) => word === letters && valueWord) ? letters : undefined;
  const dash = cluster && dashOf(cluster);
  if (dash !== undefined) return [insertion(cluster!, dash + 1, 'f')];
  const program = command.words[0]!;
  if (command.script.language === 'exec' || !isPlain(program)) return undefined;
  return [insertion(program, program.end, cluster ? ' -f' : ' --fail')];
}

/** Where the dash of a word is, which may have quotes around it; undefined for a word that is written otherwise. */
function dashOf(word: ShellWord): number | undefined {
  const text = textOf(word);
  if (text === word.raw) return word.start;
  return /^(["']).*\1$/.test(text) && text.slice(1, -1) === word.raw ? word.start + 1 : undefined;
}

function isPlain({ raw, start, end }: ShellWord): boolean {
  return raw.length === end - start;
}

function insertion({ file }: ShellWord, at: number, text: string): Edit {
  return { at: { file, start: at, end: at }, text };
}
