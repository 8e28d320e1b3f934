import { isHostPath, splitVolume } from '../../parse/compose-volume.ts';
import { hasHole } from '../../parse/hole.ts';
import { resolveIn } from './compose-paths.ts';
import type { ComposeValue, MappingValue, ScalarValue, VolumeMount } from './compose-types.ts';
import { asScalar, isUnknown, knownBoolean, knownText, maskedText } from './scalars.ts';

const TYPES = ['volume', 'bind', 'tmpfs', 'npipe', 'cluster', 'image'] as const;

/** The `volumes` of a service, short and long form alike, in the order written. What is not a volume at all is left out. */
export function volumeMounts(node: ComposeValue | undefined): readonly VolumeMount[] {
  if (node?.kind !== 'sequence') return [];
  const mounts = known.get(node) ?? mountsIn(node.items);
  known.set(node, mounts);
  return mounts;
}

/** Cached because the service and the schema check need the same ones. */
const known = new WeakMap<ComposeValue, readonly VolumeMount[]>();

function mountsIn(items: readonly ComposeValue[]): readonly VolumeMount[] {
  const mounts: VolumeMount[] = [];
  for (const item of items) {
    if (item.kind === 'scalar' && item.value !== null && item.text !== '') mounts.push(shortVolume(item));
    else if (item.kind === 'mapping') mounts.push(longVolume(item));
  }
  return mounts;
}

function shortVolume(item: ScalarValue): VolumeMount {
  const text = maskedText(item);
  const { source, target, options } = splitVolume(text);
  const sourceText = source && text.slice(source.from, source.to);
  const targetText = text.slice(target.from, target.to);
  // A single section that is partly unknown may hold a colon, and so a source, when the variable is set.
  const undecided = source === undefined && hasHole(targetText);
  const type = undecided ? 'unknown' : typeOfSource(sourceText);
  const name = sourceText === undefined || hasHole(sourceText) ? undefined : sourceText;
  return {
    file: item.file,
    start: item.start,
    end: item.end,
    type,
    source: name,
    sourcePath: name === undefined ? undefined : relativePath(item, name, type),
    sourceSpan: source && item.locate(source.from, source.to),
    target: hasHole(targetText) ? undefined : targetText,
    targetSpan: item.locate(target.from, target.to),
    readOnly: readOnlyAmong(options.map(({ from, to }) => text.slice(from, to))),
    node: item,
    form: 'short',
    unknown: hasHole(text),
  };
}

/** What the options of the short form say; a variable without a value may be any of them. */
function readOnlyAmong(options: readonly string[]): boolean | undefined {
  return options.includes('ro') || (options.some(hasHole) ? undefined : false);
}

/** The absolute path of the source of a bind mount that is written relative to the file. */
function relativePath(item: ComposeValue, source: string, type: VolumeMount['type']): string | undefined {
  return type === 'bind' && /^\.\.?(?:\/|$)/.test(source) ? resolveIn(item.directory, source) : undefined;
}

function typeOfSource(source: string | undefined): VolumeMount['type'] {
  const path = source === undefined ? false : isHostPath(source);
  return path === undefined ? 'unknown' : path ? 'bind' : 'volume';
}

function longVolume(item: MappingValue): VolumeMount {
  const written = knownText(item.get('type'));
  const type = TYPES.find((known) => known === written) ?? 'unknown';
  const source = asScalar(item.get('source'));
  const sourceText = knownText(source);
  const target = asScalar(item.get('target'));
  const readOnly = item.get('read_only');
  return {
    file: item.file,
    start: item.start,
    end: item.end,
    type,
    source: sourceText,
    sourcePath: sourceText === undefined ? undefined : relativePath(item, sourceText, type),
    sourceSpan: source,
    target: knownText(target),
    targetSpan: target,
    readOnly: isUnknown(readOnly) ? undefined : (knownBoolean(readOnly) ?? false),
    node: item,
    form: 'long',
    unknown: [item.get('type'), source, target, readOnly].some(isUnknown),
  };
}
