import type { Dockerfile, Edit, PackageCommand, RunInstruction } from '../../src/rule/index.ts';
import { isConditional } from './apt-commands.ts';
import {
  callsOf,
  deletedAfter,
  laterCommands,
  mentions,
  mountedOver,
  offline,
  onlyRefreshes,
  runs,
  runsScript,
  tidiedAfter,
} from './cleanup.ts';
import { dropCall } from './drop-call.ts';
import { elsewhere } from './package-call.ts';

const CACHES = ['/var/cache/apk', '/etc/apk/cache'];

/** A RUN that leaves an index. */
export interface IndexLeftover {
  readonly run: RunInstruction;
  readonly calls: readonly PackageCommand[];
  /** Where it only downloads the index: the calls in later RUNs that use it. */
  readonly users: PackageCommand[];
}

/** The RUNs of a file that leave an index of apk, each download once. */
export function indexLeftovers(dockerfile: Dockerfile): readonly IndexLeftover[] {
  if (!mentions(dockerfile, 'apk')) return [];
  const found: IndexLeftover[] = [];
  for (const run of runs(dockerfile)) {
    const { stage } = run;
    if ((stage && !stage.shipped) || mountedOver(run, CACHES) || offline(run)) continue;
    const calls = callsOf(run, ['apk']).filter((call) => leavesIndex(run, call));
    if (calls.length === 0) continue;
    const source = found.find((other) => isForLater(other) && comesAfter(run, other.run, false));
    if (source) source.users.push(...calls);
    else found.push({ run, calls, users: [] });
  }
  return found;
}

/** Whether one of the calls is an `apk add`, which is what hadolint looks at. */
export function adds({ calls }: IndexLeftover): boolean {
  return calls.some(({ verbText }) => verbText === 'add');
}

/** Whether a call of apk fetches the index, with `--no-cache` a fresh one. */
export function fetches({ action }: PackageCommand): boolean {
  return action === 'install' || action === 'upgrade';
}

/** Whether a RUN surely downloads the index, and installs nothing. */
function isForLater({ run, calls }: IndexLeftover): boolean {
  return !run.onbuild && onlyRefreshes(run, ['apk']) && calls.some(({ command }) => !isConditional(command));
}

/** Whether a later RUN starts from what the other leaves; an image whose name is not known may be any stage. */
function comesAfter({ stage }: RunInstruction, other: RunInstruction, unknown: boolean): boolean {
  for (let at = stage; at && at !== other.stage; ) {
    if (at.base.kind === 'unknown') return unknown;
    at = at.base.kind === 'stage' ? at.base.stage : undefined;
    if (!at) return false;
  }
  return true;
}

function leavesIndex(run: RunInstruction, call: PackageCommand): boolean {
  const { action, command } = call;
  if ((action !== 'install' && action !== 'upgrade' && action !== 'refresh') || call.open) return false;
  if (call.hasOption('--no-cache', '--cache-dir', '--no-network') || elsewhere(call)) return false;
  if (deletedAfter(run, command, CACHES) || tidiedAfter(command)) return false;
  // An index that is fetched for a script must be deleted by the script.
  const forScript =
    action === 'refresh' && callsOf(run, ['apk']).at(-1) === call && laterCommands(command).some(runsScript);
  return !forScript;
}

/** Removes the call from its && chain, if every later command that needs the index fetches it itself. */
export function withoutRefresh(
  { command, file }: PackageCommand,
  run: RunInstruction,
  mended: readonly PackageCommand[],
): Edit | undefined {
  const { script, index, context } = command;
  if (!laterCommands(command).some(({ packages }) => packages?.manager === 'apk'))
    return othersFetch(run, mended) ? dropCall(command, run) : undefined;
  const next = script.commands[index + 1];
  if (script.form === 'exec' || next?.joint !== '&&' || next.context.length !== context.length) return undefined;
  if (command.joint === '||' || command.joint === '|' || command.negated) return undefined;
  const others = script.commands.slice(index + 1).filter(({ packages }) => packages?.manager === 'apk');
  const fresh = others.some(({ packages }) => packages?.action === 'install' || packages?.action === 'upgrade');
  const search = others.some(({ packages }) => packages?.action === 'other');
  const gap = file.text.slice(command.end, next.start);
  return fresh && !search && !gap.includes('#')
    ? { at: { file, start: command.start, end: next.start }, text: '' }
    : undefined;
}

/** Whether all later installs in other RUNs fetch the index themselves, or will after their own fix. */
function othersFetch(run: RunInstruction, mended: readonly PackageCommand[]): boolean {
  let installs = false;
  for (const other of runs(run.dockerfile)) {
    if (other === run || !comesAfter(other, run, true)) continue;
    const calls = callsOf(other, ['apk']).filter(({ action }) => action !== 'remove' && action !== 'clean');
    if (!calls.every((call) => mended.includes(call) || call.hasOption(...FRESH))) return false;
    if (other.script?.commands.some(runsScript)) return false;
    installs ||= calls.some(fetches);
  }
  return installs;
}

/** Options with which apk fetches the index before it installs. */
const FRESH = ['--no-cache', '-U', '--update-cache', '--update'];
