import { dirname } from 'node:path/posix';
import type { IgnoreFile } from '../parse/dockerignore.ts';
import { parseIgnoreFile } from '../parse/dockerignore.ts';
import type { Disk } from '../text/disk.ts';
import { SourceFile } from '../text/source.ts';
import { builtBase } from './built-base.ts';
import type { Build, ComposeProject, Service } from './compose/compose-types.ts';
import { Connections } from './connections/connections.ts';
import type { Dockerfile, Stage } from './dockerfile/dockerfile-types.ts';
import { ExampleFiles } from './example-files.ts';
import { isGitIgnored } from './git-ignored.ts';
import type { OwnImage } from './own-images.ts';
import type {
  BuildContext,
  Connection,
  Project,
  ServiceBuild,
  ServiceHealth,
  ServiceImage,
  ServiceRole,
} from './project-types.ts';
import { healthOfService } from './service-health.ts';
import { imageOfService } from './service-image.ts';
import { roleOfService } from './service-role.ts';

/** The files of one run. */
interface ProjectFiles {
  readonly disk: Disk;
  readonly composes: readonly ComposeProject[];
  dockerfileAt(absolutePath: string): Dockerfile | undefined;
  /** What the configuration for a file says of images. */
  ownImagesFor(file: SourceFile): readonly OwnImage[];
  /** The path that findings show for an absolute one. */
  toRelative(absolutePath: string): string;
}

/** Links Compose services, Dockerfiles, build contexts and the disk. */
export class ProjectLinks implements Project {
  readonly disk: Disk;
  readonly #composes: readonly ComposeProject[];
  readonly #byCompose = new Map<ComposeProject, readonly ServiceBuild[]>();
  readonly #byService = new Map<Service, ServiceBuild>();
  readonly #images = new Map<Service, ServiceImage | undefined>();
  readonly #roles = new Map<Service, ServiceRole>();
  readonly #health = new Map<Service, ServiceHealth>();
  readonly #connections = new Map<ComposeProject, Connections>();
  readonly #byDockerfile = new Map<string, ServiceBuild[]>();
  readonly #contexts = new Map<Dockerfile, readonly BuildContext[]>();
  readonly #ignoreFiles = new Map<string, IgnoreFile | undefined>();
  readonly #examples: ExampleFiles;
  readonly #leftToUser = new Map<string, boolean>();
  readonly #ownImagesFor: ProjectFiles['ownImagesFor'];
  readonly #toRelative: (absolutePath: string) => string;
  #companions: ReadonlyMap<ComposeProject, readonly ComposeProject[]> | undefined;

  constructor({ disk, composes, dockerfileAt, ownImagesFor, toRelative }: ProjectFiles) {
    this.disk = disk;
    this.#examples = new ExampleFiles(disk);
    this.#composes = composes;
    this.#ownImagesFor = ownImagesFor;
    this.#toRelative = toRelative;
    for (const compose of composes) this.#byCompose.set(compose, this.#link(compose, dockerfileAt));
  }

  /** Joins every build of a Compose project with its Dockerfile. */
  #link(compose: ComposeProject, dockerfileAt: ProjectFiles['dockerfileAt']): readonly ServiceBuild[] {
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

  buildsIn(compose: ComposeProject): readonly ServiceBuild[] {
    return this.#byCompose.get(compose) ?? [];
  }

  buildsOf(dockerfile: Dockerfile): readonly ServiceBuild[] {
    const path = dockerfile.file.absolutePath;
    return (path === undefined ? undefined : this.#byDockerfile.get(path)) ?? [];
  }

  buildOf(service: Service): ServiceBuild | undefined {
    return this.#byService.get(service);
  }

  imageOf(service: Service): ServiceImage | undefined {
    if (!this.#images.has(service)) {
      const own = this.#ownImagesFor(service.project.file);
      this.#images.set(service, imageOfService(service, this.buildOf(service), own));
    }
    return this.#images.get(service);
  }

  roleOf(service: Service): ServiceRole {
    const known = this.#roles.get(service) ?? roleOfService(service, this.imageOf(service));
    this.#roles.set(service, known);
    return known;
  }

  healthOf(service: Service): ServiceHealth {
    const known = this.#health.get(service) ?? healthOfService(service, this);
    this.#health.set(service, known);
    return known;
  }

  connectionsOf(service: Service): readonly Connection[] {
    const access = { disk: this.disk, toRelative: this.#toRelative };
    const known = this.#connections.get(service.project) ?? new Connections(service.project, access);
    this.#connections.set(service.project, known);
    return known.of(service, this.buildOf(service));
  }

  builtBaseOf(stage: Stage): Stage | undefined {
    return builtBase(this, stage);
  }

  companionsOf(compose: ComposeProject): readonly ComposeProject[] {
    this.#companions ??= companionsAmong(this.#composes);
    return this.#companions.get(compose) ?? [];
  }

  isLeftToUser(path: string): boolean {
    const known = this.#leftToUser.get(path) ?? (isGitIgnored(this.disk, path) || this.#examples.showHowToMake(path));
    this.#leftToUser.set(path, known);
    return known;
  }

  contextsOf(dockerfile: Dockerfile): readonly BuildContext[] {
    const known = this.#contexts.get(dockerfile) ?? this.#findContexts(dockerfile);
    this.#contexts.set(dockerfile, known);
    return known;
  }

  #findContexts(dockerfile: Dockerfile): readonly BuildContext[] {
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

/** The path of the Dockerfile that a build reads; `Dockerfile` is also looked up as `dockerfile`. Undefined when there is none. */
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

/**
 * The build arguments on which all builds of a Dockerfile agree, without those that differ or are unknown. Configured arguments override
 * them, as with `docker compose build --build-arg`.
 */
export function commonBuildArgs(
  builds: readonly Build[],
  configured: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const args = new Map<string, string>();
  const [first, ...others] = builds;
  for (const arg of first?.args ?? []) {
    const value = valueOf(first!, arg.name);
    if (value !== undefined && others.every((other) => valueOf(other, arg.name) === value)) args.set(arg.name, value);
  }
  for (const [name, value] of Object.entries(configured)) args.set(name, value);
  return args;
}

function valueOf(build: Build, name: string): string | undefined {
  const value = build.args.find((arg) => arg.name === name)?.value;
  return value && !value.unknown && value.value !== null ? value.text : undefined;
}

/** The stages that the builds of a Dockerfile name, each once, in lower case; undefined for a target that is absent or unknown. */
export function targetsOf(builds: readonly Build[]): readonly (string | undefined)[] {
  const names = builds.map(({ target }) => (target?.unknown ? undefined : target?.text.toLowerCase() || undefined));
  return builds.length === 0 ? [undefined] : [...new Set(names)];
}

/**
 * The named contexts that any build of a Dockerfile has, by name in lower case: FROM and COPY --from may use them. A value that differs
 * or is unknown is empty. Configured contexts override them, as with `--build-context`.
 */
export function commonContexts(
  builds: readonly Build[],
  configured: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const contexts = new Map<string, string>();
  for (const { additionalContexts } of builds) {
    for (const { name, value } of additionalContexts) {
      const key = name.toLowerCase();
      const text = value && !value.unknown ? value.text : '';
      contexts.set(key, (contexts.get(key) ?? text) === text ? text : '');
    }
  }
  for (const [name, value] of Object.entries(configured)) contexts.set(name.toLowerCase(), value);
  return contexts;
}

/** For each project, the other projects that share a file with it. */
function companionsAmong(projects: readonly ComposeProject[]): ReadonlyMap<ComposeProject, readonly ComposeProject[]> {
  const byFile = new Map<string, ComposeProject[]>();
  for (const project of projects) {
    for (const { file } of project.files) byFile.set(file.path, [...(byFile.get(file.path) ?? []), project]);
  }
  const companions = new Map<ComposeProject, Set<ComposeProject>>();
  for (const sharing of byFile.values()) {
    for (const project of sharing) {
      const known = companions.get(project) ?? new Set();
      companions.set(project, known);
      for (const other of sharing) if (other !== project) known.add(other);
    }
  }
  return new Map([...companions].map(([project, others]) => [project, [...others]]));
}
