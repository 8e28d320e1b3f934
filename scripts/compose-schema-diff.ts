/**
 * Lists how a JSON Schema of Compose differs from our own table: what a newer schema adds and removes.
 *   npx tsx scripts/compose-schema-diff.ts path/to/compose-spec.json
 * The exit code is 1 if there is a difference.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { composeSchema, type Type } from '../src/knowledge/compose-schema/index.ts';

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly uniqueItems?: boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The common shape to which both sides are converted; scalar limits are text. */
interface Shape {
  readonly scalar?: string;
  readonly list?: { readonly of: Shape; readonly unique: boolean };
  readonly mapping?: {
    readonly keys: ReadonlyMap<string, Shape>;
    readonly facts: string;
    readonly named: Shape | undefined;
  };
}

/** The differences between a JSON Schema of Compose and our table, one line each; empty if there are none. */
export function diffComposeSchema(schema: unknown): readonly string[] {
  if (!isSchema(schema)) return ['not a JSON Schema'];
  const differences: string[] = [];
  compare(fromTable(composeSchema), fromJson(schema, schema), '', differences);
  return differences;
}

function compare(ours: Shape, theirs: Shape, path: string, out: string[]): void {
  const at = path === '' ? 'top level' : path;
  if (ours.scalar !== theirs.scalar)
    out.push(`${at}: scalar ${ours.scalar ?? 'none'}, in the schema ${theirs.scalar ?? 'none'}`);
  if (ours.list && theirs.list) {
    if (ours.list.unique !== theirs.list.unique)
      out.push(`${at}: unique items ${ours.list.unique}, in the schema ${theirs.list.unique}`);
    compare(ours.list.of, theirs.list.of, `${path}[]`, out);
  } else if (ours.list || theirs.list) out.push(`${at}: ${ours.list ? 'a list only here' : 'a list in the schema'}`);
  if (!ours.mapping || !theirs.mapping) {
    if (ours.mapping || theirs.mapping)
      out.push(`${at}: ${ours.mapping ? 'a mapping only here' : 'a mapping in the schema'}`);
    return;
  }
  const [mine, other] = [ours.mapping, theirs.mapping];
  if (mine.facts !== other.facts) out.push(`${at}: ${mine.facts}, in the schema ${other.facts}`);
  for (const name of other.keys.keys()) if (!mine.keys.has(name)) out.push(`${path}.${name}: new in the schema`);
  for (const [name, shape] of mine.keys) {
    const counterpart = other.keys.get(name);
    if (counterpart) compare(shape, counterpart, path === '' ? name : `${path}.${name}`, out);
    else out.push(`${path}.${name}: not in the schema`);
  }
  if (mine.named && other.named) compare(mine.named, other.named, `${path}.*`, out);
}

function fromTable({ scalar, list, mapping }: Type): Shape {
  return {
    ...(scalar && {
      scalar: scalarFacts(scalar.accepts, scalar.values, scalar.pattern?.source, scalar.min, scalar.max),
    }),
    ...(list && { list: { of: fromTable(list.of), unique: list.twice !== undefined } }),
    ...(mapping && {
      mapping: {
        keys: new Map([...mapping.keys].map(([name, key]) => [name, fromTable(key.type)])),
        facts: mappingFacts(
          mapping.required,
          mapping.extensions,
          mapping.open,
          mapping.named && pattern(mapping.named.pattern.source),
        ),
        named: mapping.named && fromTable(mapping.named.type),
      },
    }),
  };
}

function fromJson(written: JsonSchema, root: JsonSchema): Shape {
  const schema = resolve(written, root);
  if (schema.oneOf) return Object.assign({}, ...mergeScalars(schema.oneOf.map((each) => fromJson(each, root))));
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  const scalars = types.filter((type) => type !== 'array' && type !== 'object');
  const patterns = Object.entries(schema.patternProperties ?? {}).filter(([source]) => source !== '^x-');
  const free = schema.properties === undefined && patterns.length === 0;
  return {
    ...(scalars.length > 0 && {
      scalar: scalarFacts(scalars, schema.enum, schema.pattern, schema.minimum, schema.maximum),
    }),
    ...(types.includes('array') && {
      list: { of: schema.items ? fromJson(schema.items, root) : {}, unique: schema.uniqueItems === true },
    }),
    ...(types.includes('object') && {
      mapping: {
        keys: new Map(Object.entries(schema.properties ?? {}).map(([name, each]) => [name, fromJson(each, root)])),
        facts: mappingFacts(
          schema.required ?? [],
          schema.patternProperties?.['^x-'] !== undefined,
          schema.additionalProperties !== false,
          free ? pattern('.') : patterns[0] && pattern(patterns[0][0]),
        ),
        named: free ? {} : patterns[0] && fromJson(patterns[0][1], root),
      },
    }),
  };
}

/** Alternatives that are both scalars become one: `string` or `integer from 0` is `integer, string from 0`. */
function mergeScalars(shapes: readonly Shape[]): readonly Shape[] {
  const scalars = shapes.flatMap((shape) => shape.scalar ?? []);
  if (scalars.length < 2) return shapes;
  const types = scalars.flatMap((each) => each.split(' ')[0]!.split(',')).sort();
  const limits = scalars.flatMap((each) => each.split(' ').slice(1));
  return [...shapes, { scalar: [types.join(','), ...limits].join(' ') }];
}

function scalarFacts(
  types: readonly string[],
  values: readonly string[] = [],
  source?: string,
  min?: number,
  max?: number,
): string {
  const facts = [[...types].sort().join(',')];
  if (values.length > 0) facts.push(`of:${[...values].sort().join('|')}`);
  if (source !== undefined) facts.push(`like:${source}`);
  if (min !== undefined) facts.push(`from:${min}`);
  if (max !== undefined) facts.push(`to:${max}`);
  return facts.join(' ');
}

function mappingFacts(
  required: readonly string[],
  extensions: boolean,
  open: boolean,
  names: string | undefined,
): string {
  // An open mapping also accepts `x-` keys.
  const facts = [open ? 'open' : extensions ? 'x- keys' : 'closed', `names ${names ?? 'none'}`];
  if (required.length > 0) facts.push(`required ${[...required].sort().join(', ')}`);
  return facts.join(', ');
}

/** Different spellings of "any name that is not empty". */
function pattern(source: string): string {
  return ['.', '.+', '^.+$'].includes(source) ? 'any' : source;
}

function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const name = schema.$ref?.replace('#/$defs/', '');
  return (name !== undefined && root.$defs?.[name]) || schema;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && 'properties' in value;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = process.argv[2];
  if (path === undefined) {
    console.error('usage: compose-schema-diff <compose-spec.json>');
    process.exitCode = 2;
  } else {
    const differences = diffComposeSchema(JSON.parse(readFileSync(path, 'utf8')));
    for (const line of differences) console.log(line);
    process.exitCode = differences.length > 0 ? 1 : 0;
  }
}
