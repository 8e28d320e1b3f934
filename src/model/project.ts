import { dirname } from 'node:path/posix';
import type { IgnoreFile } from '../parse/dockerignore.ts';
import { parseIgnoreFile } from '../parse/dockerignore.ts';
import type { Disk } from '../text/disk.ts';
import { SourceFile } from '../text/source.ts';
import { dockerfilePath, stageOf } from './build-inputs.ts';
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
  StartedFile,
} from './project-types.ts';
import { StartedFiles } from './script-files/started-files.ts';
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
  /** The text of a file (absolute path), if it is one of those that are linted. */
  lintedAt(absolutePath: string): SourceFile | undefined;
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
  readonly #startedFiles = new Map<Dockerfile, readonly StartedFile[]>();
  readonly #started: StartedFiles;
  readonly #ignoreFiles = new Map<string, IgnoreFile | undefined>();
  readonly #examples: ExampleFiles;
  readonly #leftToUser = new Map<string, boolean>();
  readonly #ownImagesFor: ProjectFiles['ownImagesFor'];
  readonly #toRelative: (absolutePath: string) => string;
  #companions: ReadonlyMap<ComposeProject, readonly ComposeProject[]> | undefined;

  constructor({ disk, composes, dockerfileAt, ownImagesFor, lintedAt, toRelative }: ProjectFiles) {
    this.disk = disk;
    this.#examples = new ExampleFiles(disk);
    this.#composes = composes;
    this.#ownImagesFor = ownImagesFor;
    this.#toRelative = toRelative;
    this.#started = new StartedFiles({ disk, sourceAt: (path) => lintedAt(path) ?? this.#sourceAt(path) });
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
    const { project } = service;
    const known =
      this.#connections.get(project) ?? new Connections(project, { disk: this.disk, toRelative: this.#toRelative });
    this.#connections.set(project, known);
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

  startedFilesOf(dockerfile: Dockerfile): readonly StartedFile[] {
    const known = this.#startedFiles.get(dockerfile) ?? [
      ...this.#started.of(dockerfile, this.contextsOf(dockerfile), this.buildsOf(dockerfile)),
    ];
    this.#startedFiles.set(dockerfile, known);
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
    const file = this.#sourceAt(path);
    const parsed = file && parseIgnoreFile(file);
    this.#ignoreFiles.set(path, parsed);
    return parsed;
  }

  #sourceAt(path: string): SourceFile | undefined {
    const text = this.disk.kind(path) === 'file' ? this.disk.read(path) : undefined;
    return text === undefined ? undefined : new SourceFile(this.#toRelative(path), text, { absolutePath: path });
  }
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
