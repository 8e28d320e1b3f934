import { imageFacts } from '../../src/knowledge/images.ts';
import type { Stage } from '../../src/rule/index.ts';
import { copiesInto, isBelow, lastPart, pathIn } from './container-paths.ts';
import { textOfChain } from './stage-chain.ts';

/** Directories that distributions, packages and `useradd` make; and what an init container or an entry point would need. */
const OF_SYSTEM =
  /^\/(?:var|etc|usr|tmp|run|root|dev|proc|sys|mnt|media|lib|bin|sbin|boot)(?:\/|$)|^\/(?:home|srv|opt)(?:\/[^/]*)?$/;

/** Whether the image of a stage may have a directory: something names or copies it; `isOnDisk` says whether a path exists in the context. */
export function mayHaveDirectory(target: string, stage: Stage, isOnDisk: (path: string) => boolean): boolean {
  const { rootImage } = stage;
  const facts = rootImage && imageFacts(rootImage);
  if (!facts || OF_SYSTEM.test(target) || facts.workdir === target) return true;
  if ((facts.role !== 'os' && facts.role !== 'runtime') || facts.data.some((path) => isBelow(path, target)))
    return true;
  const text = textOfChain(stage);
  const name = lastPart(target).replace(/[^\w-]/g, '\\$&');
  if (new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text) || /\bsudo\b|\bfixuid\b|\bchmod\b[^\n]*777/.test(text))
    return true;
  for (const { node, to } of copiesInto(stage)) {
    if (!isBelow(target, to)) continue;
    if (node.from) return true;
    const below = target.slice(to === '/' ? 1 : to.length + 1);
    for (const { value } of node.sources)
      if (value === undefined || isOnDisk(pathIn(`/${value}`, below) ?? '')) return true;
  }
  return false;
}
