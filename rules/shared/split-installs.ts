import type { PackageCommand, RunInstruction, ShellCommand, Stage } from '../../src/rule/index.ts';
import { databaseOf, isConditionalCall } from './stage-packages.ts';

/** Calls of one RUN that could be one call. */
export interface SplitCalls {
  readonly calls: readonly PackageCommand[];
  /** Whether they follow each other directly, with the same options. */
  readonly alike: boolean;
}

/** A RUN that installs more of what an earlier RUN of the stage installs. */
export interface SplitRun {
  readonly first: PackageCommand;
  readonly call: PackageCommand;
  readonly run: RunInstruction;
}

/** Options about prompts, output and caches, not about what is installed from where. */
const NEUTRAL =
  /^(?:-y|--yes|--assume-?yes|--noconfirm|-q|-qq|--quiet|--no-cache|--no-cache-dir|-U|--update|--update-cache|--no-progress|--no-audit|--no-fund|--show-progress|-v|--verbose|--no-document|-N|-n|--non-interactive|--no-confirm)$/;

const OF_LANGUAGES = new Set(['pip', 'npm', 'gem', 'conda', 'pecl', 'cargo']);
const OF_SYSTEMS = new Set(['apt-get', 'apt', 'aptitude', 'apk', 'yum', 'dnf', 'microdnf', 'tdnf', 'zypper', 'pacman']);

/** Packages that change how the next ones are installed. */
const TOOLS =
  /^(?:pip|setuptools|wheel|npm|conda|mamba|cython|numpy|torch|epel-release|.*-release(?:-.*)?|dnf-plugins-core|yum-utils|software-properties-common|apt-transport-https|ca-certificates|gnupg2?|dirmngr)$/i;

/** What a later install may need to have been done before it: another repository, a key, a download. */
const REPOSITORIES =
  /repo|sources|apt-key|\bgpg\b|keyring|\bcurl\b|\bwget\b|\.list\b|\.deb\b|\.rpm\b|crb|module\s+enable|dpkg|debconf/i;

/** Calls of the same manager one after the other in a script. */
export function splitCalls({ script }: RunInstruction): SplitCalls[] {
  const groups: SplitCalls[] = [];
  let calls: PackageCommand[] = [];
  let alike = true;
  const close = (): void => {
    if (calls.length > 1) groups.push({ calls, alike });
    calls = [];
    alike = true;
  };
  for (const command of script?.commands ?? []) {
    const { packages: call } = command;
    if (call && isPlain(call)) {
      const before = calls.at(-1);
      if (before && (!together(before, call) || command.joint === '|')) close();
      const direct =
        calls.length === 0 || (calls.at(-1)!.command.index + 1 === command.index && sameOptions(calls.at(-1)!, call));
      alike &&= direct;
      calls.push(call);
    } else if (calls.length > 0) {
      if (!isBetween(command, calls[0]!)) close();
      else alike = false;
    }
  }
  close();
  return groups;
}

/** RUN instructions that only install, after another one of the same manager, with nothing in between that they may need. */
export function splitRuns(stage: Stage): SplitRun[] {
  const found: SplitRun[] = [];
  let first: PackageCommand | undefined;
  for (const instruction of stage.instructions) {
    const { kind } = instruction;
    if (kind === 'run') {
      const call = soleInstall(instruction);
      if (call && first && together(first, call)) found.push({ first, call, run: instruction });
      else if (call) first = call;
      if (
        REPOSITORIES.test(instruction.file.slice(instruction.rest)) ||
        instruction.heredocs.length > 0 ||
        !instruction.script
      )
        first = undefined;
      else if (!call && first && instruction.script.commands.some(({ packages, name }) => packages || name === 'make'))
        first = undefined;
    } else if (
      kind === 'copy' ||
      kind === 'add' ||
      kind === 'user' ||
      kind === 'shell' ||
      kind === 'onbuild' ||
      kind === 'arg'
    )
      first = undefined;
  }
  return found;
}

/** The install of a RUN that does nothing else; the first one if there are several. */
function soleInstall(run: RunInstruction): PackageCommand | undefined {
  let install: PackageCommand | undefined;
  if (run.mounts.some(({ type }) => type !== 'cache')) return undefined;
  for (const command of run.script?.commands ?? []) {
    const { packages: call } = command;
    if (call && isPlain(call) && OF_SYSTEMS.has(call.manager)) install ??= call;
    else if (!call || !install) {
      if (!isHarmless(command)) return undefined;
    } else if (!isBetween(command, install)) return undefined;
  }
  return install;
}

function isPlain(call: PackageCommand): boolean {
  if (
    call.action !== 'install' ||
    call.verbText === 'swap' ||
    call.open ||
    call.packages.length === 0 ||
    isConditionalCall(call)
  )
    return false;
  if (!OF_LANGUAGES.has(call.manager) && !OF_SYSTEMS.has(call.manager)) return false;
  if (call.manager === 'npm' && !call.hasOption('-g', '--global')) return false;
  if (call.command.guarded || call.command.negated || call.command.redirects.length > 0) return false;
  return call.packages.every(({ name, origin }) => name !== undefined && origin === 'repository' && !TOOLS.test(name));
}

function together(one: PackageCommand, other: PackageCommand): boolean {
  return databaseOf(one) === databaseOf(other) && one.verbText === other.verbText && telling(one) === telling(other);
}

function telling(call: PackageCommand): string {
  const { options, command } = call;
  const wrapped = [
    ...command.wrappers.map(({ raw }) => raw),
    ...command.assignments.flatMap(({ name, value }) => (name === 'DEBIAN_FRONTEND' ? [] : `${name}=${value?.raw}`)),
  ];
  const told = options.filter(({ name }) => !NEUTRAL.test(name)).map(({ name, value }) => `${name}=${value}`);
  return [...wrapped, ...told.sort()].join(' ');
}

function sameOptions(one: PackageCommand, other: PackageCommand): boolean {
  const text = ({ options, program }: PackageCommand): string =>
    [program, ...options.map(({ name, value }) => `${name}=${value}`).sort()].join(' ');
  return text(one) === text(other);
}

/** Whether a command between two installs does not separate them. */
function isBetween(command: ShellCommand, { manager }: PackageCommand): boolean {
  const { packages } = command;
  if (packages) return packages.manager === manager && (packages.action === 'refresh' || packages.action === 'clean');
  return isHarmless(command);
}

function isHarmless({ packages, name, words, redirects, context }: ShellCommand): boolean {
  if (packages) return packages.action === 'refresh' || packages.action === 'clean';
  if (words.length === 0) return true;
  if (redirects.length > 0 || context.length > 0) return false;
  return (
    name === 'echo' ||
    name === 'set' ||
    name === 'true' ||
    (name === 'rm' && words.every(({ prefix }) => /^(?:rm$|-|\/var\/|\/tmp|\/root\/)/.test(prefix)))
  );
}
