import { dirname } from 'node:path/posix';
import { BASE_NAMES, OVERRIDE_NAMES, PODMAN_NAMES } from '../../../knowledge/compose-file-names.ts';
import { SourceFile } from '../../../text/source.ts';
import { isInside, repositoryOf, resolveIn } from '../compose-paths.ts';
import type { ComposeEnvironment } from '../compose-types.ts';
import type { ComposeRequest, ComposeScope } from './compose-request.ts';
import type { Part } from './model-files.ts';

/** Files that are loaded together. */
export interface Group {
  readonly parts: readonly Part[];
  /** The file that the group is about. */
  readonly main: SourceFile;
  /** Absolute directory of the project. */
  readonly directory: string;
  /** Absolute directory whose `.env` chose the files: it wins over that of the project. */
  readonly chosenIn?: string;
  /** The user said that these files are a whole project: missing parts are reported. */
  readonly strict: boolean;
  /** For a further file: the files next to it that it would be merged onto. */
  readonly base?: readonly Part[];
  /** The base in the nearest directory above: what it would be merged onto if nothing nearer completes it. */
  readonly above?: readonly Part[];
  /** Docker Compose finds these files by their names: a further file of the directory may declare what they lack. */
  readonly completable?: boolean;
  /** Whether the files may be empty, because they are meant to be merged onto others. */
  readonly mayBeEmpty?: boolean;
  /** The file that Docker Compose reads in this directory instead of this one, although it looks for this name too. */
  readonly passedOverFor?: string;
}

export interface Groups {
  /** Projects as Docker Compose would find them, or as the configuration says. */
  readonly groups: readonly Group[];
  /** Files next to them. */
  readonly further: readonly Group[];
}

type EnvironmentOf = (directory: string, scope: ComposeScope) => ComposeEnvironment;

/** Sorts Compose files into projects by `compose.files` of the configuration, `COMPOSE_FILE` in `.env`, and their names. */
export function groupFiles(request: ComposeRequest, environmentOf: EnvironmentOf): Groups {
  const grouping = new Grouping(request, environmentOf);
  grouping.byConfiguration();
  grouping.byDirectory();
  return { groups: grouping.groups, further: grouping.further() };
}

class Grouping {
  readonly groups: Group[] = [];
  readonly #request: ComposeRequest;
  readonly #environmentOf: EnvironmentOf;
  readonly #sources = new Map<string, SourceFile>();
  /** Paths of files that have been assigned to a group. */
  readonly #placed = new Set<string>();
  readonly #bases = new Map<string, readonly Part[]>();
  /** The directory that holds all files at hand. */
  readonly #top: string;

  constructor(request: ComposeRequest, environmentOf: EnvironmentOf) {
    this.#request = request;
    this.#environmentOf = environmentOf;
    for (const source of request.sources) this.#sources.set(source.absolutePath ?? source.path, source);
    this.#top = request.top ?? commonDirectory(request.sources.flatMap(({ absolutePath }) => absolutePath ?? []));
  }

  byConfiguration(): void {
    const seen = new Set<string>();
    for (const { absolutePath } of this.#request.sources) {
      const { compose, root } = this.#request.scopeFor(absolutePath);
      for (const files of compose.files) {
        const paths = files.flatMap((path) => resolveIn(root, path) ?? []);
        const key = paths.join('\0');
        if (absolutePath === undefined || seen.has(key) || !paths.includes(absolutePath)) continue;
        seen.add(key);
        this.#add(paths);
      }
    }
  }

  byDirectory(): void {
    const { sources, cwd } = this.#request;
    const directories = new Set<string>();
    for (const { absolutePath } of sources) {
      let directory = absolutePath && dirname(absolutePath);
      while (directory !== undefined && !directories.has(directory)) {
        directories.add(directory);
        // The `.env` of a parent directory may name files in its subdirectories.
        directory = directory.startsWith(`${cwd}/`) ? dirname(directory) : undefined;
      }
    }
    for (const directory of [...directories].sort()) this.#directory(directory);
  }

  #directory(directory: string): void {
    const { disk, scopeFor } = this.#request;
    const names = new Set(disk.list(directory));
    const there = (name: string) =>
      this.#sources.has(`${directory}/${name}`) || (names.has(name) && disk.kind(`${directory}/${name}`) === 'file');
    const podman = PODMAN_NAMES.find(([name]) => there(name));
    const base = BASE_NAMES.find(there) ?? podman?.[0];
    const override = base === podman?.[0] ? podman?.slice(1).find(there) : OVERRIDE_NAMES.find(there);
    const found = [base, base && override].flatMap((name) => (name === undefined ? [] : `${directory}/${name}`));
    const chosen = names.has('.env')
      ? this.#chosenByEnvironment(directory, scopeFor(found[0] ?? `${directory}/compose.yaml`))
      : undefined;
    const paths = chosen ?? found;
    if (paths.length === 0) return;
    if (base) this.#bases.set(directory, this.#parts([`${directory}/${base}`]));
    if (paths.some((path) => this.#sources.has(path) && !this.#placed.has(path)))
      this.#add(paths, chosen ? { chosenIn: directory } : { ...this.#above(directory), completable: true });
  }

  /** The nearest base above a directory, not above both the directory in which infralint runs and all that it lints. */
  #above(directory: string): Pick<Group, 'above'> {
    const { cwd, disk } = this.#request;
    const inside = (path: string) => [cwd, this.#top].some((top) => path === top || path.startsWith(`${top}/`));
    for (let at = dirname(directory); inside(at); at = dirname(at)) {
      const paths = BASE_NAMES.map((name) => `${at}/${name}`);
      const base = paths.find((path) => this.#sources.has(path) || disk.kind(path) === 'file');
      if (base) return { above: this.#parts([base]) };
      if (at === dirname(at)) break;
    }
    return {};
  }

  /** `COMPOSE_FILE` in `.env`, as far as the files are there. */
  #chosenByEnvironment(directory: string, scope: ComposeScope): readonly string[] | undefined {
    const { valueOf } = this.#environmentOf(directory, scope);
    const files = valueOf('COMPOSE_FILE');
    if (!files) return undefined;
    const paths = files
      .split(valueOf('COMPOSE_PATH_SEPARATOR') || ':')
      .flatMap((path) => resolveIn(directory, path.trim()) ?? []);
    const { disk } = this.#request;
    const repository = repositoryOf(directory, disk);
    const there = paths.every((path) => disk.kind(path) === 'file' && isInside(path, repository));
    return paths.length > 0 && there ? paths : undefined;
  }

  /** The files that are not part of any project, each as its own group. */
  further(): readonly Group[] {
    const { sources, named, cwd } = this.#request;
    const groups: Group[] = [];
    for (const source of sources) {
      const path = source.absolutePath ?? `${cwd}/${source.path}`;
      if (this.#placed.has(source.absolutePath ?? source.path)) continue;
      const directory = dirname(path);
      const base = this.#bases.get(directory);
      const strict = named.has(source) && !base;
      const read = base && this.#readInstead(source, directory);
      const below = base ? { base } : this.#above(directory);
      groups.push({
        parts: [{ source, role: 'base' }],
        main: source,
        directory,
        strict,
        ...below,
        mayBeEmpty: !read && !strict,
        ...(read && { passedOverFor: read }),
      });
    }
    return groups;
  }

  /** The name of the file that is read instead, when the file's own name is one of those that Docker Compose looks for. */
  #readInstead({ absolutePath = '' }: SourceFile, directory: string): string | undefined {
    const name = absolutePath.slice(directory.length + 1);
    const family = [BASE_NAMES, OVERRIDE_NAMES].find((names) => names.includes(name));
    const read = family?.find((each) => this.#placed.has(`${directory}/${each}`));
    return read === name ? undefined : read;
  }

  /** The directory of the first file is that of the project. */
  #add(paths: readonly string[], more: Partial<Pick<Group, 'above' | 'chosenIn' | 'completable'>> = {}): void {
    const parts = this.#parts(paths);
    const main = parts.find(({ source }) => this.#sources.get(source.absolutePath ?? '') === source)?.source;
    if (!main) return;
    for (const path of paths) this.#placed.add(path);
    const directory = dirname(paths[0]!);
    this.groups.push({ parts, main, directory, strict: true, ...more });
  }

  #parts(paths: readonly string[]): readonly Part[] {
    const { disk, toRelative } = this.#request;
    return paths.flatMap((path, index) => {
      const text = this.#sources.has(path) ? undefined : disk.read(path);
      const source =
        this.#sources.get(path) ??
        (text === undefined ? undefined : new SourceFile(toRelative(path), text, { absolutePath: path }));
      return source ? { source, role: index === 0 ? 'base' : 'override' } : [];
    });
  }
}

/** The nearest directory that holds all of some files; the root for none. */
export function commonDirectory(paths: readonly string[]): string {
  let common = paths[0] === undefined ? '/' : dirname(paths[0]);
  for (const path of paths) while (common !== '/' && !path.startsWith(`${common}/`)) common = dirname(common);
  return common;
}
