import type { Located } from '../../text/source.ts';

/** `$NAME`, `${NAME}` or `${NAME:-word}` that Compose interpolates. The span covers the whole reference. */
export interface Interpolation extends Located {
  readonly name: string;
  /** `-`, `:-`, `?`, `:?`, `+` or `:+`. */
  readonly operator: string | undefined;
  /** What follows the operator, as written. */
  readonly operand: string | undefined;
  /** The value it got; undefined when no file, config or default gives one. */
  readonly value: string | undefined;
  /** It is in a branch of another reference that is not taken, or only where this variable is known to be set: `${A:+--a=$A}`. */
  readonly untaken: boolean;
}

interface ValueBase extends Located {
  /** Keys and indices from the root of the document: `['services', 'web', 'ports', 0]`. */
  readonly path: readonly (string | number)[];
  /** Absolute directory against which Compose resolves a relative path that is written here. */
  readonly directory: string;
}

export interface ScalarValue extends ValueBase {
  readonly kind: 'scalar';
  /** Read as go-yaml does, after interpolation and cast. */
  readonly value: string | number | boolean | null;
  /** The text after interpolation; unknown references stay as written. */
  readonly text: string;
  /** The text before interpolation, quotes removed. */
  readonly raw: string;
  readonly quote: '"' | "'" | 'block' | undefined;
  readonly interpolations: readonly Interpolation[];
  /** Whether it depends on a variable without a value or default: rules must assume that it can be any value. */
  readonly unknown: boolean;
  /** Maps an offset in {@link text} to the offset in the file, for a part of the scalar. */
  locate(from: number, to: number): Located;
}

export interface MappingValue extends ValueBase {
  readonly kind: 'mapping';
  readonly entries: readonly ComposeEntry[];
  get(key: string): ComposeValue | undefined;
  entry(key: string): ComposeEntry | undefined;
}

export interface SequenceValue extends ValueBase {
  readonly kind: 'sequence';
  readonly items: readonly ComposeValue[];
}

/** A value of the merged model; its span lies in the file that contributed it. */
export type ComposeValue = ScalarValue | MappingValue | SequenceValue;

/** A key with its value; the span covers both, `key` the key alone. */
export interface ComposeEntry extends Located {
  readonly name: string;
  readonly key: Located;
  readonly value: ComposeValue;
}
