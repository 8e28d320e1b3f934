import { classifyName } from '../discover/classify.ts';
import { baseName, isWithin, shown } from '../discover/paths.ts';
import { isTemplate } from '../discover/template.ts';
import type { Input } from '../discover/types.ts';
import type { Disk } from '../model/disk.ts';
import { parseDockerfile } from '../model/dockerfile/build.ts';
import { commonBuildArgs, commonContexts, commonTarget, dockerfilePath } from '../model/project.ts';
import { SourceFile } from '../model/source.ts';
import type { Build, ComposeProject, Dockerfile } from '../rule.ts';
import type { RunRequest } from '../run.ts';

/** The texts of a run by input. */
export type Sources = ReadonlyMap<Input, SourceFile>;

/** The Compose projects of a run, and the Dockerfiles that they build. */
export interface Linked {
  readonly composes: readonly ComposeProject[];
  /** By absolute path. */
  readonly dockerfiles: ReadonlyMap<string, Dockerfile>;
  /** Dockerfiles under names that discovery does not know, which a discovered Compose file builds. */
  readonly found: Sources;
}

/** Loads the Compose files among the inputs; the loader is not even imported when there are none. */
export async function loadLinked(request: RunRequest, sources: Sources, disk: Disk): Promise<Linked> {
  const files = [...sources].filter(([{ kind }]) => kind === 'compose');
  if (files.length === 0) return { composes: [], dockerfiles: new Map(), found: new Map() };
  const { loadComposeProjects } = await import('../model/compose/load/load-projects.ts');
  const composes = loadComposeProjects({
    sources: files.map(([, source]) => source),
    named: new Set(files.flatMap(([{ named }, source]) => (named ? source : []))),
    cwd: request.cwd,
    disk,
    configFor: request.configFor,
    toRelative: (path) => shown(request.cwd, path),
    env: request.env,
  });
  const discovered = new Set(files.flatMap(([{ named, path }]) => (named ? [] : path)));
  const known = new Map<string, SourceFile>();
  for (const source of sources.values()) if (source.absolutePath) known.set(source.absolutePath, source);
  const found = new Map<Input, SourceFile>();
  const dockerfiles = new Map<string, Dockerfile>();
  for (const [path, { builds, projects }] of buildsByDockerfile(composes, disk)) {
    const text = known.has(path) ? undefined : disk.read(path);
    const source = known.get(path) ?? (text === undefined ? undefined : newSource(request, path, text));
    if (!source) continue;
    dockerfiles.set(path, modelOf(request, source, builds));
    const wanted = projects.some(
      (project) => isWithin(project.directory, path) && project.files.some(({ file }) => discovered.has(file.path)),
    );
    if (text !== undefined && wanted && mayLint(request, path, text))
      found.set({ path: source.path, absolutePath: path, kind: 'dockerfile', named: false }, source);
  }
  return { composes, dockerfiles, found };
}

/** Whoever excludes files wants them left alone even when Compose builds them; under a usual name discovery has decided. */
function mayLint({ configFor, excludes }: RunRequest, path: string, text: string): boolean {
  if (classifyName(baseName(path)) || isTemplate(text, 'dockerfile')) return false;
  return !excludes(path) && !configFor(path).ignores(path);
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

/** Reads a Dockerfile with what the configuration and the Compose services that build it say of arguments and target. */
export function modelOf(request: RunRequest, source: SourceFile, builds: readonly Build[] = []): Dockerfile {
  const { build } = request.configFor(source.absolutePath);
  return parseDockerfile(source, {
    buildArgs: commonBuildArgs(builds, build.args),
    target: build.target ?? commonTarget(builds),
    namedContexts: commonContexts(builds, build.contexts),
  });
}
