import type { Format, ListType, Row, ScalarName, ScalarType, Type } from './schema-types.ts';

type Limits = Omit<ScalarType, 'accepts'>;

/** The functions below are the vocabulary of the schema table: each returns a type. */
export function scalar(accepts: readonly ScalarName[], limits: Limits = {}): Type {
  return { scalar: { accepts, ...limits } };
}

export function str(format?: Format): Type {
  return scalar(['string'], format ? { format } : {});
}

/** Exactly one of these words. */
export function word(...values: string[]): Type {
  return scalar(['string'], { values });
}

/** A boolean, which may come from a variable. */
export function bool(): Type {
  return scalar(['boolean', 'string'], { format: 'boolean' });
}

/** A whole number, which may come from a variable. */
export function int(format: Format = 'integer', limits: Limits = {}): Type {
  return scalar(['integer', 'string'], { format, ...limits });
}

/** A number, which may come from a variable. */
export function num(format: Format = 'float'): Type {
  return scalar(['number', 'string'], { format });
}

export function nothing(): Type {
  return scalar(['null']);
}

export function list(of: Type, facts: Omit<ListType, 'of'> = {}): Type {
  return { list: { of, ...facts } };
}

/** A list in which each item may appear only once. */
export function set(of: Type): Type {
  return list(of, { twice: 'rejected' });
}

/** Alternatives, each for a different kind of YAML node; scalar types are combined. */
export function oneOf(...types: readonly Type[]): Type {
  const accepts = types.flatMap((type) => type.scalar?.accepts ?? []);
  const merged: Type = Object.assign({}, ...types);
  return merged.scalar
    ? { ...merged, scalar: { ...Object.assign({}, ...types.map((type) => type.scalar)), accepts } }
    : merged;
}

interface ObjectFacts {
  readonly required?: readonly string[];
  readonly needed?: readonly string[];
  readonly extensions?: boolean;
  readonly open?: boolean;
  readonly format?: Format;
}

/** A mapping with these keys; `x-…` keys are allowed by default. */
export function obj(noun: string, rows: Readonly<Record<string, Row>>, facts: ObjectFacts = {}): Type {
  const keys = new Map(
    Object.entries(rows).map(([name, [type, about, more]]) => [name, { name, type, about, ...more }]),
  );
  return { mapping: { noun, keys, required: [], extensions: true, open: false, ...facts } };
}

interface MapFacts {
  readonly pattern?: RegExp;
  readonly open?: boolean;
  readonly format?: Format;
}

/** A mapping with user-defined names; `noun` says what one entry is: `service`. */
export function map(noun: string, of: Type, { pattern = /./s, open = false, format }: MapFacts = {}): Type {
  const named = { noun, pattern, type: of };
  const mapping = { noun: `a mapping of ${noun}s`, keys: new Map(), required: [], named, extensions: false, open };
  return { mapping: format ? { ...mapping, format } : mapping };
}
