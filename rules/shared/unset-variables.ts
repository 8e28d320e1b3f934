import { isReadByDocker } from '../../src/knowledge/docker-variables.ts';
import type { ComposeProject, Interpolation } from '../../src/rule/index.ts';
import { once } from './once.ts';

const EXPORTED =
  /^(?:HOME|PWD|OLDPWD|USER|LOGNAME|SHELL|SHLVL|PATH|LANG|TERM|TMPDIR|USERPROFILE|DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|SSH_AUTH_SOCK|XDG_\w+|CI)$/;

/** Whether the shells and desktops of common systems export a variable, or Docker Compose itself reads it. */
export function isExported(name: string): boolean {
  return EXPORTED.test(name) || isReadByDocker(name);
}

/** Variables that a shell has but does not export, so that no program that it starts sees them. */
export const SHELL_ONLY =
  /^(?:E?UID|E?GID|PPID|HOSTNAME|HOSTTYPE|OSTYPE|MACHTYPE|S?RANDOM|SECONDS|LINENO|EPOCHSECONDS|EPOCHREALTIME|BASH|BASHPID|BASHOPTS|BASH_(?:VERSION|VERSINFO|SUBSHELL|SOURCE|COMMAND)|SHELLOPTS|ZSH_VERSION|COLUMNS|FUNCNAME|DIRSTACK|PIPESTATUS|IFS|OPTIND)$/;

/** Whether nothing gives a variable a value, and no file asks the user to set it; `apart` are files (absolute paths) that do not count. */
export function isUnset(
  project: ComposeProject,
  { name, operator, value, untaken }: Interpolation,
  apart: ReadonlySet<string> = NONE,
): boolean {
  return operator === undefined && value === undefined && !untaken && !isMentioned(project, name, apart);
}

const NONE: ReadonlySet<string> = new Set();

/** Whether a file names a variable: `.env` or an example of it, `*.env` and similar files next to the Compose files, an `env_file`. */
export function isMentioned(project: ComposeProject, name: string, apart: ReadonlySet<string> = NONE): boolean {
  return (
    mentions(project)
      .get(name)
      ?.some((path) => !apart.has(path)) === true
  );
}

/** The files (absolute paths) that name each variable. */
const mentions: (project: ComposeProject) => ReadonlyMap<string, readonly string[]> = once((project) => {
  const found = new Map<string, string[]>();
  const add = (path: string, names: Iterable<string>) => {
    for (const name of names) {
      const paths = found.get(name);
      if (paths) paths.push(path);
      else found.set(name, [path]);
    }
  };
  for (const { files, example, naming } of new Set(environmentsOf(project))) {
    for (const { path, names } of naming) add(path, names);
    for (const { file, variables } of [...files, ...(example ? [example] : [])])
      add(file.absolutePath ?? file.path, variables.keys());
  }
  for (const { envFiles } of project.services.values())
    for (const { file, parsed } of envFiles)
      add(
        file.absolutePath ?? file.path,
        parsed.entries.map(({ name }) => name),
      );
  return found;
});

function environmentsOf({ environment, files }: ComposeProject): readonly ComposeProject['environment'][] {
  return [environment, ...files.map((file) => file.environment)];
}

/** Identifies a reference. */
export function placeOf({ file, start }: Interpolation): string {
  return `${file.path} ${start}`;
}
