import { dirname } from 'node:path/posix';
import type { SourceFile } from '../../../text/source.ts';
import { resolveIn } from '../compose-paths.ts';
import type { ComposeEnvironment, DanglingName, Incompleteness } from '../compose-types.ts';
import { placeOfDangling } from '../dangling-names.ts';
import { ProjectNode, type ProjectRequest } from '../project-node.ts';
import type { ComposeRequest, ComposeScope } from './compose-request.ts';
import type { Group } from './group.ts';
import type { ReadFile } from './layer-types.ts';
import { ModelLoader } from './load-model.ts';
import type { Part } from './model-files.ts';
import { Neighbours } from './neighbours.ts';
import { readEnvironment } from './read-environment.ts';
import { readComposeFile } from './read-file.ts';

/** Loads projects; a file that belongs to several projects is read once for each environment. */
export class ProjectLoader {
  readonly #request: ComposeRequest;
  readonly #sources = new Map<string, SourceFile>();
  readonly #environments = new Map<string, ComposeEnvironment>();
  readonly #files = new Map<ComposeEnvironment, Map<string, ReadFile>>();
  readonly #neighbours: Neighbours;

  constructor(request: ComposeRequest) {
    this.#request = request;
    for (const source of request.sources) if (source.absolutePath) this.#sources.set(source.absolutePath, source);
    this.#neighbours = new Neighbours(request, this.#sources, (source, directory) =>
      this.load({ parts: [{ source, role: 'base' }], main: source, directory, strict: true }),
    );
  }

  /** The variables of a directory; those of the directory `chosenIn` take precedence. */
  environment(directory: string, scope: ComposeScope, chosenIn = directory): ComposeEnvironment {
    const { env } = this.#request;
    const { compose, root } = scope;
    const key = `${directory} ${chosenIn} ${root} ${compose.env.join(' ')}`;
    const known = this.#environments.get(key);
    if (known) return known;
    const made = readEnvironment(this.#request, {
      directory,
      ...(compose.env.length > 0 && {
        files: compose.env.flatMap((path) => resolveIn(root, path) ?? []),
      }),
      ...(compose.shellEnvironment && { above: (name: string) => env[name] }),
      ...(chosenIn !== directory && { above: this.environment(chosenIn, scope).valueOf }),
    });
    this.#environments.set(key, made);
    return made;
  }

  /** Loads the project of a group; `incomplete` says why its file is not complete by itself. */
  load(group: Group, incomplete?: Incompleteness): ProjectNode {
    const { completable, directory } = group;
    if (!completable) return this.#load(group, { incomplete });
    return this.#load(group, {
      declaredIn: (missing) => this.declaring(missing, directory),
      further: () => this.#neighbours.of(directory),
    });
  }

  /** The further file of a directory that declares what another file lacks. */
  declaring(missing: DanglingName, directory: string): SourceFile | undefined {
    return this.#neighbours.declaring(missing, directory, placeOfDangling(missing).file);
  }

  #load(
    { parts, main, directory, chosenIn, passedOverFor, mayBeEmpty }: Group,
    more: Pick<ProjectRequest, 'incomplete' | 'declaredIn' | 'further'>,
  ): ProjectNode {
    const { cwd, disk, scopeFor, toRelative } = this.#request;
    const scope = scopeFor(main.absolutePath);
    const environment = this.environment(directory, scope, chosenIn);
    const loader = new ModelLoader({
      disk,
      toRelative,
      sourceAt: (path) => this.#sources.get(path),
      readFile: (source, base, variables) => this.#read(source, base, variables),
    });
    const model = loader.load({ parts, directory, environment, mayBeEmpty });
    const { profiles, projectName } = scope.compose;
    return new ProjectNode({
      model,
      main,
      directory,
      environment,
      profiles,
      projectName,
      targets: scope.targets(main.absolutePath ?? `${cwd}/${main.path}`),
      passedOverFor,
      ...more,
      disk,
      toRelative,
    });
  }

  /**
   * Loads a group merged onto a base, as `docker compose -f BASE -f FILE` would: paths resolve against the directory of the base file. What the
   * base file lacks, but not what the group lacks, may be in a further file.
   */
  loadOnto(base: readonly Part[], group: Group): ProjectNode {
    const parts = group.parts.map(({ source }) => ({ source, role: 'override' as const }));
    const path = base[0]?.source.absolutePath;
    const directory = path === undefined ? group.directory : dirname(path);
    const own = new Set(parts.map(({ source }) => source));
    return this.#load(
      { ...group, parts: [...base, ...parts], directory },
      {
        declaredIn: (missing) =>
          own.has(placeOfDangling(missing).file) ? undefined : this.declaring(missing, directory),
        further: () => this.#neighbours.of(directory),
      },
    );
  }

  #read(source: SourceFile, directory: string, environment: ComposeEnvironment): ReadFile {
    const files = this.#files.get(environment) ?? new Map<string, ReadFile>();
    this.#files.set(environment, files);
    const key = `${directory}\0${source.path}`;
    const read = files.get(key) ?? readComposeFile(source, { directory, lookup: environment.valueOf });
    files.set(key, read);
    return read;
  }
}
