import type { ComposeProject, Interpolation, Located, Project } from '../../src/rule/index.ts';
import { type Reading, readingsOf } from './container-readings.ts';
import { once } from './once.ts';
import { isExported, isUnset, placeOf } from './unset-variables.ts';

/** References in one value that Compose replaces although they are meant for what runs in the container, or builds the image. */
export interface ContainerReferences extends Pick<Reading, 'value' | 'key' | 'reader'> {
  readonly references: readonly Interpolation[];
  /** Where the first of them is set; undefined for variables of every shell or of the build. */
  readonly setAt: Located | undefined;
}

/** All such references of a project, by value, each once. */
export const containerReferences: (project: ComposeProject, links: Project) => readonly ContainerReferences[] = once(
  (project, links) => {
    const open = project.files.some(({ variables }) =>
      variables.some((each) => !each.untaken && each.value === undefined),
    );
    if (!open) return [];
    const found = new Map<string, ContainerReferences>();
    for (const reading of readingsOf(project, links)) {
      const { value, key, reader } = reading;
      const place = `${value.file.path} ${value.start}`;
      if (found.has(place)) continue;
      const references = value.interpolations.filter(
        (each) => isUnset(project, each, envFilePaths(project)) && reading.knows(each.name, each),
      );
      const [first] = references;
      if (!first) continue;
      const setAt = reading.knows(first.name, first);
      found.set(place, { value, references, key, reader, setAt: typeof setAt === 'object' ? setAt : undefined });
    }
    return [...found.values()];
  },
);

/** The env files of services (absolute paths), which set variables for containers only. */
const envFilePaths: (project: ComposeProject) => ReadonlySet<string> = once(({ services, environment }) => {
  const paths = new Set<string>();
  for (const { envFiles } of services.values())
    for (const { file } of envFiles) if (file.absolutePath) paths.add(file.absolutePath);
  // A file that Compose reads too is not only for containers.
  for (const { file } of environment.files) if (file.absolutePath) paths.delete(file.absolutePath);
  return paths;
});

/** A variable that only an `env_file` sets, and the place where Compose expands it to nothing. */
export interface EnvFileVariable {
  readonly name: string;
  readonly setAt: Located;
  readonly references: readonly Interpolation[];
}

/** Variables that a Compose file uses and only an `env_file` sets, without those of {@link containerReferences}. */
export function envFileVariables(project: ComposeProject, links: Project): readonly EnvFileVariable[] {
  const places = new Map<string, Located>();
  // Compose reads a `.env` in the directory in which it is started.
  for (const { envFiles } of project.services.values())
    for (const { file, parsed } of envFiles)
      for (const { name, value, from, to } of parsed.entries)
        if (value !== undefined && !/(?:^|[\\/])\.env$/.test(file.path)) places.set(name, file.at(from, to));
  if (places.size === 0) return [];
  const told = new Set(containerReferences(project, links).flatMap(({ references }) => references.map(placeOf)));
  const found = new Map<string, Interpolation[]>();
  for (const each of project.files.flatMap(({ variables }) => variables)) {
    if (!places.has(each.name) || isExported(each.name) || told.has(placeOf(each))) continue;
    if (isUnset(project, each, envFilePaths(project))) found.set(each.name, [...(found.get(each.name) ?? []), each]);
  }
  return [...found].map(([name, references]) => ({ name, references, setAt: places.get(name)! }));
}
