import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { ComposeValue, MappingValue } from '../model/compose/compose-types.ts';
import { resolvePlain } from '../parse/yaml/scalar.ts';

/** A merged model as YAML that Docker reads back as the same; with `origins` each value is followed by `# file:line`. */
export function composeModelYaml(root: MappingValue, origins: boolean): string {
  const document = new Document(null, { schema: 'yaml-1.1' });
  document.contents = toNode(root, origins);
  return document.toString({ lineWidth: 0 });
}

/** A merged model as plain data; unknown variables stay unexpanded. */
export function composeModelData(value: ComposeValue): unknown {
  if (value.kind === 'scalar') return value.unknown ? value.text : value.value;
  if (value.kind === 'sequence') return value.items.map(composeModelData);
  return Object.fromEntries(value.entries.map((entry) => [entry.name, composeModelData(entry.value)]));
}

/** Where each scalar and empty collection came from (`file:line`), by its JSON pointer. */
export function composeModelOrigins(root: MappingValue): Readonly<Record<string, string>> {
  const origins: Record<string, string> = {};
  const visit = (value: ComposeValue, pointer: string): void => {
    const children = value.kind === 'sequence' ? [...value.items.entries()] : entriesOf(value);
    if (children.length === 0) origins[pointer] = origin(value);
    for (const [key, child] of children) visit(child, `${pointer}/${escapePointer(String(key))}`);
  };
  visit(root, '');
  return origins;
}

function entriesOf(value: ComposeValue): (readonly [string, ComposeValue])[] {
  return value.kind === 'mapping' ? value.entries.map((entry) => [entry.name, entry.value] as const) : [];
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function toNode(value: ComposeValue, origins: boolean): Scalar | YAMLMap | YAMLSeq {
  if (value.kind === 'scalar') {
    const scalar = scalarNode(value.unknown ? value.text : value.value);
    if (origins) scalar.comment = ` ${origin(value)}`;
    return scalar;
  }
  if (value.kind === 'sequence') {
    const sequence = new YAMLSeq();
    sequence.items = value.items.map((item) => toNode(item, origins));
    if (origins && value.items.length === 0) sequence.comment = ` ${origin(value)}`;
    return sequence;
  }
  const mapping = new YAMLMap();
  mapping.items = value.entries.map((entry) => new Pair(scalarNode(entry.name), toNode(entry.value, origins)));
  if (origins && value.entries.length === 0) mapping.comment = ` ${origin(value)}`;
  return mapping;
}

/** Quoted if Docker would otherwise read the text as another type. */
function scalarNode(value: unknown): Scalar {
  const scalar = new Scalar(value);
  if (typeof value === 'string' && typeof resolvePlain(value) !== 'string') scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

function origin(value: ComposeValue): string {
  return `${value.file.path}:${value.file.position(value.start).line}`;
}
