import type {
  Dockerfile,
  Fix,
  Instruction,
  PackageCommand,
  RunInstruction,
  ShellCommand,
  Stage,
} from '../../src/rule/index.ts';
import { deletedAfter, mountedOver, removes } from './cleanup.ts';
import { once } from './once.ts';
import { appendLike, privilege } from './package-call.ts';

const LISTS = ['/var/lib/apt/lists'];

/** The state of apt's package lists at some point of a stage. */
type Lists =
  | { readonly kind: 'unknown' }
  /** Deleted by a command, or never there. */
  | { readonly kind: 'absent'; readonly by: ShellCommand | undefined }
  | { readonly kind: 'present'; readonly by: PackageCommand; readonly run: RunInstruction };

/** A call that installs packages by name, and the state of the lists when it runs. */
export interface AptInstall {
  readonly call: PackageCommand;
  readonly run: RunInstruction;
  readonly lists: Lists;
}

/** Programs that certainly do not touch the lists; any other program may. */
const HARMLESS = new Set(
  '[ : addgroup adduser apt-cache apt-config apt-key apt-mark awk basename cat cd chgrp chmod chown cp curl cut date dirname dpkg dpkg-query dpkg-reconfigure echo egrep env export false find getent git gpg grep groupadd groupmod gunzip gzip head id install ldconfig ln locale-gen localedef ls mkdir mktemp mv npm pip printf pwd rm rmdir sed set sha1sum sha256sum sha512sum sleep sort strip tail tar tee test touch tr true truncate umask uname uniq unset unxz unzip update-alternatives update-ca-certificates update-locale useradd usermod wc wget which xz yarn'.split(
    ' ',
  ),
);

/** Every installation of named packages through apt, with the state of the package lists when it runs. */
export const aptInstalls: (dockerfile: Dockerfile) => readonly AptInstall[] = once((dockerfile) => {
  const found: AptInstall[] = [];
  const after = new Map<Stage, Lists>();
  for (const stage of dockerfile.stages) {
    let lists: Lists = initial(stage, after);
    for (const instruction of stage.instructions) lists = step(instruction, lists, found);
    after.set(stage, lists);
  }
  return found;
});

function initial({ base }: Stage, after: ReadonlyMap<Stage, Lists>): Lists {
  if (base.kind === 'stage') return after.get(base.stage) ?? { kind: 'unknown' };
  // Docker's official images are published without lists.
  const official =
    base.kind === 'image' && base.image.registry === 'docker.io' && base.image.repository.startsWith('library/');
  return official ? { kind: 'absent', by: undefined } : { kind: 'unknown' };
}

function step(instruction: Instruction, before: Lists, found: AptInstall[]): Lists {
  if (instruction.kind === 'copy' || instruction.kind === 'add') {
    const to = instruction.destination?.value;
    return to === undefined || to === '/' || to.startsWith('/var') || to.startsWith('/etc/apt')
      ? { kind: 'unknown' }
      : before;
  }
  if (instruction.kind !== 'run') return before;
  if (!instruction.script || instruction.script.language === 'unknown' || mountedOver(instruction, LISTS))
    return { kind: 'unknown' };
  let lists = before;
  for (const command of instruction.script.commands) {
    const call = command.packages;
    if (!call?.manager.startsWith('apt')) {
      if (command.name === 'rm' || command.name === 'find') {
        if (removes(command, LISTS, instruction.stage)) lists = { kind: 'absent', by: command };
      } else if (command.words.length > 0 && !harmless(command)) lists = { kind: 'unknown' };
    } else if (call.action === 'refresh') lists = { kind: 'present', by: call, run: instruction };
    else if (/^dist-?clean$/.test(call.verbText)) lists = { kind: 'absent', by: command };
    else if (call.action === 'install' && needsLists(call)) found.push({ call, run: instruction, lists });
  }
  return lists;
}

/** Whether a command certainly does not touch the lists; `. /etc/os-release` only sets variables. */
function harmless({ name, words }: ShellCommand): boolean {
  if (name === '.' || name === 'source') return words[1]?.text === '/etc/os-release';
  return name !== undefined && HARMLESS.has(name);
}

/** Whether the call names a package that must be looked up. */
function needsLists(call: PackageCommand): boolean {
  const other = call.valuesOf('-o', '--option').length > 0 || call.hasOption('--no-download');
  return !other && call.packages.some(({ origin, name }) => origin === 'repository' && name !== undefined);
}

/** Downloads the lists before an install and deletes them at the end of its RUN; undefined where that is not possible. */
export function refreshInFront({ command, program, file }: PackageCommand, run: RunInstruction): Fix | undefined {
  const { joint, negated, context, script, start } = command;
  const first = joint === 'start' || joint === '&&' || joint === ';';
  const sudo = privilege(command);
  if (!first || negated || context.length > 0 || script.form === 'exec' || sudo === undefined) return undefined;
  const update = { at: { file, start, end: start }, text: `${sudo}${program} update && ` };
  const deletion = deletedAfter(run, command, LISTS) ? undefined : appendLike(command, 'rm -rf /var/lib/apt/lists/*');
  return {
    title: `run \`${program} update\` in the same RUN`,
    safety: 'unsafe',
    edits: deletion ? [update, deletion] : [update],
  };
}
