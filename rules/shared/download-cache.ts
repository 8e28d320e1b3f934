import { type ManagerCache, type PackageCommand, type RunInstruction, textOf } from '../../src/rule/index.ts';
import { deletedAfter, laterCommands, mountedOver, offline, tidiedAfter } from './cleanup.ts';
import { once } from './once.ts';

/** A call that fills the download cache of its manager, where nothing keeps the cache out of the layer. */
export interface CacheLeftover {
  readonly call: PackageCommand;
  readonly cache: ManagerCache;
}

/** What the package managers whose caches are of one kind leave in the layer of a RUN: the last call of each. */
export function cacheLeftovers(run: RunInstruction, kind: ManagerCache['kind']): CacheLeftover[] {
  const { script, stage } = run;
  if (!script || (stage && !stage.shipped) || offline(run)) return [];
  const last = new Map<string, CacheLeftover>();
  for (const { packages: call } of script.commands) {
    const cache = call?.knowledge.cache;
    if (call && cache?.kind === kind && (call.action === 'install' || call.action === 'upgrade'))
      last.set(call.manager, { call, cache });
  }
  return [...last.values()].filter((leftover) => isLeft(run, leftover));
}

function isLeft(run: RunInstruction, { call, cache }: CacheLeftover): boolean {
  const { at, off, variables } = cache;
  if (call.open && call.operands.length === 0) return false;
  if ((off && call.hasOption(...off)) || mountedOver(run, at)) return false;
  if (variables?.some((name) => isSetFor(run, call, name)) || (run.stage && movesCache(run.stage))) return false;
  const { command, manager } = call;
  if (deletedAfter(run, command, at) || tidiedAfter(command)) return false;
  return !laterCommands(command).some(({ packages }) => packages?.manager === manager && packages.action === 'clean');
}

/** Whether a stage has a manager keep its cache elsewhere, by a setting. */
const movesCache = once((stage: NonNullable<RunInstruction['stage']>) =>
  /\bconfig\s+set\s+(?:-\w+\s+|--\w+\s+)*["']?(?:cache|store-dir|cache-folder|cacheFolder|globalFolder|enableGlobalCache)\b|\bpkgs_dirs\b/.test(
    textOf(stage),
  ),
);

/** Whether a variable is set by ENV or ARG, earlier in the RUN, or for the command itself. */
export function isSetFor({ stage }: RunInstruction, { command }: PackageCommand, name: string): boolean {
  if (stage?.variables.has(name)) return true;
  return command.script.commands.some(
    (other) =>
      other.index <= command.index &&
      (other === command || other.words.length === 0 || other.name === 'export') &&
      (other.assignments.some((assignment) => assignment.name === name) ||
        other.words.some((word) => word.prefix.startsWith(`${name}=`))),
  );
}
