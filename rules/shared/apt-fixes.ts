import type {
  Dockerfile,
  Edit,
  ImageReference,
  PackageCommand,
  Project,
  RunInstruction,
  ShellCommand,
  Stage,
} from '../../src/rule/index.ts';
import { isApt, mayUseLists, usesLists } from './apt-commands.ts';
import { type AptInstall, aptLists, LISTS, type ListUser } from './apt-lists.ts';
import { deletedAfter, laterCommands } from './cleanup.ts';
import { dropCall } from './drop-call.ts';
import { appendLike, privilege } from './package-call.ts';

/** What deletes the lists. */
export const DELETION = 'rm -rf /var/lib/apt/lists/*';

/** The later RUNs that use the lists which a RUN leaves behind, those of images built on this one in the same project included. */
export function listUsers(run: RunInstruction, project: Project): readonly ListUser[] {
  const { users, ends } = aptLists(run.dockerfile);
  const found = [...(users.get(run) ?? [])];
  for (const [stage, { holders }] of ends)
    if (holders.has(run)) for (const heir of heirs(stage, run.dockerfile, project)) found.push(...heir);
  return found;
}

/** Whether a service of the same project as one that builds the Dockerfile builds an image of that name from another file. */
export function isBuiltHere(image: ImageReference, dockerfile: Dockerfile, project: Project): boolean {
  return project
    .buildsOf(dockerfile)
    .some(({ service }) =>
      project
        .buildsIn(service.project)
        .some((other) => other.dockerfile !== dockerfile && sameImage(other.service.imageReference, image)),
    );
}

/** For each stage of another Dockerfile that is based on an image built from this stage, who uses the lists in it. */
function* heirs(stage: Stage, dockerfile: Dockerfile, project: Project): Generator<readonly ListUser[]> {
  for (const build of project.buildsOf(dockerfile)) {
    if (build.stage !== stage) continue;
    for (const other of project.buildsIn(build.service.project)) {
      if (!other.dockerfile || other.dockerfile === dockerfile) continue;
      const { namedContexts, stages } = other.dockerfile;
      for (const heir of stages) {
        const name = heir.from.image?.value?.toLowerCase() ?? '';
        const built =
          namedContexts.get(name) === `service:${build.service.name}` ||
          (heir.base.kind === 'image' && sameImage(build.service.imageReference, heir.base.image));
        if (built) yield aptLists(other.dockerfile).users.get(heir) ?? [];
      }
    }
  }
}

function sameImage(one: ImageReference | undefined, other: ImageReference): boolean {
  if (one?.registry !== other.registry || one.repository !== other.repository) return false;
  return (one.tag ?? 'latest') === (other.tag ?? 'latest');
}

/**
 * Downloads the lists before an install, and deletes them at the end of its RUN unless they are needed later; undefined if that is
 * not possible.
 */
export function refreshInFront(
  { command, program, file }: PackageCommand,
  run: RunInstruction,
  needed: boolean,
): Edit[] | undefined {
  const { joint, negated, context, script, start } = command;
  const first = joint === 'start' || joint === '&&' || joint === ';';
  const sudo = privilege(command);
  if (!first || negated || context.length > 0 || script.form === 'exec' || sudo === undefined) return undefined;
  const update = { at: { file, start, end: start }, text: `${sudo}${program} update && ` };
  if (needed || deletedAfter(run, command, LISTS)) return [update];
  const deletion = appendLike(command, DELETION);
  return deletion && [update, deletion];
}

/** Removes a download of lists from its RUN, unless something in the RUN may use the lists. */
export function dropRefresh(refresh: PackageCommand, run: RunInstruction): Edit | undefined {
  return usedIn(refresh.command) ? undefined : dropCall(refresh.command, run);
}

/** Whether a later command of the same RUN uses the lists, or may. */
export function usedIn(refresh: ShellCommand): boolean {
  return laterCommands(refresh).some(
    (command) => mayUseLists(command) || (isApt(command.packages) && usesLists(command.packages)),
  );
}

/**
 * Downloads the lists in each of the RUNs that install from those of another one. There they are deleted, or not even downloaded, unless
 * something else may use them.
 */
export function refreshEverywhere(
  { call: refresh, run }: { readonly call: PackageCommand; readonly run: RunInstruction },
  installs: readonly AptInstall[],
  project: Project,
): Edit[] | undefined {
  const mendable = installs.filter((install) => refreshInFront(install.call, install.run, false));
  if (mendable.length === 0) return undefined;
  const mended = new Set(mendable.map((install) => install.run));
  const isNeeded = (after: RunInstruction): boolean => listUsers(after, project).some((user) => !mended.has(user.run));
  const edits = mendable.flatMap((install) => refreshInFront(install.call, install.run, isNeeded(install.run)) ?? []);
  if (isNeeded(run)) return edits;
  const unused = usedIn(refresh.command) ? appendLike(refresh.command, DELETION) : dropRefresh(refresh, run);
  return unused ? [unused, ...edits] : edits;
}
