import { type Dockerfile, type RunInstruction, type Script, type ShellCommand, textOf } from '../../src/rule/index.ts';
import { once } from './once.ts';

/** A RUN directly after another one that could be the same instruction. */
export interface RunPair {
  readonly before: RunInstruction;
  readonly run: RunInstruction;
  /** All RUN instructions that follow each other, this one included. */
  readonly block: readonly RunInstruction[];
  /** Whether neither runs more than one command; hadolint reports only these. */
  readonly single: boolean;
  /** Whether they belong together: layers that ship, and nothing to gain from two steps of the build cache. */
  readonly together: boolean;
}

/** The RUN instructions that directly follow one with the same flags. */
export const runPairs: (dockerfile: Dockerfile) => readonly RunPair[] = once(({ instructions }) => {
  const pairs: RunPair[] = [];
  let block: RunInstruction[] = [];
  for (const run of instructions) {
    if (run.kind !== 'run') block = [];
    else {
      const before = block.at(-1);
      if (before && flagsOf(before) !== flagsOf(run)) block = [];
      block.push(run);
      if (block.length > 1) pairs.push(pairOf(before!, run, block));
    }
  }
  return pairs;
});

function pairOf(before: RunInstruction, run: RunInstruction, block: readonly RunInstruction[]): RunPair {
  const single = isSingle(before) && isSingle(run);
  return { before, run, block, single, together: run.stage?.shipped === true && together(before, run, single) };
}

/** The flags in any order, as one text. */
function flagsOf({ flags }: RunInstruction): string {
  if (flags.length === 0) return '';
  return flags
    .map(({ name, value }) => `${name}=${value?.raw}`)
    .sort()
    .join(' ');
}

function isSingle({ script, rest }: RunInstruction): boolean {
  if (script && UNREAD.has(script.language)) return isSingleText(textOf(rest));
  return commandsOf(script).length <= 1;
}

/** Languages of Windows, which hadolint reads as if they were those of a POSIX shell. */
const UNREAD = new Set<Script['language']>(['powershell', 'cmd', 'unknown']);

/** Whether a text is one command, or none that a POSIX shell can read. */
function isSingleText(text: string): boolean {
  const bare = text.replace(/"[^"]*"|'[^']*'/g, 'x');
  return /(?<!\$)\(/.test(bare) || bare.split(/[;|&]+/).filter((part) => part.trim() !== '').length <= 1;
}

/** The commands that hadolint counts: not those of a text that a command hands to a shell. */
function commandsOf(script: Script | undefined): readonly ShellCommand[] {
  if (!script || UNREAD.has(script.language)) return [];
  return script.commands.filter(({ words, context }) => words.length > 0 && !context.some((name) => HANDED.has(name)));
}

const HANDED = new Set(['sh -c', 'eval', 'trap']);

function together(before: RunInstruction, run: RunInstruction, single: boolean): boolean {
  const first = commandsOf(before.script);
  const second = commandsOf(run.script);
  if (first.length === 0 || second.length === 0) return false;
  const quick = [isQuick(first), isQuick(second)];
  if (!single) return quick[0]! && quick[1]!;
  return quick[0] || quick[1] || isSameCall(first[0]!, second[0]!);
}

/** Whether everything in it is fast, so the build cache does not help. */
function isQuick(commands: readonly ShellCommand[]): boolean {
  return commands.every(({ name, packages }) => !packages && QUICK.has(name ?? ''));
}

/** Whether both do the same with the same program: two installs, two downloads. */
function isSameCall(first: ShellCommand, second: ShellCommand): boolean {
  if (first.name === undefined || first.name !== second.name) return false;
  // Two installs are reported by another rule.
  if (first.packages || second.packages) return false;
  const [verb, other] = [first.words[1]?.prefix ?? '', second.words[1]?.prefix ?? ''];
  return verb === other || DOWNLOADS.has(first.name);
}

const DOWNLOADS = new Set(['curl', 'wget', 'aria2c', 'axel']);

/** Programs that are always fast. */
const QUICK = new Set(
  (
    'mkdir rmdir cp mv ln rm touch chmod chown chgrp install truncate setcap mktemp ' +
    'echo printf cat tee sed awk grep cut tr head tail sort find xargs test [ true : date ls pwd id env which hash ' +
    'useradd adduser usermod deluser userdel groupadd addgroup groupmod delgroup groupdel passwd chpasswd ' +
    'tar unzip gunzip gzip xz bunzip2 sha256sum sha512sum sha1sum md5sum cmp diff ' +
    'ldconfig locale-gen update-locale update-ca-certificates update-alternatives update-rc.d dpkg-reconfigure ' +
    'a2enmod a2dismod a2ensite a2dissite a2enconf a2disconf phpenmod docker-php-ext-enable ssh-keygen ssh-keyscan ' +
    'cd set export umask unset'
  ).split(' '),
);
