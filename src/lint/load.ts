import { classifyName } from '../discover/classify.ts';
import type { Input } from '../discover/input.ts';
import { baseName, isWithin, shown } from '../discover/paths.ts';
import { isTemplate } from '../discover/template.ts';
import { commonBuildArgs, commonContexts, dockerfilePath, targetsOf } from '../model/build-inputs.ts';
import type { Build, ComposeProject } from '../model/compose/compose-types.ts';
import type { ComposeRequest } from '../model/compose/load/compose-request.ts';
import type { Dockerfile } from '../model/dockerfile/dockerfile-types.ts';
import { parseDockerfile } from '../model/dockerfile/parse-dockerfile.ts';
import { ProjectLinks } from '../model/project.ts';
import type { Disk } from '../text/disk.ts';
import { overlayDisk } from '../text/memory-disk.ts';
import { SourceFile } from '../text/source.ts';
import { furtherTargets } from './further-targets.ts';
import { isLeftOut, type RunRequest, type Sources } from './request.ts';

/** The Compose projects of a run, the Dockerfiles that they build, and the links between them. */
export interface LoadedFiles {
  /** The inputs with their texts, and the Dockerfiles that were found only through Compose files. */
  readonly sources: Sources;
  readonly composes: readonly ComposeProject[];
  /** The Dockerfiles that Compose services build, by absolute path. */
  readonly dockerfiles: ReadonlyMap<string, Dockerfile>;
  readonly project: ProjectLinks;
}

/** The texts of the inputs; files that cannot be read were reported and skipped during discovery. */
export function readSources({ inputs, disk }: RunRequest): Sources {
  const sources = new Map<Input, SourceFile>();
  for (const input of inputs) {
    const { path, absolutePath } = input;
    const text = input.text ?? (absolutePath === undefined ? undefined : disk.read(absolutePath));
    if (text !== undefined) sources.set(input, new SourceFile(path, text, { absolutePath }));
  }
  return sources;
}

/** Loads Compose files first, because they say how Dockerfiles are built. Without Compose files, the loader is not even imported. */
export async function loadFiles(request: RunRequest, given: Sources): Promise<LoadedFiles> {
  const disk = overlayDisk(request.disk, textsByPath(given));
  const toRelative = (path: string) => shown(request.cwd, path);
  const files = [...given].filter(([{ kind }]) => kind === 'compose');
  const composes = files.length === 0 ? [] : await loadComposes(request, files, disk);
  const { dockerfiles, found } = builtDockerfiles(request, given, composes, disk);
  const sources: Sources = new Map([...given, ...found]);
  const linted = new Map([...sources.values()].map((source) => [source.absolutePath, source]));
  return {
    sources,
    composes,
    dockerfiles,
    project: new ProjectLinks({
      disk,
      toRelative,
      composes,
      lintedAt: (path) => linted.get(path),
      dockerfileAt: (path) => dockerfiles.get(path),
      ownImagesFor: ({ absolutePath }) => request.configFor(absolutePath).images,
    }),
  };
}

async function loadComposes(
  request: RunRequest,
  files: readonly (readonly [Input, SourceFile])[],
  disk: Disk,
): Promise<readonly ComposeProject[]> {
  const { loadComposeProjects } = await import('../model/compose/load/load-projects.ts');
  return loadComposeProjects(composeRequest({ ...request, disk }, files));
}

/** What the loader of Compose files is asked to load. */
export function composeRequest(
  { cwd, top, disk, configFor, env }: RunRequest,
  files: readonly (readonly [Input, SourceFile])[],
): ComposeRequest {
  return {
    sources: files.map(([, source]) => source),
    named: new Set(files.flatMap(([{ named }, source]) => (named ? source : []))),
    cwd,
    top,
    disk,
    scopeFor: configFor,
    toRelative: (path) => shown(cwd, path),
    env,
  };
}

/** The Dockerfiles that services build, each read with all its builds; `found` has those with names that discovery does not know. */
function builtDockerfiles(
  request: RunRequest,
  given: Sources,
  composes: readonly ComposeProject[],
  disk: Disk,
): { readonly dockerfiles: ReadonlyMap<string, Dockerfile>; readonly found: Sources } {
  const discovered = new Set(
    [...given.keys()].flatMap(({ kind, named, path }) => (kind === 'compose' && !named ? path : [])),
  );
  const known = new Map<string, SourceFile>();
  for (const source of given.values()) if (source.absolutePath) known.set(source.absolutePath, source);
  const found = new Map<Input, SourceFile>();
  const dockerfiles = new Map<string, Dockerfile>();
  for (const [path, { builds, projects }] of buildsByDockerfile(composes, disk)) {
    const text = known.has(path) ? undefined : disk.read(path);
    const source = known.get(path) ?? (text === undefined ? undefined : newSource(request, path, text));
    if (!source) continue;
    dockerfiles.set(path, readDockerfile(request, source, builds));
    const wanted = projects.some(
      (project) => isWithin(project.directory, path) && project.files.some(({ file }) => discovered.has(file.path)),
    );
    if (text !== undefined && wanted && mayLint(request, path, text))
      found.set({ path: source.path, absolutePath: path, kind: 'dockerfile', named: false }, source);
  }
  return { dockerfiles, found };
}

/** An excluded file is not linted, even if Compose builds it; for a file with a usual name, discovery has already decided. */
function mayLint(request: RunRequest, path: string, text: string): boolean {
  return !classifyName(baseName(path)) && !isTemplate(text, 'dockerfile') && !isLeftOut(request, path);
}

interface Builds {
  readonly builds: Build[];
  readonly projects: ComposeProject[];
}

function buildsByDockerfile(composes: readonly ComposeProject[], disk: Disk): ReadonlyMap<string, Builds> {
  const byPath = new Map<string, Builds>();
  for (const project of composes) {
    for (const { build } of project.services.values()) {
      const path = build && dockerfilePath(build, disk);
      if (!build || path === undefined) continue;
      const entry = byPath.get(path) ?? { builds: [], projects: [] };
      byPath.set(path, entry);
      entry.builds.push(build);
      entry.projects.push(project);
    }
  }
  return byPath;
}

function newSource(request: RunRequest, path: string, text: string): SourceFile {
  return new SourceFile(shown(request.cwd, path), text, { absolutePath: path });
}

function textsByPath(sources: Sources): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { absolutePath, text } of sources.values()) if (absolutePath) texts.set(absolutePath, text);
  return texts;
}

/** Reads a Dockerfile with the arguments and target from the configuration and from the Compose services that build it. */
export function readDockerfile(request: RunRequest, source: SourceFile, builds: readonly Build[] = []): Dockerfile {
  const { absolutePath } = source;
  const { build } = request.configFor(absolutePath);
  return parseDockerfile(source, {
    buildArgs: commonBuildArgs(builds, build.args),
    targets: build.target === undefined ? targetsOf(builds) : [build.target],
    onlyTargets: build.target !== undefined,
    furtherTargets: absolutePath
      ? (names) => furtherTargets(request.disk, request.cwd, absolutePath, names)
      : undefined,
    namedContexts: commonContexts(builds, build.contexts),
  });
}
