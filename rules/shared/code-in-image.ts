import type { Project, ServiceBuild, Stage } from '../../src/rule/index.ts';
import { type CopiedPath, copiesInto, isBelow, pathIn } from './container-paths.ts';
import { declaredVolumes } from './image-volumes.ts';

/** What puts code or assets into the image where the volume is. */
export function codeAt(
  target: string,
  { stage, build }: ServiceBuild,
  project: Project,
): CopiedPath['node'] | undefined {
  if (!stage || declaresVolume(stage, target)) return undefined;
  for (const { node, to } of copiesInto(stage)) {
    const sources = node.sources.map(({ value }) => value ?? '');
    if (sources.length === 0 || sources.every((source) => NO_CODE.test(source))) continue;
    if (isBelow(to, target)) {
      const [only = ''] = sources;
      const path = pathIn(build.context, only);
      const isEmpty = !node.from && sources.length === 1 && path !== undefined && isPlaceholder(path, project);
      if (!isEmpty) return node;
    } else if (!node.from && isBelow(target, to) && sources.length === 1) {
      const path = pathIn(pathIn(build.context, sources[0]), `.${target.slice(to === '/' ? 0 : to.length)}`);
      const isSource = path !== undefined && project.disk.kind(path) === 'directory';
      if (isSource && !isPlaceholder(path, project) && !isIgnored(path, node, project)) return node;
    }
  }
  return undefined;
}

/** Lists of what is to be installed; a directory with nothing else does not contain code. */
const NO_CODE =
  /(?:^|\/)(?:requirements[\w.-]*\.txt|package(?:-lock)?\.json|package\*\.json|yarn\.lock|pnpm-lock\.yaml|composer\.(?:json|lock)|Gemfile(?:\.lock)?\*?|go\.(?:mod|sum)|pom\.xml|\.git\w+|\.(?:git)?keep)$/;

/** Whether a directory only exists so that git keeps it. */
function isPlaceholder(path: string, { disk }: Project): boolean {
  return disk.kind(path) === 'directory' && disk.list(path).every((name) => /^\.git|^\.?keep$|^README/.test(name));
}

function isIgnored(path: string, { dockerfile }: CopiedPath['node'], project: Project): boolean {
  return project.contextsOf(dockerfile).some(({ directory, ignoreFile }) => {
    const relative = path.slice(directory.length + 1);
    return path.startsWith(`${directory}/`) && ignoreFile?.excludedBy(relative) !== undefined;
  });
}

function declaresVolume(stage: Stage, target: string): boolean {
  for (const { path } of declaredVolumes(stage))
    if (path === undefined || isBelow(path, target) || isBelow(target, path)) return true;
  return false;
}
