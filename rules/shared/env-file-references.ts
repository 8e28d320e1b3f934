import type { ComposeProject, EnvFileEntry, EnvFileReference, Located, SourceFile } from '../../src/rule/index.ts';
import { HASH, readsLikeText } from './cut-secrets.ts';
import { once } from './once.ts';
import { envFilesOf, type ProjectEnvFile } from './project-env-files.ts';
import { isExported, isMentioned, SHELL_ONLY } from './unset-variables.ts';

/** A reference in an env file that Compose replaces with nothing. */
export interface EnvFileGap {
  readonly file: SourceFile;
  readonly entry: EnvFileEntry;
  readonly reference: EnvFileReference;
  readonly at: Located;
  /**
   * Why nothing is there: the reference is a piece of text; its variable is set further down, only for an included project, or only
   * within a shell; or it is not set anywhere.
   */
  readonly reason: 'text' | 'below' | 'include' | 'shell' | 'nowhere';
}

/** The gaps in all env files of a project. */
export const envFileGaps: (project: ComposeProject) => readonly EnvFileGap[] = once((project) =>
  [...envFilesOf(project)].flatMap((file) => [...gapsIn(project, file)]),
);

function* gapsIn(project: ComposeProject, { file, parsed }: ProjectEnvFile): Generator<EnvFileGap> {
  if (parsed.entries.every(({ unset }) => unset.length === 0)) return;
  const given = givenBeside(project, file);
  const included = includedFiles(project);
  const apart = new Set([file.absolutePath ?? file.path, ...included.keys()]);
  for (const entry of parsed.entries) {
    for (const reference of entry.unset) {
      const { name, from, to } = reference;
      // `PYTHONPATH=/srv:$PYTHONPATH` adds to what the shell has, perhaps nothing.
      if (name === entry.name || isExported(name) || given.has(name) || isMentioned(project, name, apart)) continue;
      const written = file.text.slice(from, to);
      const before = file.text.slice(entry.valueFrom, from);
      const hash = HASH.test(file.text.slice(entry.valueFrom, entry.valueTo));
      const below = parsed.entries.some(
        (each) => each.name === name && each.value !== undefined && each.from > entry.from,
      );
      const inInclude = [...included.values()].some((names) => names.has(name));
      const text = hash || readsLikeText(entry.name, written.startsWith('$') ? written : `$${name}`, before);
      const reason = SHELL_ONLY.test(name)
        ? 'shell'
        : below
          ? 'below'
          : inInclude
            ? 'include'
            : text
              ? 'text'
              : 'nowhere';
      yield { file, entry, reference, at: file.at(from, to), reason };
    }
  }
}

/** What Compose knows when it reads an env file of services: their environment and their other env files. */
function givenBeside({ services, environment }: ComposeProject, { path }: SourceFile): ReadonlySet<string> {
  const given = new Set<string>();
  if (environment.files.some(({ file }) => file.path === path)) return given;
  for (const service of services.values()) {
    if (!service.envFiles.some(({ file }) => file.path === path)) continue;
    for (const { name, key } of service.environment) if (key.file.path !== path) given.add(name);
  }
  return given;
}

/** The files with variables that count for included files alone, and the names in them. */
function includedFiles({ environment, files }: ComposeProject): ReadonlyMap<string, ReadonlySet<string>> {
  const own = new Set(environment.files.map(({ file }) => file.path));
  const found = new Map<string, ReadonlySet<string>>();
  for (const { environment: other } of files)
    for (const { file, variables } of other.files)
      if (!own.has(file.path)) found.set(file.absolutePath ?? file.path, new Set(variables.keys()));
  return found;
}
