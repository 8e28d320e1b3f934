import type { ComposeProject, DanglingName } from '../compose-types.ts';
import { placeOfDangling } from '../dangling-names.ts';
import type { ProjectNode } from '../project-node.ts';
import type { ComposeRequest } from './compose-request.ts';
import { type Group, groupFiles } from './group.ts';
import type { Part } from './model-files.ts';
import { ProjectLoader } from './project-loader.ts';

/** Finds out which Compose files belong together and loads each project as Docker Compose would. Never throws and runs no rules. */
export function loadComposeProjects(request: ComposeRequest): readonly ComposeProject[] {
  const loader = new ProjectLoader(request);
  const { groups, further } = groupFiles(request, (directory, scope) => loader.environment(directory, scope));
  const found = groups.map((group) => {
    const project = loader.load(group);
    return { group, project: (firstMissing(project) && completedBy(group.above, group, loader)) || project };
  });
  const lone = further.map((group) => ({ group, project: loader.load(group) }));
  const through = judgedThroughOthers([...found, ...lone]);
  const projects = found.flatMap(({ project }) => (through.has(project) ? [] : project));
  const extended = new Set(
    [...projects, ...lone.map(({ project }) => project)].flatMap((project) => reachedBy(project, 'extended')),
  );
  for (const { group, project } of lone) {
    const judged = through.has(project) ? undefined : furtherProject(group, project, loader, extended);
    if (judged) projects.push(judged);
  }
  return projects;
}

/** The first thing that a project lacks and another file may provide. What the base lacks says nothing about files merged onto it. */
export function firstMissing({ dangling, file, files }: ComposeProject): DanglingName | undefined {
  const bases = new Set(files.flatMap((each) => (each.role === 'base' && each.file !== file ? each.file : [])));
  const missing = dangling.filter((name) => !bases.has(placeOfDangling(name).file));
  return missing.find((name) => placeOfDangling(name).file === file) ?? missing[0];
}

/** The project of a further file: alone, merged onto its base, or incomplete; undefined when the files that extend it are linted. */
function furtherProject(
  group: Group,
  alone: ProjectNode,
  loader: ProjectLoader,
  extended: ReadonlySet<string>,
): ProjectNode | undefined {
  const missing = firstMissing(alone);
  if (group.strict || !missing) return alone;
  const merged = group.base && loader.loadOnto(group.base, group);
  const stillMissing = merged ? firstMissing(merged) : missing;
  if (merged && !stillMissing) return merged;
  const whole = completedBy(group.above, group, loader);
  if (whole) return whole;
  if (extended.has(group.main.path)) return undefined;
  const first = stillMissing ?? missing;
  return loader.load(group, {
    missing: first,
    at: placeOfDangling(first),
    base: group.base?.[0]?.source,
    declaredIn: loader.declaring(first, group.directory),
  });
}

/** A group merged onto the base file in a parent directory, if that makes it complete. */
function completedBy(above: readonly Part[] | undefined, group: Group, loader: ProjectLoader): ProjectNode | undefined {
  const merged = above && loader.loadOnto(above, group);
  return merged && !firstMissing(merged) ? merged : undefined;
}

interface Candidate {
  readonly group: Group;
  readonly project: ProjectNode;
}

/** Single-file projects that another project includes. If files include each other, the last one remains a project of its own. */
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

/** Paths of files that a project read because another file includes or extends them. */
function reachedBy({ files }: ComposeProject, role: 'included' | 'extended'): readonly string[] {
  return files.flatMap((each) => (each.role === role ? each.file.path : []));
}
