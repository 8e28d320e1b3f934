import { type EvaluatedPiece, evaluate, parseTemplate, referenceValue } from '../../../parse/interpolation.ts';
import { type NestedReference, referencesIn } from '../../../parse/interpolation-references.ts';
import type { Mistake } from '../../../parse/mistake.ts';
import { type OffsetMap, offsetMap, type Quote, verbatimFrom } from '../../../parse/yaml/offsets.ts';
import { resolveTagged } from '../../../parse/yaml/scalar.ts';
import type { Located } from '../../../text/source.ts';
import type {
  ComposeEntry,
  ComposeValue,
  Interpolation,
  MappingValue,
  ScalarValue,
  SequenceValue,
} from '../compose-types.ts';

type Path = ComposeValue['path'];
type Lookup = (name: string) => string | undefined;

/** The place of a value. */
export interface Place extends Located {
  readonly path: Path;
  readonly directory: string;
}

/** A scalar as YAML gives it, before variables are filled in. */
interface Written {
  readonly raw: string;
  readonly quote: Quote;
  readonly tag: string | undefined;
}

/** The result of expanding the variables in a scalar. */
export interface Interpolated {
  readonly scalar: ScalarValue;
  /** All references in it, nested ones too. */
  readonly variables: readonly Interpolation[];
  readonly mistakes: readonly { readonly at: Located; readonly mistake: Mistake }[];
}

/** A scalar without variables. */
export function plainScalar(place: Place, { raw, quote, tag }: Written): ScalarValue {
  const { file, start, end, path, directory } = place;
  const value = resolveTagged(raw, tag, quote === undefined);
  return {
    kind: 'scalar',
    file,
    start,
    end,
    path,
    directory,
    value,
    text: raw,
    raw,
    quote,
    interpolations: NONE,
    unknown: false,
    locate: locateRaw,
  };
}

const NONE: readonly Interpolation[] = [];

/** Maps of scalars whose text differs from the file, for example through escapes; most scalars do not need one. */
const maps = new WeakMap<object, OffsetMap>();

/** The aliases that values were made of; few values are. */
const aliases = new WeakMap<ComposeValue, Located>();

/** Remembers that a value is what an alias stands for. */
export function noteAlias(value: ComposeValue, alias: Located): void {
  aliases.set(value, alias);
}

/** The alias (`*name`) that a value is written as; undefined for one that is written out. */
export function aliasOf(value: ComposeValue): Located | undefined {
  return aliases.get(value);
}

/** Longer scalars are compared with the file only once. */
const SHORT = 200;

/** A scalar as written in the file. */
type Source = Pick<ScalarValue, 'file' | 'start' | 'end' | 'raw' | 'quote'>;

/** The place of a part of a scalar's raw text; shared by all scalars, since a function for each would be most of their memory. */
function locateRaw(this: Source, from: number, to: number): Located {
  const { file, start, end, raw, quote } = this;
  const first = raw.length < SHORT ? verbatimFrom(file.text, start, end, quote, raw) : undefined;
  if (first !== undefined) return { file, start: first + from, end: first + Math.max(from, to) };
  const map = maps.get(this) ?? offsetMap(file.text, start, end, quote, raw);
  maps.set(this, map);
  const begin = map.at(from);
  return { file, start: begin, end: Math.max(begin, map.end(to)) };
}

/** A scalar with its variables filled in; what it holds is always a string then, which Docker casts where a key asks for it. */
export function interpolatedScalar(place: Place, written: Written, lookup: Lookup): Interpolated {
  const { raw, quote } = written;
  const template = parseTemplate(raw);
  if (!template) return { scalar: plainScalar(place, written), variables: [], mistakes: [] };
  const { file, start, end, path, directory } = place;
  const source: Source = { file, start, end, raw, quote };
  const locate = (from: number, to: number) => locateRaw.call(source, from, to);
  const mistakes = template.mistakes.map((mistake) => ({ at: locate(mistake.from, mistake.to), mistake }));
  const { text, pieces, unknown } = evaluate(raw, template, lookup);
  const interpolationOf = (reference: NestedReference): Interpolation => {
    const { name, operator, operand, untaken } = reference;
    const at = locate(reference.from, reference.to);
    const standIn = operand && raw.slice(operand.from, operand.to);
    const value = referenceValue(raw, reference, lookup);
    return { file, start: at.start, end: at.end, name, operator, operand: standIn, value, untaken };
  };
  const variables: Interpolation[] = [];
  const interpolations: Interpolation[] = [];
  for (const reference of referencesIn(template, lookup)) {
    const interpolation = interpolationOf(reference);
    variables.push(interpolation);
    if (!reference.nested) interpolations.push(interpolation);
  }
  let ends: readonly number[] | undefined;
  const scalar: ScalarValue = {
    kind: 'scalar',
    file,
    start,
    end,
    path,
    directory,
    value: interpolations.length > 0 || quote !== undefined ? text : resolveTagged(text, written.tag, true),
    text,
    raw,
    quote,
    interpolations,
    unknown: unknown || mistakes.length > 0,
    locate: (from, to) => {
      ends ??= endsOf(pieces);
      const first = rawOffset(pieces, ends, from, false);
      return locate(first, Math.max(first, rawOffset(pieces, ends, to, true)));
    },
  };
  return { scalar, variables, mistakes };
}

/** Where each piece ends in the evaluated text. */
function endsOf(pieces: readonly EvaluatedPiece[]): readonly number[] {
  let at = 0;
  return pieces.map(({ text }) => (at += text.length));
}

/** The offset in a template for one in the evaluated text: inside a value it is where the reference begins, or ends. */
function rawOffset(pieces: readonly EvaluatedPiece[], ends: readonly number[], offset: number, asEnd: boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (asEnd ? ends[middle]! < offset : ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  if (!piece) return pieces.at(-1)?.to ?? 0;
  const start = low === 0 ? 0 : ends[low - 1]!;
  if (piece.literal) return piece.from + offset - start;
  return asEnd && offset > start ? piece.to : piece.from;
}

/** A mapping; of entries with the same name the first is the one that is found by it. */
export function mappingOf(place: Place, entries: readonly ComposeEntry[]): MappingValue {
  return new Mapping(place, entries);
}

class Mapping implements MappingValue {
  readonly kind = 'mapping';
  readonly file: Place['file'];
  readonly start: number;
  readonly end: number;
  readonly path: Path;
  readonly directory: string;
  readonly entries: readonly ComposeEntry[];
  #index: ReadonlyMap<string, ComposeEntry> | undefined;

  constructor({ file, start, end, path, directory }: Place, entries: readonly ComposeEntry[]) {
    this.file = file;
    this.start = start;
    this.end = end;
    this.path = path;
    this.directory = directory;
    this.entries = entries;
  }

  get(key: string): ComposeValue | undefined {
    return this.entry(key)?.value;
  }

  entry(key: string): ComposeEntry | undefined {
    const { entries } = this;
    if (entries.length < FEW) {
      // Rules look up keys more than anything else, and loops over iterators are slow before they are optimized.
      for (let index = 0; index < entries.length; index++) if (entries[index]!.name === key) return entries[index];
      return undefined;
    }
    this.#index ??= indexOf(entries);
    return this.#index.get(key);
  }
}

/** Fewer entries than this are looked through one by one. */
const FEW = 8;

function indexOf(entries: readonly ComposeEntry[]): ReadonlyMap<string, ComposeEntry> {
  const index = new Map<string, ComposeEntry>();
  for (const entry of entries) if (!index.has(entry.name)) index.set(entry.name, entry);
  return index;
}

export function sequenceOf(place: Place, items: readonly ComposeValue[]): SequenceValue {
  const { file, start, end, path, directory } = place;
  return { kind: 'sequence', file, start, end, path, directory, items };
}

/** An entry whose span reaches from its key to the end of its value. */
export function entryOf(key: Located, name: string, value: ComposeValue): ComposeEntry {
  const end = value.file === key.file ? Math.max(key.end, value.end) : key.end;
  return { file: key.file, start: key.start, end, name, key, value };
}
