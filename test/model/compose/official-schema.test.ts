import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { diffComposeSchema } from '../../../scripts/compose-schema-diff.ts';
import { checkSchema } from '../../../src/check/compose/check-schema.ts';
import { composeSchema, type Type } from '../../../src/knowledge/compose-schema/index.ts';
import { composeValue } from './nodes.ts';

/** The official schema and real files: facts to compare with, kept outside of the repository. */
const shared = new URL('../../../../shared/', import.meta.url);
const schemaFile = new URL('data/compose-spec.json', shared);

function readJson(url: URL): unknown {
  return JSON.parse(readFileSync(url, 'utf8'));
}

/** Repetitions are left to tests of their own: Compose merges some of them before it looks. */
function withoutUniqueItems(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutUniqueItems);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => key !== 'uniqueItems');
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutUniqueItems(value)]));
}

/** Our verdict on structure alone. */
function accepts(document: unknown): { readonly ok: boolean; readonly why: readonly string[] } {
  const yaml = stringify(document, {
    aliasDuplicateObjects: false,
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
  });
  const problems = checkSchema(composeValue(yaml, [], { known: true }), { values: false });
  const why = problems.filter((problem) => problem.kind !== 'repeated-item').map((problem) => problem.message);
  return { ok: why.length === 0, why };
}

/** Where we differ on purpose: Compose turns the text into a boolean before it asks the schema. */
function castable(document: unknown): boolean {
  return /"required":"/.test(JSON.stringify(document));
}

describe.runIf(existsSync(schemaFile))('the official schema', () => {
  const schema = existsSync(schemaFile) ? readJson(schemaFile) : {};
  const ajv = new Ajv2020({ strict: false, allErrors: false, unicodeRegExp: false });
  const compile = () => ajv.compile(Object(withoutUniqueItems(schema)));
  let official: ValidateFunction | undefined;
  const agree = (document: unknown) => {
    if (castable(document)) return;
    official ??= compile();
    const theirs = official(document);
    const ours = accepts(document);
    if (ours.ok !== theirs) {
      const reason = theirs ? ours.why.join('\n') : ajv.errorsText(official.errors);
      expect.fail(
        `${theirs ? 'the official schema accepts' : 'the official schema rejects'}:\n${reason}\n${stringify(document)}`,
      );
    }
  };

  it('says the same as our table', () => {
    expect(diffComposeSchema(schema)).toEqual([]);
  });

  it('agrees on the conformance cases', () => {
    const cases = Object(readJson(new URL('conformance/compose-config.json', shared)));
    for (const { files } of Object.values<{ files: Record<string, string> }>(cases)) {
      for (const text of Object.values(files)) for (const document of documentsIn(text)) agree(document);
    }
  });

  it('agrees on real files', () => {
    const directory = new URL('corpus/compose/', shared);
    for (const name of readdirSync(directory))
      for (const document of documentsIn(readFileSync(new URL(name, directory), 'utf8'))) agree(document);
  });

  it('agrees on files that were changed at random', () => {
    const directory = new URL('corpus/compose/', shared);
    const seeds = readdirSync(directory)
      .filter((_, index) => index % 25 === 0)
      .flatMap((name) => documentsIn(readFileSync(new URL(name, directory), 'utf8')));
    const keys = [...namesIn(composeSchema)].filter((name) => name !== 'required');
    const change = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom('replace', 'rename', 'add', 'remove'),
      key: fc.oneof(fc.constantFrom(...keys), fc.constantFrom('x-a', 'a b', '', 'foo', '1')),
      value: fc.oneof(
        fc.constantFrom<unknown>(
          null,
          true,
          0,
          1.5,
          -5,
          'a',
          '',
          '10',
          [],
          {},
          ['a'],
          [1],
          [null],
          [{}],
          { a: 'b' },
          { a: 1 },
          { a: null },
          { a: ['b'] },
          [{ a: 'b' }],
        ),
        fc.constantFrom<unknown>(
          'all',
          'always',
          'z',
          'host',
          'bind',
          'rebuild',
          'service_healthy',
          { type: 'bind' },
          { condition: 'x' },
          { command: 'x' },
          { source: 's' },
        ),
      ),
    });
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 3 }), (seed, changes) => {
        const document: unknown = structuredClone(seed);
        for (const each of changes) mutate(document, { ...each, value: structuredClone(each.value) });
        agree(document);
      }),
      { numRuns: 10_000, seed: 42, endOnFailure: true },
    );
  }, 120_000);
});

function documentsIn(text: string): unknown[] {
  try {
    // Dates and binary data cannot be written as JSON: they have tests of their own.
    const document: unknown = parse(text, { merge: true });
    return typeof document === 'object' && document !== null && !Array.isArray(document)
      ? [JSON.parse(JSON.stringify(document))]
      : [];
  } catch {
    return [];
  }
}

function namesIn(type: Type, names = new Set<string>()): Set<string> {
  for (const [name, key] of type.mapping?.keys ?? []) {
    names.add(name);
    namesIn(key.type, names);
  }
  if (type.mapping?.named) namesIn(type.mapping.named.type, names);
  if (type.list) namesIn(type.list.of, names);
  return names;
}

interface Change {
  readonly at: number;
  readonly kind: string;
  readonly key: string;
  readonly value: unknown;
}

/** Changes one entry of one mapping or list of a document. */
function mutate(document: unknown, { at, kind, key, value }: Change): void {
  const containers: object[] = [];
  const collect = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    containers.push(node);
    for (const child of Object.values(node)) collect(child);
  };
  collect(document);
  const container = containers[at % containers.length];
  if (container === undefined) return;
  const names = Object.keys(container);
  const name = names[Math.trunc(at / containers.length) % Math.max(1, names.length)];
  if (Array.isArray(container)) {
    if (kind === 'remove') container.splice(Number(name ?? 0), 1);
    else if (kind === 'add' || name === undefined) container.push(value);
    else container[Number(name)] = value;
  } else if (kind === 'add' || name === undefined) Reflect.set(container, key, value);
  else if (kind === 'remove') Reflect.deleteProperty(container, name);
  else if (kind === 'replace') Reflect.set(container, name, value);
  else {
    Reflect.set(container, key, Reflect.get(container, name));
    Reflect.deleteProperty(container, name);
  }
}
