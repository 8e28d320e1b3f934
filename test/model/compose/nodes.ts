import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { ComposeEntry, ComposeValue, MappingValue } from '../../../src/model/compose/compose-types.ts';
import { SourceFile } from '../../../src/text/source.ts';

/**
 * A small stand-in for the loader: a tree of one YAML text, so that what works on values can be tested without it.
 * A scalar that holds `$` is unknown, unless `known` says otherwise; escapes in quotes are not mapped.
 */
export function composeValue(
  yaml: string,
  path: readonly (string | number)[] = [],
  { known = false }: { readonly known?: boolean } = {},
): ComposeValue {
  const file = new SourceFile('compose.yaml', yaml);
  const document = parseDocument(yaml, { merge: true, lineCounter: new LineCounter() });
  if (document.errors[0]) throw document.errors[0];
  const resolve = (node: Node | null) => (isAlias(node) ? (node.resolve(document) ?? null) : node);
  return convert(document.contents, path, { file, known, resolve });
}

interface Context {
  readonly file: SourceFile;
  readonly known: boolean;
  readonly resolve: (node: Node | null) => Node | null;
}

function convert(written: Node | null, path: readonly (string | number)[], context: Context): ComposeValue {
  const { file, known } = context;
  const node = context.resolve(written);
  const [start, end] = node?.range ?? [0, 0];
  const at = { file, start, end, path, directory: '/project' };
  if (isMap(node)) {
    const entries: ComposeEntry[] = [];
    const merged: ComposeEntry[] = [];
    for (const pair of node.items) {
      const key = pair.key;
      if (!isScalar(key)) throw new Error('only scalar keys');
      const name = typeof key.value === 'symbol' ? '<<' : String(key.value);
      const [from = 0, to = 0] = key.range ?? [];
      const value = convert(asNode(pair.value), name === '<<' ? path : [...path, name], context);
      if (name !== '<<')
        entries.push({
          file,
          start: from,
          end: Math.max(to, value.end),
          name,
          key: { file, start: from, end: to },
          value,
        });
      else if (value.kind === 'mapping') merged.push(...value.entries);
      else if (value.kind === 'sequence')
        for (const each of value.items) if (each.kind === 'mapping') merged.push(...each.entries);
    }
    const own = new Set(entries.map(({ name }) => name));
    const unique = merged.filter(({ name }, index) => merged.findIndex((each) => each.name === name) === index);
    return mapping(at, [...unique.filter(({ name }) => !own.has(name)), ...entries]);
  }
  if (isSeq(node)) {
    const items = node.items.map((item, index) => convert(asNode(item), [...path, index], context));
    return { ...at, kind: 'sequence', items };
  }
  const value: unknown = isScalar(node) ? node.value : null;
  const source = isScalar(node) ? (node.source ?? '') : '';
  const type = isScalar(node) ? node.type : undefined;
  const quote =
    type === 'QUOTE_DOUBLE' ? '"' : type === 'QUOTE_SINGLE' ? "'" : type?.startsWith('BLOCK') ? 'block' : undefined;
  const offset = quote === '"' || quote === "'" ? 1 : 0;
  const scalar = typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(value);
  return {
    ...at,
    kind: 'scalar',
    value: scalar,
    text: value === null ? source : typeof value === 'string' ? value : source,
    raw: source,
    quote,
    interpolations: [],
    unknown: !known && source.includes('$'),
    locate: (from, to) => ({ file, start: start + offset + from, end: start + offset + to }),
  };
}

function mapping(
  at: Omit<MappingValue, 'kind' | 'entries' | 'get' | 'entry'>,
  entries: readonly ComposeEntry[],
): MappingValue {
  const entry = (key: string) => entries.find((each) => each.name === key);
  return { ...at, kind: 'mapping', entries, entry, get: (key) => entry(key)?.value };
}

function asNode(node: unknown): Node | null {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node : null;
}
