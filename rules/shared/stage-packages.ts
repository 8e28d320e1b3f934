import { chainOf, type PackageCommand, type RunInstruction, type Stage } from '../../src/rule/index.ts';
import { once } from './once.ts';
import { elsewhere } from './package-call.ts';

/** A call of a package manager, and the RUN that it is in. */
export interface StageCall {
  readonly call: PackageCommand;
  readonly run: RunInstruction;
}

/** The package manager calls that change the image itself, in the RUN instructions of a stage and its base stages, in order. */
export const stageCalls: (stage: Stage) => readonly StageCall[] = once((stage) => {
  const calls: StageCall[] = [];
  for (const { instructions } of [...chainOf(stage)].reverse())
    for (const run of instructions) {
      if (run.kind !== 'run' || !run.script) continue;
      for (const { packages: call } of run.script.commands) if (call && !elsewhere(call)) calls.push({ call, run });
    }
  return calls;
});

/** Whether a call is not always made: in a branch, a loop, a function, or after `||`. */
export function isConditionalCall({ command }: PackageCommand): boolean {
  return (
    command.joint === '||' ||
    command.context.some((name) => /^(?:if|case|while|until|for|select|function|coproc|trap)$/.test(name))
  );
}

/** apt-get, apt and aptitude install the same packages; so do yum and its successors. */
export function databaseOf({ manager }: PackageCommand): string {
  if (manager.startsWith('apt')) return 'apt';
  return /^(?:yum|dnf|microdnf|tdnf)$/.test(manager) ? 'rpm' : manager;
}

/** The packages that a call names, under all names by which another call may name them: also the virtual package of apk. */
export function namesOf(call: PackageCommand): string[] {
  const names = call.packages.flatMap(({ name, origin }) => (name !== undefined && origin !== 'file' ? [name] : []));
  if (call.manager === 'apk') for (const name of call.valuesOf('-t', '--virtual')) if (name) names.push(name);
  return names;
}

/** Whether a file configures a container in which people develop, with whatever tools they like. */
export function isForDevelopers({
  file,
  name,
}: {
  readonly file: Stage['file'];
  readonly name?: string | undefined;
}): boolean {
  return DEVELOPERS.test(file.path) || DEVELOPMENT.test(name ?? '');
}

const DEVELOPERS = /(?:^|[/.+_-])(?:dev|devel|develop|development|dev-?containers?|gitpod|codespaces?)(?:[/.+_-]|$)/i;

const DEVELOPMENT =
  /(?:^|[-_.])(?:dev|devel|develop|development|debug|test|tests|testing|ci|build|builder|xdebug)(?:[-_.]|$)/i;
