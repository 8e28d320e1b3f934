import { dirname } from 'node:path/posix';
import type { Disk } from '../../../text/disk.ts';
import type { Problem } from '../../../text/problem.ts';
import { SourceFile } from '../../../text/source.ts';
import { isInside, repositoryOf } from '../compose-paths.ts';
import type { ComposeEnvironment, ComposeFile, DanglingName, MappingValue } from '../compose-types.ts';
import type { ComposeReadingKind } from '../problem-kinds.ts';
import { writtenContent } from '../written/written.ts';
import { Extender } from './extends.ts';
import { type Following, type Included, includesOf, resourcesOf } from './include.ts';
import type { Layer, ReadFile } from './layer-types.ts';
import { mergeLayer } from './merge.ts';
import type { ModelFiles, Part } from './model-files.ts';
import { readEnvironment } from './read-environment.ts';

/** What `docker compose` is given. */
export interface ModelRequest {
  readonly parts: readonly Part[];
  /** Absolute directory against which paths in these files resolve. */
  readonly directory: string;
  readonly environment: ComposeEnvironment;
  /** Whether the files may be empty; omitted means that they may not. */
  readonly mayBeEmpty?: boolean | undefined;
}

/** The model that results from merging files. */
export interface Model {
  readonly root: MappingValue | undefined;
  /** Every file that took part, in the order of reading. */
  readonly files: readonly ComposeFile[];
  readonly problems: readonly Problem<ComposeReadingKind>[];
  /** Services that `extends` names but that do not exist. */
  readonly dangling: readonly DanglingName[];
}

/** Where the files of a run come from. */
export interface ModelSources {
  readonly disk: Disk;
  /** The path that findings show for an absolute one. */
  toRelative(absolutePath: string): string;
  /** The text of a file (absolute path) that is linted in this run. */
  sourceAt(path: string): SourceFile | undefined;
  /** Reads a file with the variables of an environment. */
  readFile(source: SourceFile, directory: string, environment: ComposeEnvironment): ReadFile;
}

/** Reads, includes, extends and merges the files of one project. */
export class ModelLoader implements ModelFiles {
  readonly disk: Disk;
  readonly toRelative: (absolutePath: string) => string;
  readonly #files = new Map<string, ComposeFile>();
  readonly #problems: Problem<ComposeReadingKind>[] = [];
  readonly #dangling: DanglingName[] = [];
  /** The merged result of included files, by everything that affects it. */
  readonly #included = new Map<string, MappingValue | undefined>();
  /** The files with variables that apply in an environment, highest precedence first. */
  readonly #chains = new Map<ComposeEnvironment, readonly string[]>();
  /** Files outside of the repository are not read: the linted files may come from strangers. */
  #repository: string | undefined;
  readonly #sourceAt: ModelSources['sourceAt'];
  readonly #readFile: ModelSources['readFile'];

  constructor({ disk, toRelative, sourceAt, readFile }: ModelSources) {
    this.disk = disk;
    this.toRelative = toRelative;
    this.#sourceAt = sourceAt;
    this.#readFile = readFile;
  }

  load(request: ModelRequest): Model {
    this.#repository = repositoryOf(request.directory, this.disk);
    const root = this.#merge(request, []);
    const [main] = request.parts;
    const saysNothing = !request.mayBeEmpty && (root?.entries.every(({ name }) => name === 'version') ?? true);
    if (main && root && saysNothing) {
      const message = 'the file does not declare anything: Docker Compose rejects it';
      this.report([{ ...main.source.at(0, 0), kind: 'empty-file', message, help: 'declare `services`' }]);
    }
    // A file may be empty when others are not.
    const problems = saysNothing ? this.#problems : this.#problems.filter(({ kind }) => kind !== 'empty-file');
    return { root, files: [...this.#files.values()], problems, dangling: this.#dangling };
  }

  mayRead(path: string): boolean {
    return isInside(path, this.#repository);
  }

  source(path: string): SourceFile | undefined {
    const known = this.#sourceAt(path);
    if (known) return known;
    const text = this.disk.kind(path) === 'file' ? this.disk.read(path) : undefined;
    return text === undefined ? undefined : new SourceFile(this.toRelative(path), text, { absolutePath: path });
  }

  read({ source, role }: Part, directory: string, environment: ComposeEnvironment): ReadFile {
    const read = this.#readFile(source, directory, environment);
    if (this.#files.has(source.path)) return read;
    const { file, comments, variables, problems, layers } = read;
    let root: MappingValue | undefined;
    for (const layer of layers) root = mergeLayer(root, layer).root;
    this.#files.set(source.path, {
      file,
      start: 0,
      end: file.text.length,
      role,
      fragment: false,
      root,
      get written() {
        return writtenContent(file);
      },
      comments,
      variables,
      environment,
    });
    this.report(problems);
    return read;
  }

  lacks(name: DanglingName): void {
    this.#dangling.push(name);
  }

  report(problems: readonly Problem<ComposeReadingKind>[]): void {
    for (const problem of problems) this.#problems.push(problem);
  }

  #merge({ parts, directory, environment }: ModelRequest, following: readonly Following[]): MappingValue | undefined {
    let root: MappingValue | undefined;
    for (const part of parts) {
      const { layers } = this.read(part, directory, environment);
      for (const layer of layers) {
        const included = this.#include(layer, directory, environment, [
          ...following,
          { path: part.source.absolutePath ?? part.source.path, at: undefined },
        ]);
        const whole = included ? { ...layer, root: this.#onto(included, layer) } : layer;
        const extended = new Extender(this, environment).extend(whole, part.source, directory);
        const { root: merged, problems } = mergeLayer(root, extended);
        root = merged;
        this.report(problems);
      }
    }
    return root;
  }

  #onto(included: MappingValue, layer: Layer): MappingValue | undefined {
    const { root, problems } = mergeLayer(included, layer);
    this.report(problems);
    return root;
  }

  /** The resources of all files that a document includes, merged; undefined when it includes none. */
  #include(
    layer: Layer,
    directory: string,
    environment: ComposeEnvironment,
    following: readonly Following[],
  ): MappingValue | undefined {
    const { includes, problems } = includesOf(layer.root, {
      disk: this.disk,
      mayRead: (path) => this.mayRead(path),
      directory,
      following,
    });
    this.report(problems);
    let all: MappingValue | undefined;
    for (const include of includes) {
      const root = this.#follow(include, environment, following);
      const resources = root && resourcesOf(root);
      if (resources) all = mergeLayer(all, { root: resources, resets: new Map(), overrides: new Map() }).root;
    }
    return all;
  }

  #follow(
    { paths, directory, envFiles, at }: Included,
    environment: ComposeEnvironment,
    following: readonly Following[],
  ): MappingValue | undefined {
    const parts: Part[] = [];
    for (const path of paths) {
      const source = this.source(path);
      if (source) parts.push({ source, role: 'included' });
    }
    const first = paths[0];
    if (first === undefined || parts.length === 0) return undefined;
    const project = directory ?? dirname(first);
    const own = readEnvironment(this, {
      directory: project,
      ...(envFiles && { files: envFiles }),
      above: environment.valueOf,
    });
    const before = this.#chains.get(environment) ?? [];
    const chain = [...before, ...own.files.flatMap(({ file }) => (before.includes(file.path) ? [] : file.path))];
    this.#chains.set(own, chain);
    const key = [...paths, project, ...chain].join('\0');
    if (this.#included.has(key)) return this.#included.get(key);
    const root = this.#merge({ parts, directory: project, environment: own }, [
      ...following.slice(0, -1),
      { path: following.at(-1)!.path, at },
    ]);
    this.#included.set(key, root);
    return root;
  }
}
