import {
  chainOf,
  type Located,
  type Service,
  type ServiceBuild,
  type Stage,
  type VolumeMount,
  workdirOf,
} from '../../src/rule/index.ts';
import { isBelow, lastPart, pathIn } from './container-paths.ts';

/** A directory that a Dockerfile declares as a volume. */
export interface ImageVolume {
  readonly path: string;
  readonly at: Located;
}

/** Directories that are made volumes so that a mount above does not replace them, and directories whose content does not matter. */
const MADE_TO_STAY =
  /^(?:node_modules|vendor|\.?venv|bower_components|target|dist|build|out|bin|obj|\.next|\.nuxt|\.cache|cache|te?mp|logs?|run|sockets?|__pycache__|\.gradle|\.m2|deps|_build)$/i;

/** The volumes that a stage and its bases declare; a path is undefined if it is not known. */
export function* declaredVolumes(stage: Stage): Generator<{ readonly path: string | undefined; readonly at: Located }> {
  for (const each of chainOf(stage))
    for (const node of each.instructions) {
      if (node.kind !== 'volume' || node.onbuild) continue;
      for (const word of node.words)
        yield { path: pathIn(node.state && workdirOf(each, node.state), word.value), at: word };
    }
}

/** Those that hold data. */
export function imageVolumesOf({ stage }: ServiceBuild): readonly ImageVolume[] {
  const volumes: ImageVolume[] = [];
  for (const { path, at } of stage ? declaredVolumes(stage) : [])
    if (path !== undefined && path !== '/' && !MADE_TO_STAY.test(lastPart(path))) volumes.push({ path, at });
  return volumes;
}

/** The mount of a service that holds a directory, or the deepest one above it; undefined for none, `unknown` where a variable decides. */
export function mountOver({ volumes }: Service, path: string): VolumeMount | 'unknown' | undefined {
  let found: VolumeMount | undefined;
  for (const mount of volumes) {
    if (mount.target === undefined) return 'unknown';
    if (isBelow(path, mount.target) && mount.target.length >= (found?.target?.length ?? 0)) found = mount;
  }
  return found;
}
