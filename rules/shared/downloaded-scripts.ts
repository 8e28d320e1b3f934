import type { Located, RunInstruction, ShellCommand } from '../../src/rule/index.ts';
import { textOf } from '../../src/rule/index.ts';
import { windowsAddresses } from './downloads.ts';

const SHELL = /^(?:(?:ba|da|a|z|k)?sh|python[\d.]*|php\d*|perl|ruby|node|Rscript)$/;
/** Options with which an interpreter runs another text than its input, or asks only for a check. */
const OTHER_TEXT = /^(?:-[a-zA-Z]*[cemnprRB]|--eval|--print|--version)$/;

/** The program that runs what a command downloads: a shell after a pipe, around a substitution, or with the file; undefined if none does. */
export function runnerOf(command: ShellCommand): string | undefined {
  const reader = behindPipe(command);
  if (reader) return readsInput(reader) ? reader.name : undefined;
  return (command.context.at(-1) === 'substitution' ? around(command) : undefined) ?? withFile(command);
}

/** Programs that hand on what they read. */
const FILTER = /^(?:tee|cat|gunzip|zcat|gzip|xz|unxz|bunzip2|sed|tr|base64|head|tail|sudo|dos2unix|envsubst)$/;

function behindPipe({ readers }: ShellCommand, depth = 0): ShellCommand | undefined {
  const [first] = readers;
  if (!first || SHELL.test(first.name ?? '')) return first;
  return depth < 8 && FILTER.test(first.name ?? '') ? behindPipe(first, depth + 1) : undefined;
}

/** Whether an interpreter runs what comes through its input: `bash -s -- x`, `python3 -`, `php -- --quiet`. */
function readsInput({ name, words }: ShellCommand): boolean {
  const isShell = /sh$/.test(name!);
  for (const { prefix, text } of words.slice(1)) {
    if (text === '-' || text === '--' || text === '/dev/stdin' || (isShell && /^-[a-z]*s$/.test(prefix))) return true;
    if (isShell ? /^-[a-z]*c$/.test(prefix) : OTHER_TEXT.test(prefix)) return false;
    if (!prefix.startsWith('-') && !prefix.startsWith('+')) return false;
  }
  return true;
}

/** `sh -c "$(curl …)"`, `bash <(curl …)`, `source <(curl …)`, `eval "$(curl …)"`, `bash <<< "$(curl …)"`. */
function around(command: ShellCommand): string | undefined {
  for (const other of command.script.commands) {
    if (other.index >= command.index) return undefined;
    const { name = '', words, redirects, context } = other;
    const between = command.context.slice(context.length).filter((part) => part === 'substitution');
    if (between.length !== 1 || !covers(other, command)) continue;
    const isRead = redirects.some(
      ({ target, operator }) => target && /^<(?:<<)?$/.test(operator) && covers(target, command),
    );
    if (isRead && SHELL.test(name)) return name;
    const at = words.findIndex((word) => covers(word, command));
    const before = words.slice(1, Math.max(at, 1)).map(({ prefix }) => prefix);
    if (at > 0 && isRun(name, words[at]!.raw, before)) return name;
  }
  return undefined;
}

/** Whether a program runs what a substitution gives: `eval "$(…)"`, `sh -c "$(…)"`, `bash <(…)`. */
function isRun(name: string, raw: string, before: readonly string[]): boolean {
  const isText = /^["']?\$\(/.test(raw);
  const isFile = raw.startsWith('<(') && before.every((prefix) => /^[-+]/.test(prefix));
  if (name === 'eval') return isText;
  if (name === 'source' || name === '.') return isFile;
  return SHELL.test(name) && (isFile || (isText && /^-[a-z]*c$/.test(before.at(-1) ?? '')));
}

/** The file that it downloads to is handed to a shell, or run, later in the same script. */
function withFile({ script, index, download }: ShellCommand): string | undefined {
  for (const { kind, path } of download?.targets ?? []) {
    const file = kind === 'file' ? baseOf(path ?? '') : '';
    if (file === '') continue;
    for (const later of script.commands) {
      if (later.index <= index) continue;
      const { name = '', words } = later;
      if (name === file && /\.(?:sh|bash|py|pl|run)$/.test(file)) return file;
      const operand = words.slice(1).find(({ prefix }) => !/^[-+]/.test(prefix));
      if ((SHELL.test(name) || name === 'source' || name === '.') && baseOf(operand?.text ?? '') === file) return name;
    }
  }
  return undefined;
}

/** The address whose text PowerShell runs: `iwr … | iex`. */
export function windowsScript(node: RunInstruction): (Located & { readonly text: string }) | undefined {
  const [first] = windowsAddresses(node);
  return first && /\b(?:iex|Invoke-Expression)\b/i.test(textOf(node)) ? first : undefined;
}

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function covers(outer: Located, inner: Located): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
