import type { Located, ServiceBuild } from '../../src/rule/index.ts';
import { isBelow, lastPart, pathIn, workdirOf } from './container-paths.ts';
import { chainOf } from './stage-chain.ts';

/** A directory that a Dockerfile declares as a volume. */
export interface ImageVolume {
  readonly path: string;
  readonly at: Located;
}

/** Directories that are made volumes so that a mount above does not replace them, and what nobody misses. */
const MADE_TO_STAY =
  /^(?:node_modules|vendor|\.?venv|bower_components|target|dist|build|out|bin|obj|\.next|\.nuxt|\.cache|cache|te?mp|logs?|run|sockets?|__pycache__|\.gradle|\.m2|deps|_build)$/i;

/** The volumes with data that the Dockerfile of a build declares, and those that it stands on. */
export function imageVolumesOf({ stage }: ServiceBuild): readonly ImageVolume[] {
  if (!stage) return [];
  const volumes: ImageVolume[] = [];
  for (const each of chainOf(stage))
    for (const node of each.instructions) {
      if (node.kind !== 'volume' || node.onbuild) continue;
      for (const word of node.words) {
        const path = pathIn(node.state && workdirOf(each, node.state), word.value);
        if (path !== undefined && path !== '/' && !MADE_TO_STAY.test(lastPart(path))) volumes.push({ path, at: word });
      }
    }
  return volumes;
}

/** The mount of a service that holds a directory, or the deepest one above it; undefined for none, `unknown` where a variable decides. */
export function mountOver(
  { service }: ServiceBuild,
  path: string,
): ServiceBuild['service']['volumes'][number] | 'unknown' | undefined {
  let found: ServiceBuild['service']['volumes'][number] | undefined;
  for (const mount of service.volumes) {
    if (mount.target === undefined) return 'unknown';
    if (isBelow(path, mount.target) && mount.target.length >= (found?.target?.length ?? 0)) found = mount;
  }
  return found;
}
