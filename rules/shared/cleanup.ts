import type {
  Dockerfile,
  PackageCommand,
  RunInstruction,
  Script,
  ShellCommand,
  ShellWord,
  Stage,
} from '../../src/rule/index.ts';
import { once } from './once.ts';

/**
 * Whether the RUN deletes or empties one of the directories after a command. A deletion in a function or a trap counts
 * wherever it is defined.
 */
export function deletedAfter(run: RunInstruction, after: ShellCommand, directories: readonly string[]): boolean {
  return laterCommands(after).some((command) => removes(command, directories, run.stage));
}

/** The commands of the same script that run after the given one, as far as their order shows. */
export function laterCommands(after: ShellCommand): ShellCommand[] {
  return after.script.commands.filter(
    ({ index, context }) => index > after.index || context.includes('function') || context.includes('trap'),
  );
}

/** Whether a mount keeps one of the directories out of the layer. */
export function mountedOver(run: RunInstruction, directories: readonly string[]): boolean {
  return run.mounts.some((mount) => {
    const { type } = mount;
    if (type !== 'cache' && type !== 'tmpfs' && type !== 'bind') return false;
    const written = mount.target ?? mount.get('target');
    // A computed target may be any directory; a bind mount usually contains the sources.
    if (written === undefined) return type !== 'bind';
    return directories.some((directory) => covers(written, directory));
  });
}

/** Whether a RUN has no network, so that it downloads nothing. */
export function offline(run: RunInstruction): boolean {
  return run.flags.some(({ name, value }) => name === 'network' && value?.value === 'none');
}

/** Whether the name of a command's program or script suggests a cleanup that we cannot see. */
export function tidies({ name, packages, words }: ShellCommand): boolean {
  if (packages) return false;
  return (
    TIDY.test(name ?? '') ||
    words.some(({ raw }) => raw.endsWith('.sh') && TIDY.test(raw.slice(raw.lastIndexOf('/') + 1)))
  );
}

const TIDY = /clean|purge|prune|tidy|shrink|(?<!un)minimi[sz]e|squash/i;

/** Whether a command runs a script file. */
export function runsScript({ name, words }: ShellCommand): boolean {
  if (name === undefined || name.endsWith('.sh') || name === '.' || name === 'source') return true;
  return /^(?:ba|da|a)?sh$/.test(name) && words.length > 1 && !words.some(({ prefix }) => /^-[a-z]*c/.test(prefix));
}

/** Whether the name of a later command suggests a cleanup. */
export function tidiedAfter(after: ShellCommand): boolean {
  return laterCommands(after).some(tidies);
}

/** Whether a command deletes one of the directories, a parent of it, or its contents. */
export function removes(command: ShellCommand, directories: readonly string[], stage: Stage | undefined): boolean {
  if (command.name !== 'rm' && command.name !== 'find') return false;
  const operands = command.words.slice(1).filter((word) => !word.prefix.startsWith('-'));
  if (command.name === 'rm') {
    return operands.some((word) => directories.some((directory) => mayCover(word, directory, command, stage)));
  }
  const deletes =
    command.words.some(({ text }) => text === '-delete') || command.words.some(({ text }) => text === 'rm');
  const next = command.script.commands[command.index + 1];
  const piped = next?.joint === '|' && next.name === 'rm';
  return (
    (deletes || piped) &&
    operands.some((word) => directories.some((directory) => mayCover(word, directory, command, stage)))
  );
}

/** Whether a deletion names one of the directories itself, so it is certainly deleted. */
export function surelyRemoves(command: ShellCommand, directories: readonly string[]): boolean {
  return command.words.slice(1).some((word) => {
    const path = absolute(pathText(word, command) ?? '', command);
    return path.startsWith('/') && directories.some((directory) => covers(path, directory));
  });
}

/** Whether a word may name the directory, a parent of it, or its contents; a variable whose value nothing shows may. */
function mayCover(word: ShellWord, directory: string, command: ShellCommand, stage: Stage | undefined): boolean {
  const text = pathText(word, command);
  if (text !== undefined) return covers(absolute(text, command), directory);
  if (/[`(]/.test(word.raw)) return true;
  const variable = /^["']?\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?[-?+=][^}]*)?\})["']?(.*)$/s.exec(word.raw);
  if (!variable) return word.prefix !== '' && covers(word.prefix, directory);
  const name = variable[1] ?? variable[2]!;
  const rest = variable[3]!.replace(/["']/g, '');
  if (name === 'HOME') return covers(`~${rest}`, directory);
  const { assigned } = command.script.variables;
  if (assigned.has(name)) {
    const values = assignedTexts(command, name);
    // What a loop goes through may be directories; a computed one is usually temporary.
    if (values.length === 0) return rest.includes('*') || command.hasOption('-r', '-R', '--recursive');
    return values.some((text) => text !== undefined && covers(text + rest, directory));
  }
  const known = stage?.variables.get(name);
  return known?.value === undefined ? rest === '' : covers(known.value + rest, directory);
}

/** The text of a word; for rm, without the globs that nothing expands, because they are quoted or no shell reads them. */
function pathText({ text, raw, quoted }: ShellWord, { name, script }: ShellCommand): string | undefined {
  if (name !== 'rm' || text === undefined) return text;
  if (script.language === 'exec') return text.replace(GLOB, LITERAL);
  if (!quoted || !/^(["'])[^"'\\]*\1$/.test(raw)) return text;
  return text.replace(GLOB, LITERAL);
}

const GLOB = /[*?]/g;

/** Stands for a `*` or `?` in the name of a file. */
const LITERAL = '\uFFFD';

/** What a script assigns to a variable, loops left out. */
function assignedTexts({ script }: ShellCommand, name: string): (string | undefined)[] {
  return script.commands.flatMap(({ assignments }) =>
    assignments.flatMap((assignment) => (assignment.name === name ? [assignment.value?.text] : [])),
  );
}

/** A path as it is from the directory that `cd` last went to. */
function absolute(path: string, { script, index }: ShellCommand): string {
  if (/^[/~]/.test(path)) return path;
  const into = script.commands.findLast(({ name, index: at }) => (name === 'cd' || name === 'pushd') && at < index);
  const directory = into?.words[1]?.text;
  if (!directory?.startsWith('/')) return path;
  return path === '.' || path === './' ? directory : `${directory}/${path}`;
}

/** Whether a path, with globs, is a directory, a parent of it, or its contents; `~` is any home directory. */
export function covers(path: string, directory: string): boolean {
  const parts = path
    .replaceAll('{}', '*')
    .replace(/\/(?:\.?\/)+/g, '/')
    .replace(/(?<=.)\/$/, '')
    .split('/');
  const wanted = directory.split('/');
  if (wanted[0] === '~') {
    const home = parts[0] === '~' ? 1 : parts[1] === 'root' ? 2 : parts[1] === 'home' && parts.length > 2 ? 3 : 0;
    if (home === 0) return false;
    return coversParts(parts.slice(home), wanted.slice(1));
  }
  return coversParts(parts, wanted);
}

function coversParts(parts: readonly string[], wanted: readonly string[]): boolean {
  for (const [index, part] of parts.entries()) {
    // Below the directory, only a glob can match all of its contents.
    if (index >= wanted.length) return part.includes('*');
    if (!matchesGlob(part, wanted[index]!)) return false;
  }
  return true;
}

/** Matches `*` and `?`; linear except that it backtracks to the last star. */
function matchesGlob(glob: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let retry = 0;
  for (let index = 0; index < name.length; ) {
    if (at < glob.length && (glob[at] === name[index] || glob[at] === '?') && glob[at] !== '*') {
      at++;
      index++;
    } else if (glob[at] === '*') {
      star = at++;
      retry = index;
    } else if (star >= 0) {
      at = star + 1;
      index = ++retry;
    } else return false;
  }
  while (glob[at] === '*') at++;
  return at === glob.length;
}

/** The calls of package managers in a RUN, in order. */
export function callsOf(run: RunInstruction, managers: readonly PackageCommand['manager'][]): PackageCommand[] {
  return run.script ? allCalls(run.script).filter(({ manager }) => managers.includes(manager)) : [];
}

/** Whether nothing is installed or upgraded in the RUN that downloads a list of packages. */
export function onlyRefreshes(run: RunInstruction, managers: readonly PackageCommand['manager'][]): boolean {
  return !callsOf(run, managers).some(({ action }) => action === 'install' || action === 'upgrade');
}

/** The layer that keeps the files of a download, for messages. */
export function layerOf(run: RunInstruction, managers: readonly PackageCommand['manager'][]): string {
  return onlyRefreshes(run, managers)
    ? 'a separate layer, which may come from the build cache and be months old'
    : 'the layer';
}

const allCalls: (script: Script) => readonly PackageCommand[] = once((script) => {
  const calls: PackageCommand[] = [];
  for (const { packages } of script.commands) if (packages) calls.push(packages);
  return calls;
});

/** Whether a file contains the name of a program at all: otherwise its scripts need not be parsed to look for calls. */
export function mentions({ file }: Dockerfile, program: 'apk' | 'apt'): boolean {
  return MENTIONS[program].test(file.text);
}

const MENTIONS = { apk: /\bapk\b/, apt: /\bapt/ };

/** The RUN instructions of a file in order, including those inside ONBUILD. */
export function* runs(dockerfile: Dockerfile): Generator<RunInstruction> {
  for (const instruction of dockerfile.instructions) {
    const inner = instruction.kind === 'onbuild' ? instruction.trigger : instruction;
    if (inner?.kind === 'run') yield inner;
  }
}
