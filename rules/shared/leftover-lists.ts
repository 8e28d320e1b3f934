import type { Dockerfile, PackageCommand, RunInstruction } from '../../src/rule/index.ts';
import { APT } from './apt-commands.ts';
import { LISTS } from './apt-lists.ts';
import { callsOf, deletedAfter, laterCommands, mentions, mountedOver, offline, runs, tidiedAfter } from './cleanup.ts';
import { elsewhere } from './package-call.ts';

/** The RUNs of shipped stages that download package lists of apt and do not delete them, each with the last download. */
export function* leftoverLists(
  dockerfile: Dockerfile,
): Generator<{ readonly run: RunInstruction; readonly refresh: PackageCommand }> {
  if (!mentions(dockerfile, 'apt')) return;
  for (const run of runs(dockerfile)) {
    const refresh = leftover(run);
    if (refresh) yield { run, refresh };
  }
}

function leftover(run: RunInstruction): PackageCommand | undefined {
  if ((run.stage && !run.stage.shipped) || mountedOver(run, LISTS) || offline(run)) return undefined;
  const refresh = callsOf(run, APT).findLast(({ action }) => action === 'refresh');
  if (!refresh || elsewhere(refresh)) return undefined;
  const { command } = refresh;
  const emptied = laterCommands(command).some(({ packages }) => /^dist-?clean$/.test(packages?.verbText ?? ''));
  return emptied || deletedAfter(run, command, LISTS) || tidiedAfter(command) ? undefined : refresh;
}
