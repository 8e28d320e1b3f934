import { dirname } from 'node:path/posix';
import { BASE_NAMES, COMPOSE_NAME, OVERRIDE_NAMES } from '../../../knowledge/compose-file-names.ts';
import { SourceFile } from '../../../text/source.ts';
import type { ComposeProject, DanglingName } from '../compose-types.ts';
import { runsSomething } from '../dangling-names.ts';
import type { ComposeRequest } from './compose-request.ts';

type Files = Pick<ComposeRequest, 'disk' | 'toRelative'>;
type Load = (source: SourceFile, directory: string) => ComposeProject;

/** The further files of directories, which may declare what the base file there lacks. Each is read once, and only when something is missing. */
export class Neighbours {
  readonly #request: Files;
  readonly #sources: ReadonlyMap<string, SourceFile>;
  readonly #load: Load;
  readonly #projects = new Map<string, readonly ComposeProject[]>();

  constructor(request: Files, sources: ReadonlyMap<string, SourceFile>, load: Load) {
    this.#request = request;
    this.#sources = sources;
    this.#load = load;
  }

  /** The first further file of a directory, other than the one that lacks it, that declares what is missing. */
  declaring(missing: DanglingName, directory: string, lacking: SourceFile): SourceFile | undefined {
    const others = this.of(directory).filter(({ file }) => file.path !== lacking.path);
    return others.find((other) => declares(other, missing))?.file;
  }

  /** The further files of a directory, each as a project. */
  of(directory: string): readonly ComposeProject[] {
    const known = this.#projects.get(directory);
    if (known) return known;
    const projects = this.#names(directory).flatMap((name) => {
      const source = this.#source(`${directory}/${name}`);
      return source ? this.#load(source, directory) : [];
    });
    this.#projects.set(directory, projects);
    return projects;
  }

  #names(directory: string): readonly string[] {
    const names = new Set(this.#request.disk.list(directory));
    for (const path of this.#sources.keys())
      if (dirname(path) === directory) names.add(path.slice(directory.length + 1));
    return [...names].filter(isFurther).sort();
  }

  #source(path: string): SourceFile | undefined {
    const { disk, toRelative } = this.#request;
    const text = this.#sources.has(path) || disk.kind(path) !== 'file' ? undefined : disk.read(path);
    const read = text === undefined ? undefined : new SourceFile(toRelative(path), text, { absolutePath: path });
    return this.#sources.get(path) ?? read;
  }
}

/** Whether a file is one that Docker Compose reads only with `-f`. `composer.yml` is something else. */
function isFurther(name: string): boolean {
  const [, program, rest = ''] = COMPOSE_NAME.exec(name.toLowerCase()) ?? [];
  if (program === undefined || program === 'stack' || /^[a-z]/.test(rest)) return false;
  return !BASE_NAMES.includes(name) && !OVERRIDE_NAMES.includes(name);
}

function declares(project: ComposeProject, missing: DanglingName): boolean {
  switch (missing.kind) {
    case 'resource':
      return project.resource(missing.use.section, missing.use.name) !== undefined;
    case 'service':
      return project.services.has(missing.dependency.name);
    case 'image': {
      const service = project.services.get(missing.service.name);
      return service !== undefined && runsSomething(service);
    }
    case 'extended-service':
      return false;
  }
}
