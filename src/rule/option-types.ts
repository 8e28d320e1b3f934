/**
 * A zod schema (https://zod.dev) with the methods that rule options need. It is declared here because the types of a rule should not need
 * another package; the other methods of zod work too.
 */
export interface OptionSchema<Value> {
  /** @throws ZodError for a value that does not fit. */
  parse(value: unknown): Value;
  default(value: Value): OptionSchema<Value>;
  /** Adds a description, shown on the page of the rule and by editors. */
  describe(text: string): this;
  optional(): OptionSchema<Value | undefined>;
  nullable(): OptionSchema<Value | null>;
  refine(fits: (value: Value) => boolean, message?: string): this;
}

export interface StringSchema extends OptionSchema<string> {
  min(length: number): this;
  max(length: number): this;
  regex(pattern: RegExp): this;
}

export interface NumberSchema extends OptionSchema<number> {
  int(): this;
  min(value: number): this;
  max(value: number): this;
}

export interface ArraySchema<Item> extends OptionSchema<Item[]> {
  min(length: number): this;
  max(length: number): this;
}

type ValueOf<Schema> = Schema extends OptionSchema<infer Value> ? Value : never;
type Shape = Readonly<Record<string, OptionSchema<unknown>>>;
type ObjectOf<Fields extends Shape> = { [Name in keyof Fields]: ValueOf<Fields[Name]> };

/** The part of zod with which a rule describes its options; all of zod would be four times as much code to load. */
export interface OptionTypes {
  array<Value>(item: OptionSchema<Value>): ArraySchema<Value>;
  boolean(): OptionSchema<boolean>;
  enum<const Word extends string>(words: readonly Word[]): OptionSchema<Word>;
  int(): NumberSchema;
  literal<const Value extends string | number | boolean>(value: Value): OptionSchema<Value>;
  number(): NumberSchema;
  object<Fields extends Shape>(fields: Fields): OptionSchema<ObjectOf<Fields>>;
  record<Value>(name: OptionSchema<string>, value: OptionSchema<Value>): OptionSchema<Record<string, Value>>;
  /** Like `object`, but rejects unknown keys. */
  strictObject<Fields extends Shape>(fields: Fields): OptionSchema<ObjectOf<Fields>>;
  string(): StringSchema;
  tuple<const Items extends readonly OptionSchema<unknown>[]>(
    items: Items,
  ): OptionSchema<{ -readonly [Index in keyof Items]: ValueOf<Items[Index]> }>;
  union<Schemas extends readonly OptionSchema<unknown>[]>(
    schemas: readonly [...Schemas],
  ): OptionSchema<ValueOf<Schemas[number]>>;
}
