import type { PackageCommand, PackageSpec, RunInstruction } from '../../src/rule/index.ts';
import { isApt, isConditional } from './apt-commands.ts';
import { elsewhere } from './package-call.ts';

/** Packages that apt has installed up to some point, by name and, where a version is written, by both; and whether it surely has. */
export type Installed = ReadonlyMap<string, boolean>;

/** Options with which nothing is installed. */
const DRY = '-s --simulate --just-print --dry-run --recon --no-act --print-uris -d --download-only'.split(' ');

/** What is installed after a call. */
export function installedAfter(before: Installed, call: PackageCommand): Installed {
  const { action, command } = call;
  if ((action !== 'install' && action !== 'remove') || elsewhere(call) || call.hasOption(...DRY)) return before;
  const after = new Map(before);
  const sure = !isConditional(command) && !command.guarded && !command.negated;
  for (const spec of call.packages) {
    if (action === 'remove' || spec.text?.endsWith('-')) remove(after, spec);
    else if (spec.name !== undefined && call.verbText === 'install') {
      for (const key of [spec.name, spec.text ?? spec.name]) after.set(key, sure || after.get(key) === true);
    }
  }
  return after;
}

/** What is installed after all calls of a RUN. */
export function installedAfterRun(before: Installed, { script }: RunInstruction): Installed {
  let installed = before;
  for (const { packages } of script?.commands ?? [])
    if (isApt(packages)) installed = installedAfter(installed, packages);
  return installed;
}

/** Whether everything that a call installs is already there, so it does not need the lists: certainly, perhaps, or probably not. */
export function alreadyInstalled(installed: Installed, call: PackageCommand): 'surely' | 'perhaps' | 'no' {
  if (call.verbText !== 'install' || call.open || call.hasOption('--reinstall')) return 'no';
  const states = call.packages.map(({ name = '', text = '', versioned }) => installed.get(versioned ? text : name));
  if (states.length === 0 || states.includes(undefined)) return 'no';
  return states.includes(false) ? 'perhaps' : 'surely';
}

function remove(installed: Map<string, boolean>, { name }: PackageSpec): void {
  if (name === undefined) return;
  for (const key of installed.keys())
    if (key === name || (/^[=/:]/.test(key.slice(name.length)) && key.startsWith(name))) installed.delete(key);
}
