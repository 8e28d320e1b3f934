import { propagations } from '../../knowledge/engine-words.ts';
import { splitVolume } from '../../parse/compose-volume.ts';
import type { Located } from '../../text/source.ts';
import type { VolumeMount } from './compose-types.ts';
import { dig } from './lookup.ts';
import { asScalar, knownText, maskedText, withoutQuotes } from './scalars.ts';

/** How mounts below a bind mount reach the host and the container: `rshared`, `slave` …, and where that is written; undefined if it is not. */
export function propagationOf({
  node,
  type,
}: VolumeMount): { readonly mode: string; readonly at: Located } | undefined {
  if (type !== 'bind' && type !== 'unknown') return undefined;
  if (node.kind === 'mapping') {
    const written = asScalar(dig(node, 'bind', 'propagation'));
    const mode = knownText(written);
    return written && mode !== undefined ? { mode, at: withoutQuotes(written) } : undefined;
  }
  if (node.kind !== 'scalar') return undefined;
  const text = maskedText(node);
  const option = splitVolume(text).options.find(({ from, to }) => propagations.includes(text.slice(from, to)));
  return option && { mode: text.slice(option.from, option.to), at: node.locate(option.from, option.to) };
}
