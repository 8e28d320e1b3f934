import { dirname } from 'node:path/posix';
import type { ResolvedConfig } from '../../../config/types.ts';
import type { Disk } from '../../disk.ts';
import type { Problem } from '../../problem.ts';
import type { SourceFile } from '../../source.ts';
import { checkProject } from '../check/project.ts';
import { checkUnused } from '../check/project-unused.ts';
import { resolveIn } from '../paths.ts';
import { ProjectNode } from '../project.ts';
import type { ComposeEnvironment, ComposeProject } from '../types.ts';
import { withoutEchoes } from './echoes.ts';
import type { ExtendsProblem } from './extends.ts';
import { fragmentOf, isIncomplete } from './fragment.ts';
import { type Group, groupFiles } from './group.ts';
import type { IncludeProblem } from './include.ts';
import { ModelLoader, type Part } from './load-model.ts';
import type { MergeProblem } from './merge.ts';
import type { ReadProblemKind } from './read.ts';
import { readEnvironment } from './variables.ts';

/** What reading and putting together Compose files may bring to light. */
export type LoadProblemKind =
  | ReadProblemKind
  | IncludeProblem['kind']
  | ExtendsProblem['kind']
  | MergeProblem['kind']
  | 'ambiguous-file'
  | 'incomplete-file';

export interface ComposeRequest {
  /** The Compose files at hand; absolutePath undefined for standard input. */
  readonly sources: readonly SourceFile[];
  /** Those of them that somebody asked for by name. */
  readonly named: ReadonlySet<SourceFile>;
  /** Absolute directory that a file without a place on disk is taken to be in. */
  readonly cwd: string;
  readonly disk: Disk;
  configFor(absolutePath: string | undefined): ResolvedConfig;
  toRelative(absolutePath: string): string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Finds out which Compose files belong together, and loads each project as Docker Compose would. Never throws. */
export function loadComposeProjects(request: ComposeRequest): readonly ComposeProject[] {
  const loader = new ProjectLoader(request);
  const { groups, further } = groupFiles(request, (directory, config) => loader.environment(directory, config));
  const found = groups.map((group) => {
    const project = loader.load(group);
    return { group, project: (isIncomplete(project) && mergedOnto(group.above, group, loader)) || project };
  });
  const lone = further.map((group) => ({ group, project: loader.load(group) }));
  const through = judgedThroughOthers([...found, ...lone]);
  const projects = found.flatMap(({ project }) => (through.has(project) ? [] : project));
  const extended = new Set(
    [...projects, ...lone.map(({ project }) => project)].flatMap((project) => reachedBy(project, 'extended')),
  );
  for (const { group, project } of lone) {
    if (through.has(project)) continue;
    const judged = complete(group, project, loader, extended);
    if (judged) projects.push(judged);
    if (judged && group.passedOverFor)
      judged.problems = [...judged.problems, passedOver(group.main, group.passedOverFor)];
  }
  tellCompanions(projects);
  // Only now: what one of them declares may be used by another.
  for (const project of projects)
    project.problems = withoutEchoes([...project.problems, ...checkUnused(project, request.disk)]);
  return projects;
}

/** A further file as it is judged: alone, merged onto its base, or as a fragment; undefined when those that extend it are judged. */
function complete(
  group: Group,
  alone: ProjectNode,
  loader: ProjectLoader,
  extended: ReadonlySet<string>,
): ProjectNode | undefined {
  if (group.strict || !isIncomplete(alone)) return alone;
  const merged = group.base && onto(group.base, group, loader);
  if (merged && !isIncomplete(merged)) return merged;
  const whole = mergedOnto(group.above, group, loader);
  if (whole) return whole;
  if (extended.has(group.main.path)) return undefined;
  return fragmentOf(loader.load(group, true), merged ?? alone, group.base?.[0]?.source);
}

/** A group merged onto what stands in a directory above, if that makes it whole. */
function mergedOnto(above: readonly Part[] | undefined, group: Group, loader: ProjectLoader): ProjectNode | undefined {
  const merged = above && onto(above, group, loader);
  return merged && !isIncomplete(merged) ? merged : undefined;
}

/** As `docker compose -f BASE -f FILE`: paths resolve against the directory of the base. */
function onto(base: readonly Part[], group: Group, loader: ProjectLoader): ProjectNode {
  const parts = group.parts.map(({ source }) => ({ source, role: 'override' as const }));
  const path = base[0]?.source.absolutePath;
  const directory = path === undefined ? group.directory : dirname(path);
  return loader.load({ ...group, parts: [...base, ...parts], directory });
}

function passedOver(file: SourceFile, read: string): Problem<'ambiguous-file'> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const message = `Docker Compose reads \`${read}\` in this directory and passes over \`${name}\``;
  return {
    file,
    start: 0,
    end: 0,
    kind: 'ambiguous-file',
    message,
    help: 'remove one of them, or give it a name that says what it is for',
  };
}

interface Candidate {
  readonly group: Group;
  readonly project: ProjectNode;
}

/** Projects of a single file that another one includes; of files that include each other the last one stays. */
function judgedThroughOthers(candidates: readonly Candidate[]): ReadonlySet<ProjectNode> {
  const includers = new Map<string, ProjectNode[]>();
  for (const { project } of candidates) {
    for (const path of reachedBy(project, 'included')) includers.set(path, [...(includers.get(path) ?? []), project]);
  }
  const through = new Set<ProjectNode>();
  for (const { group, project } of candidates) {
    const others = includers.get(group.main.path) ?? [];
    const judged = others.some((other) => other !== project && !through.has(other));
    if (group.parts.length === 1 && judged) through.add(project);
  }
  return through;
}

/** Paths of files that a project read for another reason than being asked to. */
function reachedBy({ files }: ComposeProject, role: 'included' | 'extended'): readonly string[] {
  return files.flatMap((each) => (each.role === role ? each.file.path : []));
}

function tellCompanions(projects: readonly ProjectNode[]): void {
  const byFile = new Map<string, ProjectNode[]>();
  for (const project of projects) {
    for (const { file } of project.files) byFile.set(file.path, [...(byFile.get(file.path) ?? []), project]);
  }
  for (const sharing of byFile.values()) {
    if (sharing.length < 2) continue;
    for (const project of sharing) {
      project.companions = [...new Set([...project.companions, ...sharing])].filter((each) => each !== project);
    }
  }
}

class ProjectLoader {
  readonly #request: ComposeRequest;
  readonly #sources = new Map<string, SourceFile>();
  readonly #environments = new Map<string, ComposeEnvironment>();

  constructor(request: ComposeRequest) {
    this.#request = request;
    for (const source of request.sources) if (source.absolutePath) this.#sources.set(source.absolutePath, source);
  }

  /** The variables of a directory; those of the directory `chosenIn` win over them. */
  environment(directory: string, config: ResolvedConfig, chosenIn = directory): ComposeEnvironment {
    const { env } = this.#request;
    const { compose, root } = config;
    const key = `${directory} ${chosenIn} ${root} ${compose.env.join(' ')}`;
    const known = this.#environments.get(key);
    if (known) return known;
    const made = readEnvironment(this.#request, {
      directory,
      ...(compose.env.length > 0 && {
        files: compose.env.flatMap((path) => resolveIn(root, path) ?? []),
      }),
      ...(compose.shellEnvironment && { above: (name: string) => env[name] }),
      ...(chosenIn !== directory && { above: this.environment(chosenIn, config).valueOf }),
    });
    this.#environments.set(key, made);
    return made;
  }

  load({ parts, main, directory, chosenIn }: Group, fragment = false): ProjectNode {
    const { disk, configFor, toRelative } = this.#request;
    const config = configFor(main.absolutePath);
    const environment = this.environment(directory, config, chosenIn);
    const model = new ModelLoader(disk, toRelative, (path) => this.#sources.get(path)).load({
      parts,
      directory,
      environment,
    });
    const { profiles, projectName } = config.compose;
    const project = new ProjectNode({
      model,
      main,
      directory,
      environment,
      profiles,
      projectName,
      fragment,
      disk,
      toRelative,
    });
    project.problems = [...project.problems, ...checkProject(project, disk)];
    return project;
  }
}
