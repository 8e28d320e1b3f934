import { dirname } from 'node:path/posix';
import { parseIgnoreFile } from '../parse/dockerignore.ts';
import type { Build, ComposeProject, Service } from './compose/types.ts';
import type { Disk } from './disk.ts';
import type { Dockerfile, Stage } from './dockerfile/types.ts';
import type { BuildContext, IgnoreFile, Project, ServiceBuild } from './project.types.ts';
import { SourceFile } from './source.ts';

/** Links Compose services, Dockerfiles, build contexts and the disk. Filled while a run goes on: Compose files first. */
export class ProjectLinks implements Project {
  readonly disk: Disk;
  readonly #byService = new Map<Service, ServiceBuild>();
  readonly #byDockerfile = new Map<string, ServiceBuild[]>();
  readonly #ignoreFiles = new Map<string, IgnoreFile | undefined>();
  readonly #toRelative: (absolutePath: string) => string;

  /** `toRelative` gives the path that findings show for an absolute one. */
  constructor(disk: Disk, toRelative: (absolutePath: string) => string) {
    this.disk = disk;
    this.#toRelative = toRelative;
  }

  /** Joins every build of a Compose project with its Dockerfile. */
  link(compose: ComposeProject, dockerfileAt: (path: string) => Dockerfile | undefined): readonly ServiceBuild[] {
    const links: ServiceBuild[] = [];
    for (const service of compose.services.values()) {
      const { build } = service;
      if (!build) continue;
      const path = dockerfilePath(build, this.disk);
      const link = this.#join(service, build, path === undefined ? undefined : dockerfileAt(path));
      links.push(link);
      this.#byService.set(service, link);
      if (path === undefined) continue;
      const list = this.#byDockerfile.get(path);
      if (list) list.push(link);
      else this.#byDockerfile.set(path, [link]);
    }
    return links;
  }

  #join(service: Service, build: Build, dockerfile: Dockerfile | undefined): ServiceBuild {
    const contextExists = build.context === undefined ? undefined : this.disk.kind(build.context) === 'directory';
    const dockerfileExists =
      build.dockerfile === undefined || contextExists === false
        ? undefined
        : dockerfilePath(build, this.disk) !== undefined;
    return {
      service,
      build,
      dockerfile,
      contextExists,
      dockerfileExists,
      stage: dockerfile && stageOf(dockerfile, build),
    };
  }

  buildsOf(dockerfile: Dockerfile): readonly ServiceBuild[] {
    const path = dockerfile.file.absolutePath;
    return (path === undefined ? undefined : this.#byDockerfile.get(path)) ?? [];
  }

  buildOf(service: Service): ServiceBuild | undefined {
    return this.#byService.get(service);
  }

  contextsOf(dockerfile: Dockerfile): readonly BuildContext[] {
    const path = dockerfile.file.absolutePath;
    if (path === undefined) return [];
    const builds = this.buildsOf(dockerfile);
    const directories = new Set<string>();
    for (const { build, contextExists } of builds) if (build.context && contextExists) directories.add(build.context);
    if (builds.length === 0) directories.add(dirname(path));
    return [...directories].map((directory) => ({
      directory,
      ignoreFile: this.#ignoreFile(`${path}.dockerignore`) ?? this.#ignoreFile(`${directory}/.dockerignore`),
    }));
  }

  #ignoreFile(path: string): IgnoreFile | undefined {
    if (this.#ignoreFiles.has(path)) return this.#ignoreFiles.get(path);
    const text = this.disk.kind(path) === 'file' ? this.disk.read(path) : undefined;
    const file = text === undefined ? undefined : new SourceFile(this.#toRelative(path), text, { absolutePath: path });
    const parsed = file && parseIgnoreFile(file);
    this.#ignoreFiles.set(path, parsed);
    return parsed;
  }
}

/** The Dockerfile on disk that a build reads: a `Dockerfile` is also looked for as `dockerfile`. Undefined when there is none. */
export function dockerfilePath(build: Build, disk: Disk): string | undefined {
  const path = build.dockerfile;
  if (path === undefined || build.inline) return undefined;
  if (disk.kind(path) === 'file') return path;
  const lower = path.replace(/\/Dockerfile$/, '/dockerfile');
  return lower !== path && disk.kind(lower) === 'file' ? lower : undefined;
}

/** The stage that a build's target names (names only, as BuildKit does), or the last one. Undefined when unknown or missing. */
function stageOf(dockerfile: Dockerfile, build: Build): Stage | undefined {
  if (!build.target || build.target.text === '') return dockerfile.stages.at(-1);
  if (build.target.unknown) return undefined;
  const name = build.target.text.toLowerCase();
  return dockerfile.stages.findLast((stage) => stage.name === name);
}

/** The build arguments on which all builds of a Dockerfile agree; what differs or is unknown is left out. */
export function commonBuildArgs(
  builds: readonly Build[],
  configured: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const args = new Map(Object.entries(configured));
  const [first, ...others] = builds;
  for (const arg of first?.args ?? []) {
    const value = valueOf(first!, arg.name);
    if (value !== undefined && others.every((other) => valueOf(other, arg.name) === value)) args.set(arg.name, value);
  }
  return args;
}

function valueOf(build: Build, name: string): string | undefined {
  const value = build.args.find((arg) => arg.name === name)?.value;
  return value && !value.unknown && value.value !== null ? value.text : undefined;
}

/** The stage that all builds of a Dockerfile name; undefined when they differ, or name none. */
export function commonTarget(builds: readonly Build[]): string | undefined {
  const targets = new Set(builds.map(({ target }) => (target?.unknown ? undefined : target?.text || undefined)));
  return targets.size === 1 ? [...targets][0] : undefined;
}

/** The named contexts that any build of a Dockerfile has, by name in lower case: FROM and COPY --from may use them. */
export function commonContexts(
  builds: readonly Build[],
  configured: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const contexts = new Map<string, string>();
  for (const { additionalContexts } of builds) {
    for (const { name, value } of additionalContexts)
      contexts.set(name.toLowerCase(), value && !value.unknown ? value.text : '');
  }
  for (const [name, value] of Object.entries(configured)) contexts.set(name.toLowerCase(), value);
  return contexts;
}
